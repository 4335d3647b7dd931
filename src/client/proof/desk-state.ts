/** What the page says about a place in doubt. */
export interface Doubt {
  from: number;
  to: number;
  line: number;
  written: string;
  readings: string[];
  /** For each reading the word, as a glossary would have it. */
  terms: { term: string; wording: string }[];
}

/** What a decision is written into. */
export type Scope = 'place' | 'post' | 'site';

/** What the page brings along. */
export interface ProofData {
  file: string;
  hash: string;
  doubts: Doubt[];
  words: Record<string, string>;
}

/** Reads what the page brings along. */
export function readData(page: Document): ProofData {
  return JSON.parse(page.getElementById('proof-data')?.textContent ?? '{}') as ProofData;
}

/** Chooses the place to look at next, round the end; -1 where there is none. */
export function stepFrom(current: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  return (current + step + count) % count;
}

/** The place to look at when one was settled: that which now has its number, or the last. */
export function afterSettling(current: number, count: number): number {
  return count === 0 ? -1 : Math.min(current, count - 1);
}
