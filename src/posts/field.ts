import type { Position, Problem } from '../diagnostics/problem.ts';

/**
 * A frontmatter value as the author typed it: numbers, booleans and dates are text here, since what a text
 * means depends on the key, and `007` or `1.10` must not lose a digit. Null where nothing is said.
 */
export type FieldValue = string | null | FieldValue[] | { [key: string]: FieldValue };

/** One key of the frontmatter with its place in the file. */
export interface Field {
  key: string;
  value: FieldValue;
  /** Where the key is. */
  position: Position;
}

/** What could be read of a frontmatter block. Lines count from the block's opening fence, which is line 1. */
export interface FieldBlock {
  fields: Field[];
  problems: Omit<Problem, 'file'>[];
}
