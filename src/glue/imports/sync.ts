import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ImportedFile } from '../../imports/imported.ts';
import { replaceFile } from '../replace-file.ts';
import { contentHash } from '../store/hash.ts';

/** What an import did to the files of a site. */
export interface SyncResult {
  added: string[];
  updated: string[];
  unchanged: number;
  /** Files that an author has changed or deleted since they were imported: they stay as he left them. */
  kept: Problem[];
}

/** What is kept of an import beside the site, to tell an author's changes from its own. */
const importRecord = '.jianfan-import.json';

/**
 * Brings a site's files to what was imported, and touches nothing that somebody has changed since: what an earlier
 * import wrote is known by its hash. With `dry` nothing is written.
 */
export function syncFiles(
  files: ReadonlyMap<string, ImportedFile>,
  folder: string,
  dry: boolean,
): SyncResult {
  const known = readRecord(folder);
  const result: SyncResult = { added: [], updated: [], unchanged: 0, kept: [] };
  const record: Record<string, string> = { ...known };
  for (const [path, file] of files) {
    const target = join(folder, path);
    const content = 'text' in file ? Buffer.from(file.text) : readFileSync(file.copyOf);
    const hash = contentHash(content);
    const present = existsSync(target) ? contentHash(readFileSync(target)) : undefined;
    if (present === hash) result.unchanged += 1;
    else if (present === undefined && known[path] === undefined) result.added.push(path);
    else if (present !== undefined && present === known[path]) result.updated.push(path);
    else {
      result.kept.push(
        createProblem(present === undefined ? 'import-kept/deleted' : 'import-kept', { file: path }),
      );
      continue;
    }
    record[path] = hash;
    if (dry || present === hash) continue;
    mkdirSync(dirname(target), { recursive: true });
    replaceFile(target, content);
  }
  if (!dry) writeRecord(folder, record);
  return result;
}

function readRecord(folder: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(folder, importRecord), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

function writeRecord(folder: string, record: Record<string, string>): void {
  const text = `${JSON.stringify(Object.fromEntries(Object.entries(record).sort()), null, 1)}\n`;
  const path = join(folder, importRecord);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(folder, { recursive: true });
  replaceFile(path, text);
}
