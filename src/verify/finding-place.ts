import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Position, Severity } from '../diagnostics/problem.ts';

/** Where a page says something that was looked at. */
export interface Mention {
  /** What is written, character references decoded. */
  written: string;
  /** Offset of the tag in the file. */
  at: number;
  /** What an author wrote, and not the site's own frame. */
  inBody: boolean;
}

/** Gives file, place and severity of what a mention says wrong: what an author's text has broken is a warning. */
export function placeOf(
  file: string,
  lines: LineIndex,
  { at, inBody }: Pick<Mention, 'at' | 'inBody'>,
): { file: string; position: Position; severity: Severity } {
  return { file, position: lines.position(at), severity: inBody ? 'warning' : 'error' };
}
