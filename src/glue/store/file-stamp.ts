import type { Stats } from 'node:fs';

/**
 * Within so many milliseconds a file may be written twice at what its file system calls one time: most count in a few
 * milliseconds, some (FAT, HFS+, NFS) in whole seconds.
 */
const coarse = 2000;
const fine = 20;

/**
 * Names the state of a file as its file system tells it: as long as that is the same, so is the content. Time alone
 * doesn't do, since tools set one time on all files, and `mv` brings another file's: the time of the last change to the
 * inode and its number count too. Of a file that was changed just now no state can be relied on (as in Git, see its
 * racy-git.txt), so that the name never comes again.
 */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats, now = Date.now()): string {
  const stamp = `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  const settled = ctimeMs + (ctimeMs % 1000 === 0 ? coarse : fine);
  return settled <= now ? stamp : `${stamp} ${now}+${(fresh += 1)}`;
}

let fresh = 0;
