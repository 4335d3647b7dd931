import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { contentHash } from '../store/hash.ts';

/** Names every file of a folder with its content hash; written last. */
const listFile = 'files.json';

/** Notes what a folder holds now, so that `isWhole` can tell later whether it still does. */
export function noteFiles(folder: string): void {
  writeFileSync(join(folder, listFile), hashFiles(folder));
}

/** A cache may have been cut short on its way between machines; what is not as it was made is made again. */
export function isWhole(folder: string): boolean {
  const list = join(folder, listFile);
  return existsSync(list) && readFileSync(list, 'utf8') === hashFiles(folder);
}

function hashFiles(folder: string): string {
  const files = listFiles(folder).filter((file) => file !== listFile);
  return JSON.stringify(files.map((file) => [file, contentHash(readFileSync(join(folder, file)))]));
}
