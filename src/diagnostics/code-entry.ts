import type { Severity } from './problem.ts';

/** What the table of codes says about one kind of problem. */
export interface CodeEntry {
  /** Used unless the place that reports the problem knows better. */
  severity: Severity;
  /** One sentence for people, without the particulars. */
  explanation: string;
}

/** A part of the table of codes, keyed by permanent code. */
export type CodeTable = Record<string, CodeEntry>;
