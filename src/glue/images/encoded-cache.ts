import { copyFile, link, readFile, rm, stat } from 'node:fs/promises';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../store/hash.ts';

/** Folder of encoded pictures, by content: what is there is complete and right. */
export interface EncodedCache {
  /** Absolute path of an entry, whether there or not. */
  path(name: string): string;
  /** Bytes of an entry; undefined when it is missing. */
  size(name: string): Promise<number | undefined>;
  /** Writes at once: a quarter of what promises cost for a small file. */
  write(name: string, bytes: Uint8Array | string): void;
  readText(name: string): Promise<string | undefined>;
  /** Puts an entry at `target`: a hard link where the file system allows one, else a copy. */
  place(name: string, target: string): Promise<void>;
}

/** Opens a cache folder; it is created with its first entry. */
export function openEncodedCache(folder: string): EncodedCache {
  const path = (name: string) => join(folder, name);
  return {
    path,
    size: (name) => sizeOf(path(name)),
    write(name, bytes) {
      mkdirSync(folder, { recursive: true }); // a preview outlives a cache that its author deletes
      writeWhole(sumOf(path(name)), contentHash(typeof bytes === 'string' ? Buffer.from(bytes) : bytes));
      writeWhole(path(name), bytes);
    },
    readText: (name) => readFile(path(name), 'utf8').catch(() => undefined),
    async place(name, target) {
      const size = await sizeOf(target);
      if (size !== undefined) {
        if (size === (await sizeOf(path(name)))) return;
        await rm(target);
      }
      await link(path(name), target).catch(() => copyFile(path(name), target));
    },
  };
}

/** Renames when complete, so that a build that is cut off leaves no half picture behind. */
function writeWhole(path: string, bytes: Uint8Array | string): void {
  const fresh = `${path}.${process.pid}.tmp`;
  writeFileSync(fresh, bytes);
  try {
    renameSync(fresh, path);
  } catch {
    rmSync(path, { recursive: true, force: true }); // a folder was there
    renameSync(fresh, path);
  }
}

const sumOf = (path: string) => `${path}.sum`;

/**
 * Says whether an entry is what was written, by its path; one that isn't is removed, so that it is made again. Of entries
 * from before there were sums nothing is known.
 */
export function isWholeEntry(path: string): boolean {
  const sum = readOptional(sumOf(path))?.toString();
  const bytes = readOptional(path);
  if (bytes === undefined || sum === undefined || contentHash(bytes) === sum) return true;
  for (const file of [path, sumOf(path)]) rmSync(file, { recursive: true, force: true });
  return false;
}

function readOptional(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
}
