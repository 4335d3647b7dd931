import { availableParallelism, cpus, totalmem } from 'node:os';
import type { ScenarioResult, SizeResult } from './bench-size.ts';
import { figure, markdownTable, type Column } from './table.ts';

/** Describes the machine in one line. */
export function machineLine(fileSystem: string): string {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = processor?.model.trim().replace(/\s+/g, ' ') ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), ${gigabytes} GiB, files on ${fileSystem}, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

/** Prints what was measured at one size as Markdown. */
export function sizeReport(result: SizeResult): string {
  const parts = [
    `## ${count(result.posts)} posts`,
    scenarioTable(result),
    outputLines(result),
    phaseLines(result.scenarios),
    writingLine(result),
  ];
  if (result.profile !== undefined) parts.push(result.profile);
  return parts.filter((part) => part !== '').join('\n\n');
}

function scenarioTable({ peers, scenarios }: SizeResult): string {
  const right = (title: string): Column => ({ title, align: 'right' });
  const [own, ...others] = peers.map(({ name }) => name);
  const columns: Column[] = [
    { title: 'scenario', align: 'left' },
    ...[`${own} s`, 'CPU s', 'MB', 'rendered'].map(right),
    ...others.flatMap((name) => [`${name} s`, 'CPU s', 'MB', 'ratio', 'CPU ratio'].map(right)),
  ];
  const rows = scenarios.map(({ title, medians, rendered }) => {
    const [ours, ...theirs] = medians;
    return [
      title,
      ...[ours?.seconds, ours?.cpuSeconds, ours?.megabytes].map(figure),
      rendered === undefined ? '–' : count(rendered),
      ...theirs.flatMap((peer) => [
        ...[peer.seconds, peer.cpuSeconds, peer.megabytes].map(figure),
        ratio(ours?.seconds, peer.seconds),
        ratio(ours?.cpuSeconds, peer.cpuSeconds),
      ]),
    ];
  });
  return markdownTable(columns, rows);
}

function outputLines({ peers, scenarios, floor }: SizeResult): string {
  const cold = scenarios.find(({ id }) => id === 'cold');
  const lines = peers.map(({ name, note, pages, files, megabytes }, index) => {
    const seconds = cold?.medians[index]?.seconds;
    const rate = seconds === undefined ? '' : `, ${count(Math.round(pages / seconds))} pages a second cold`;
    return `- ${name} (${note}): ${count(pages)} pages, ${count(files)} files, ${figure(megabytes)} MB${rate}`;
  });
  lines.push(
    `- floor: writing files of the same sizes as Jianfan's ${count(floor.files)} plainly, one after the other: ${figure(floor.seconds)} s`,
  );
  return lines.join('\n');
}

function writingLine({ peers, writing }: SizeResult): string {
  const [ours, ...theirs] = writing;
  if (ours === undefined) return '';
  const others = theirs.flatMap((seconds, index) =>
    seconds === undefined
      ? []
      : `, ${peers[index + 1]?.name ?? ''} ${figure(seconds)} s (ratio ${ratio(ours, seconds)})`,
  );
  return `- an edit is seen while writing after ${figure(ours)} s${others.join('')}`;
}

function phaseLines(scenarios: readonly ScenarioResult[]): string {
  return scenarios
    .filter(({ phases }) => phases.length > 0)
    .map(
      ({ title, phases }) =>
        `- phases, ${title}: ${phases.map(({ name, seconds }) => `${name} ${figure(seconds)}`).join(', ')}`,
    )
    .join('\n');
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? '–' : (ours / theirs).toFixed(2);
}

function count(number: number): string {
  return number.toLocaleString('en');
}
