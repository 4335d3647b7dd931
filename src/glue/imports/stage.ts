import { cpSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportedFile } from '../../imports/imported.ts';

/** Puts the files of an import into an empty folder, to be read as a site before anything of it is kept. */
export function stageFiles(files: ReadonlyMap<string, ImportedFile>, folder: string): void {
  for (const [path, file] of files) writeImported(file, join(folder, path));
}

/** Writes one file; a copy is a link where disks allow it, so that a thousand pictures take no time. */
function writeImported(file: ImportedFile, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if ('text' in file) return writeFileSync(path, file.text);
  try {
    linkSync(file.copyOf, path);
  } catch {
    cpSync(file.copyOf, path);
  }
}
