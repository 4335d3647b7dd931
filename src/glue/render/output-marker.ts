import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a folder as ours, so that a mistyped `--out` never costs anyone a folder. */
export const markerFile = '.jianfan-output';

/** What the mark says while a build puts its files in place. */
export const unfinishedMark = 'unfinished';

/** Reads the mark of a folder: the identity of the build that left it so; undefined where there is none. */
export function markOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, markerFile), 'utf8');
  } catch {
    return undefined;
  }
}
