import type { Problem } from '../../diagnostics/problem.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Problems that a site has accepted, by file and fingerprint, with how often each comes. */
export type Baseline = Record<string, Record<string, number>>;

/**
 * Reduces a problem to what stays the same when lines are added above it or its wording changes: its code, the values
 * in its message, and the text of its line if that is given.
 */
export function problemFingerprint(problem: Problem, line = ''): string {
  const { code, id = '', values = {} } = problem;
  const said = id + JSON.stringify(values);
  return `${code}:${fingerprintOf([code, said, line.trim()]).slice(0, 12)}`;
}

/** Gives the line of a file that a problem is on. */
export type LineReader = (problem: Problem) => string | undefined;

/** Makes a baseline of problems, with files and fingerprints in order, so that it changes little between two writings. */
export function createBaseline(problems: readonly Problem[], lineOf: LineReader = () => undefined): Baseline {
  const files = new Map<string, Map<string, number>>();
  for (const problem of problems) {
    const counts = files.get(problem.file) ?? new Map<string, number>();
    const fingerprint = problemFingerprint(problem, lineOf(problem));
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    files.set(problem.file, counts);
  }
  const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted(files).map(([file, counts]) => [file, Object.fromEntries(sorted(counts))]),
  );
}

/** What remains of problems beside a baseline. */
export interface Filtered<T extends Problem> {
  /** Problems that the baseline hasn't. */
  problems: T[];
  accepted: number;
  /** Entries of the baseline that no problem matches any more. */
  stale: { file: string; fingerprint: string }[];
}

/** Leaves out the problems that a baseline has accepted, each as often as it is there. */
export function filterBaseline<T extends Problem>(
  problems: readonly T[],
  baseline: Baseline,
  lineOf: LineReader = () => undefined,
): Filtered<T> {
  const left = new Map<string, number>(
    Object.entries(baseline).flatMap(([file, counts]) =>
      Object.entries(counts).map(([fingerprint, count]) => [`${file}\n${fingerprint}`, count] as const),
    ),
  );
  const remaining: T[] = [];
  for (const problem of problems) {
    const key = `${problem.file}\n${problemFingerprint(problem, lineOf(problem))}`;
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else remaining.push(problem);
  }
  const stale = [...left]
    .filter(([, count]) => count > 0)
    .map(([key]) => {
      const [file = '', fingerprint = ''] = key.split('\n');
      return { file, fingerprint };
    });
  return { problems: remaining, accepted: problems.length - remaining.length, stale };
}

/** Reads a baseline file; undefined if it isn't one. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isBaseline(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  const isRecord = (item: unknown): item is Record<string, unknown> =>
    typeof item === 'object' && item !== null && !Array.isArray(item);
  return (
    isRecord(value) &&
    Object.values(value).every(
      (counts) => isRecord(counts) && Object.values(counts).every((count) => Number.isInteger(count)),
    )
  );
}
