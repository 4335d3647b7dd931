import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Removes what was used longest ago from a folder, by time of modification, until at most `kept` entries are left. */
export function pruneOldest(folder: string, kept: number): void {
  const dated = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, mtime: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  dated.sort((a, b) => b.mtime - a.mtime);
  for (const { path } of dated.slice(kept)) rmSync(path, { recursive: true, force: true });
}
