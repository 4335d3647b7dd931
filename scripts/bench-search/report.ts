import { figure, markdownTable } from '../bench/table.ts';
import type { EngineBench, Score, SearchBench } from './bench-size.ts';
import type { QueryCost } from './drive.ts';

/** Prints a bench as a Markdown table, a column per engine. */
export function searchReport({ posts, queries, engines, json }: SearchBench): string {
  const columns = [
    { title: `${posts} posts, ${queries} queries`, align: 'left' as const },
    ...engines.map(({ name }) => ({ title: name, align: 'right' as const })),
    { title: 'one JSON file', align: 'right' as const },
  ];
  const row = (title: string, ofEngine: (engine: EngineBench) => string, ofJson = '') => [
    title,
    ...engines.map(ofEngine),
    ofJson,
  ];
  const rows = [
    row('recall / precision, %', ({ score }) => scoreText(score), scoreText(json.score)),
    row(
      'queries answered exactly, %',
      ({ score }) => exactShare(score, queries),
      exactShare(json.score, queries),
    ),
    row('build, s', ({ build }) => figure(build.seconds)),
    row('build, processor s', ({ build }) => figure(build.cpuSeconds ?? Number.NaN)),
    row('build, peak MB', ({ build }) => figure(build.megabytes)),
    row('of one script: processor s, peak MB', ({ oneScript }) =>
      oneScript === undefined ? '' : `${figure(oneScript.cpuSeconds)}, ${figure(oneScript.megabytes)}`,
    ),
    row('one post edited: index, s', ({ edit }) => (edit === undefined ? 'as a build' : figure(edit))),
    row('on disk, MB', ({ megabytes }) => figure(megabytes), figure(json.megabytes)),
    row(
      'first query, kB: median',
      (engine) => kilobytes(cold(engine), all).median,
      figure(json.sentMegabytes * 1000),
    ),
    row('first query, requests', (engine) =>
      quantile(
        cold(engine).map(({ sent }) => sent.length),
        0.5,
      ),
    ),
    row('first query, ms', (engine) =>
      quantile(
        cold(engine).map(({ milliseconds }) => milliseconds),
        0.5,
      ),
    ),
    row('further query, chunks, kB: median / 95 %', (engine) => pair(kilobytes(warm(engine), chunks))),
    row('further query, all, kB: median / 95 %', (engine) => pair(kilobytes(warm(engine), all)), '0 / 0'),
    row('further query, requests: median', (engine) =>
      quantile(
        warm(engine).map(({ sent }) => sent.length),
        0.5,
      ),
    ),
    row(
      'further query, ms: median / 95 %',
      (engine) => `${quantile(times(engine), 0.5)} / ${quantile(times(engine), 0.95)}`,
      figure(json.milliseconds),
    ),
  ];
  return markdownTable(columns, rows);
}

const cold = ({ visits }: EngineBench) => visits.map((visit) => visit.cold);
const warm = ({ visits }: EngineBench) => visits.flatMap((visit) => visit.warm);
const times = (engine: EngineBench) => warm(engine).map(({ milliseconds }) => milliseconds);

const all = () => true;
const chunks = (file: string) => file.includes('/index/');

function kilobytes(
  costs: readonly QueryCost[],
  counts: (file: string) => boolean,
): { median: string; most: string } {
  const sizes = costs.map(({ sent }) =>
    sent.reduce((sum, { file, bytes }) => (counts(file) ? sum + bytes / 1000 : sum), 0),
  );
  return { median: quantile(sizes, 0.5), most: quantile(sizes, 0.95) };
}

function pair({ median, most }: { median: string; most: string }): string {
  return `${median} / ${most}`;
}

function quantile(numbers: readonly number[], share: number): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return figure(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}

function scoreText({ right, wanted, found }: Score): string {
  const percent = (of: number) => (of === 0 ? '100' : figure((right / of) * 100));
  return `${percent(wanted)} / ${percent(found)}`;
}

function exactShare({ wrong }: Score, queries: number): string {
  return figure((1 - wrong.length / queries) * 100);
}
