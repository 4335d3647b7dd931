import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packsOf, type FileRecord } from './file-record.ts';

/** Removes packs that no record refers to any more. */
export function pruneBodies(folder: string, records: Iterable<FileRecord>): void {
  if (!existsSync(folder)) return;
  const live = new Set<string>();
  for (const record of records) for (const pack of packsOf(record)) live.add(pack);
  for (const name of readdirSync(folder)) if (!live.has(name)) rmSync(join(folder, name), { force: true });
}
