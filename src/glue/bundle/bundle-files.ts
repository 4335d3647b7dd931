import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../store/hash.ts';

/** Names every file of a folder with its content hash; written last. */
const listFile = 'files.json';

/** Notes what a folder holds now, so that `isWhole` can tell later whether it still does. */
export function listFiles(folder: string): void {
  writeFileSync(join(folder, listFile), hashFiles(folder));
}

/** A cache may have been cut short on its way between machines; what is not as it was made is made again. */
export function isWhole(folder: string): boolean {
  const list = join(folder, listFile);
  return existsSync(list) && readFileSync(list, 'utf8') === hashFiles(folder);
}

/** Gives the paths of all files in a folder, in the order that is the same everywhere. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((dirent) => dirent.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort((a, b) => (a < b ? -1 : 1));
}

function hashFiles(folder: string): string {
  const hashes = filesIn(folder)
    .map((path) => [path.slice(folder.length + 1), contentHash(readFileSync(path))])
    .filter(([file]) => file !== listFile);
  return JSON.stringify(hashes);
}
