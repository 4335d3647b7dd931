import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeKey } from '../store/place-key.ts';
import { pruneOldest } from '../store/prune-oldest.ts';

/** Name of the mark of our output folders when it was still published; old sites have it. */
export const markerFile = '.jianfan-output';

/** What the mark says while a build puts its files in place. */
export const unfinishedMark = 'unfinished';

/** Marks kept: each is a few bytes, and one that is missing costs a whole build. */
const keptMarks = 100;

/** Every build writes these, and no other program all of them; the style sheet was in the second place once. */
const ownFiles = ['_astro', 'llms.txt', 'manifest.webmanifest', 'robots.txt'];
const ownStyles = ['_assets/katex/katex.min.css', 'assets/katex/katex.min.css'];

/** Names the file of the store that says which build left an output folder as it is, drafts or not. */
export function markOfOutput(cache: string, out: string): string {
  return join(cache, 'outputs', placeKey(out));
}

/** Reads a mark: the identity of the build that left a folder so; undefined where there is none. */
export function readMark(mark: string): string | undefined {
  try {
    return readFileSync(mark, 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes a mark. */
export function writeMark(mark: string, id: string): void {
  mkdirSync(dirname(mark), { recursive: true });
  if (statSync(mark, { throwIfNoEntry: false })?.isDirectory() === true) rmSync(mark, { recursive: true });
  writeFileSync(mark, id);
  pruneOldest(dirname(mark), keptMarks);
}

/** Says whether a folder may be written to: absent, empty, or made by an earlier build, so that a mistyped `--out` never costs anyone a folder. */
export function isOutputFolder(folder: string): boolean {
  if (!existsSync(folder) || existsSync(join(folder, markerFile))) return true;
  const has = (file: string) => existsSync(join(folder, file));
  return readdirSync(folder).length === 0 || (ownFiles.every(has) && ownStyles.some(has));
}
