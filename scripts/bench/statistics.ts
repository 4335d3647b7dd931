import type { Measurement } from './run-measured.ts';

/** Finds the middle of a list of numbers, or the mean of the two in the middle. Throws when there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('A median needs at least one number.');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Takes the median of each figure over several runs; a figure that any run lacks is absent. */
export function medianRun(runs: readonly Measurement[]): Measurement {
  const middle = (figure: (run: Measurement) => number | undefined) => {
    const known = runs.flatMap((run) => figure(run) ?? []);
    return known.length < runs.length ? undefined : median(known);
  };
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    megabytes: middle(({ megabytes }) => megabytes),
  };
}
