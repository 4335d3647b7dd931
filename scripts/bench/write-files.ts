import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files under a folder, making folders where they are missing. */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, text: string | Uint8Array]>,
): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  }
}

/** A file of an output folder. */
export interface OutputFile {
  path: string;
  bytes: number;
}

/** Lists the files of a folder, however deep. */
export function listFiles(folder: string): OutputFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((dirent) => dirent.isFile())
    .map((dirent) => {
      const file = join(dirent.parentPath, dirent.name);
      return { path: file.slice(folder.length + 1), bytes: statSync(file).size };
    });
}
