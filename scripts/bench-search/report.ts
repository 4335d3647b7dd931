import { figure, markdownTable } from '../bench/table.ts';
import type { EngineBench, Score, SearchBench } from './bench-size.ts';
import type { QueryCost } from './drive.ts';

/** Prints a bench as two Markdown tables: what must hold, and everything that was measured. */
export function searchReport(bench: SearchBench): string {
  return `${barsTable(bench)}\n\n${fullTable(bench)}`;
}

/** What was asked of 1,000 and of 10,000 posts, and what commit 048264d's own lists cost, before Pagefind was used again. */
const bars: {
  title: string;
  asked: Record<number, readonly number[]>;
  lists: Record<number, readonly number[]>;
  isLeast?: true;
  measured(own: EngineBench, stock: EngineBench | undefined): number[];
  stock?(stock: EngineBench): number[];
}[] = [
  {
    title: 'recall / precision, %',
    asked: { 1000: [100, 100], 10_000: [100, 100] },
    lists: { 1000: [100, 100], 10_000: [100, 100] },
    isLeast: true,
    measured: ({ score }) => shares(score),
    stock: ({ score }) => shares(score),
  },
  {
    title: 'index: processor time, peak memory, of stock over one script',
    asked: { 1000: [0.35, 0.5], 10_000: [0.5, 0.4] },
    lists: { 1000: [0.12, 0.18], 10_000: [0.06, 0.08] },
    measured: ({ build }, stock) => [
      ratio(build.cpuSeconds, stock?.build.cpuSeconds),
      ratio(build.megabytes, stock?.build.megabytes),
    ],
    stock: () => [1, 1],
  },
  {
    title: 'first query, all files, kB',
    asked: { 1000: [130], 10_000: [320] },
    lists: { 1000: [53], 10_000: [] },
    measured: (own) => [kilobytes(cold(own), all).median],
    stock: (stock) => [kilobytes(cold(stock), all).median],
  },
  {
    title: 'further query, chunks, kB: median / 95 %',
    asked: { 1000: [15, 90], 10_000: [40, 200] },
    lists: { 1000: [], 10_000: [12.7, 36.3] },
    measured: (own) => Object.values(kilobytes(warm(own), chunks)),
    stock: (stock) => Object.values(kilobytes(warm(stock), chunks)),
  },
  {
    title: 'further query, ms: median / 95 %',
    asked: { 1000: [100, 200], 10_000: [150, 400] },
    lists: { 1000: [77, 106], 10_000: [] },
    measured: (own) => [quantile(times(own), 0.5), quantile(times(own), 0.95)],
    stock: (stock) => [quantile(times(stock), 0.5), quantile(times(stock), 0.95)],
  },
  {
    title: 'one edited post: index, s',
    asked: { 1000: [0.5], 10_000: [1.5] },
    lists: { 1000: [], 10_000: [] },
    measured: ({ edit }) => [edit ?? Number.NaN],
  },
  {
    title: 'on disk, of stock over both scripts',
    asked: { 1000: [0.5], 10_000: [0.5] },
    lists: { 1000: [0.31], 10_000: [0.32] },
    measured: ({ megabytes }, stock) => [ratio(megabytes, stock?.megabytes)],
    stock: () => [1],
  },
];

function barsTable({ posts, queries, engines }: SearchBench): string {
  const [own, stock] = engines;
  const right = (title: string) => ({ title, align: 'right' as const });
  const columns = [
    { title: `${posts} posts, ${queries} queries`, align: 'left' as const },
    ...['asked', 'Jianfan', 'met', 'stock', "048264d's lists"].map(right),
  ];
  const figures = (list: readonly number[]) => list.map(figure).join(' / ');
  const rows = bars.map(({ title, asked, lists, isLeast, measured, stock: ofStock }) => {
    const limits = asked[posts] ?? [];
    const found = own === undefined ? [] : measured(own, stock);
    const isMet = limits.every((limit, i) => {
      const value = found[i] ?? Number.NaN;
      return isLeast ? value >= limit : value <= limit;
    });
    const sign = isLeast ? '≥' : '≤';
    return [
      title,
      limits.length === 0 ? '' : `${sign} ${figures(limits)}`,
      figures(found),
      limits.length === 0 ? '' : isMet ? 'yes' : 'no',
      stock === undefined ? '' : figures(ofStock?.(stock) ?? []),
      figures(lists[posts] ?? []),
    ];
  });
  return markdownTable(columns, rows);
}

function shares({ right, wanted, found }: Score): number[] {
  const percent = (of: number) => (of === 0 ? 100 : (right / of) * 100);
  return [percent(wanted), percent(found)];
}

function ratio(own: number | undefined, other: number | undefined): number {
  return (own ?? Number.NaN) / (other ?? Number.NaN);
}

/** Prints everything that was measured, a column per engine. */
function fullTable({ posts, queries, engines, json }: SearchBench): string {
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
    row('of the other script: processor s, peak MB', ({ otherScript }) =>
      otherScript === undefined ? '' : `${figure(otherScript.cpuSeconds)}, ${figure(otherScript.megabytes)}`,
    ),
    row('one post edited: index, s', ({ edit }) => (edit === undefined ? 'as a build' : figure(edit))),
    row('on disk, MB', ({ megabytes }) => figure(megabytes), figure(json.megabytes)),
    row(
      'first query, kB: median',
      (engine) => figure(kilobytes(cold(engine), all).median),
      figure(json.sentMegabytes * 1000),
    ),
    row('first query, requests', (engine) => medianOf(cold(engine), ({ sent }) => sent.length)),
    row('first query, ms', (engine) => medianOf(cold(engine), ({ milliseconds }) => milliseconds)),
    row('further query, chunks, kB: median / 95 %', (engine) => pair(kilobytes(warm(engine), chunks))),
    row('further query, all, kB: median / 95 %', (engine) => pair(kilobytes(warm(engine), all)), '0 / 0'),
    row('further query, requests: median', (engine) => medianOf(warm(engine), ({ sent }) => sent.length)),
    row(
      'further query, ms: median / 95 %',
      (engine) => `${figure(quantile(times(engine), 0.5))} / ${figure(quantile(times(engine), 0.95))}`,
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
): { median: number; most: number } {
  const sizes = costs.map(({ sent }) =>
    sent.reduce((sum, { file, bytes }) => (counts(file) ? sum + bytes / 1000 : sum), 0),
  );
  return { median: quantile(sizes, 0.5), most: quantile(sizes, 0.95) };
}

function medianOf(costs: readonly QueryCost[], measure: (cost: QueryCost) => number): string {
  return figure(quantile(costs.map(measure), 0.5));
}

function pair({ median, most }: { median: number; most: number }): string {
  return `${figure(median)} / ${figure(most)}`;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function scoreText(score: Score): string {
  return shares(score).map(figure).join(' / ');
}

function exactShare({ wrong }: Score, queries: number): string {
  return figure((1 - wrong.length / queries) * 100);
}
