import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Moves a file into a folder; whoever reads it there has the old or the new one, whole. */
export function moveInto(from: string, folder: string, out: string): void {
  const to = join(folder, out);
  try {
    renameSync(from, to); // most files replace one of the same name, so that the folder for them is there
  } catch {
    clearWay(folder, out);
    mkdirSync(dirname(to), { recursive: true });
    moveAcross(from, to);
  }
}

/** Moves a file; one from another disk is copied beside its place first. */
function moveAcross(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, `${to}.jianfan-new`);
    renameSync(`${to}.jianfan-new`, to);
  }
}

/** Hard-links a file to a path, replacing what is there. Throws where the file system has no links. */
export function linkInto(from: string, to: string): void {
  rmSync(to, { force: true, recursive: true });
  try {
    linkSync(from, to);
  } catch {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
  }
}

/** What was a file may have become a folder, and the other way round. */
function clearWay(folder: string, out: string): void {
  if (statSync(join(folder, out), { throwIfNoEntry: false })?.isDirectory() === true)
    rmSync(join(folder, out), { recursive: true });
  for (let parent = dirname(out); parent !== '.'; parent = dirname(parent)) {
    const stats = statSync(join(folder, parent), { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isDirectory()) rmSync(join(folder, parent));
  }
}

/** Removes a file, and the folders that are empty without it. */
export function removeWithEmptyFolders(folder: string, out: string): void {
  try {
    rmSync(join(folder, out), { force: true });
  } catch (error) {
    // Where its folder was, a file is now, or a folder where it was itself.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR'].includes(code)) throw error;
  }
  for (let parent = dirname(out); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return; // not empty: another page lives there
    }
  }
}
