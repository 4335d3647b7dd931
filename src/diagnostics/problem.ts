import type { ProblemCode } from './codes.ts';
import type { Values } from './values.ts';

/** A place in a source file, counted from 1 as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** An error loses something the author wrote, a warning may, an info tells what was done. */
export type Severity = 'error' | 'warning' | 'info';

/** What was found, wherever it is: plain data, which `describeProblem` puts into words. */
export interface Finding {
  code: ProblemCode;
  severity: Severity;
  /** Which of the code's messages says it, `code/name`; absent where the code's own does. */
  id?: string;
  /** What the message's places are filled with. */
  values?: Values;
}

/** Something an author or site owner should know. */
export interface Problem extends Finding {
  /** Path relative to the content folder, with `/`. */
  file: string;
  position?: Position;
  /** How many more of the same code the file has that were left out. */
  more?: number;
}
