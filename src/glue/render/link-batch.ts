import { constants, copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Files to be given a second name: paths below a folder, which they keep below another. */
export interface LinkBatch {
  from: string;
  to: string;
  outs: readonly string[];
}

/** Makes links; keeps in mind which folders are there, so that none is looked up twice. */
export function createLinker(): (batch: LinkBatch) => string[] {
  const there = new Set<string>();
  const makeFolder = (folder: string) => {
    if (there.has(folder)) return;
    try {
      mkdirSync(folder);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') {
        makeFolder(dirname(folder));
        return makeFolder(folder);
      }
      if (code !== 'EEXIST') throw error; // made by another thread
    }
    there.add(folder);
  };
  /** Gives the paths of missing files. */
  return ({ from, to, outs }) =>
    outs.filter((out) => {
      const [source, target] = [`${from}/${out}`, `${to}/${out}`];
      makeFolder(dirname(target));
      return !isPlaced(source, target);
    });
}

/** Links a file, or copies it where the disk has no links; false when there is none. */
function isPlaced(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    if (!existsSync(source)) return false;
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    return true;
  }
}
