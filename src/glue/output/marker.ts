import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a folder as ours, so that a mistyped `--out` never costs anyone a folder. */
export const markerFile = '.jianfan-output';

/** What the mark says while a build puts its files in place. */
export const unfinishedMark = 'unfinished';

/** Says whether a build was cut off while it put its files in place; the next one starts anew. */
export function isHalfWritten(folder: string): boolean {
  try {
    return readFileSync(join(folder, markerFile), 'utf8') === unfinishedMark;
  } catch {
    return false;
  }
}
