import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Lists the files of a folder, however deep: paths from there with `/`, sorted. Throws where there is no such folder. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((dirent) => dirent.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
