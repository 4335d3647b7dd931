import type { ProblemCode } from './codes.ts';

/** A place in a source file, counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** An error loses something the author wrote, a warning may, an info tells what was done. */
export type Severity = 'error' | 'warning' | 'info';

/** Something an author or site owner should know, as plain data; reporters render it. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** Path relative to the content folder, with `/`. */
  file: string;
  position?: Position;
  /** What happened and why, in one or two sentences. */
  message: string;
  /** What to do about it, if possible with the corrected line. */
  hint?: string;
}
