import { copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder of encoded pictures, by content: what is there is complete and right. */
export interface EncodedCache {
  /** Absolute path of an entry, whether there or not. */
  path(name: string): string;
  /** Bytes of an entry; undefined when it is missing. */
  size(name: string): Promise<number | undefined>;
  write(name: string, bytes: Uint8Array | string): Promise<void>;
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
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      // Renamed when complete, so that a build that is cut off leaves no half picture behind.
      const fresh = `${path(name)}.${process.pid}.tmp`;
      await writeFile(fresh, bytes);
      await rename(fresh, path(name));
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

async function sizeOf(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
}
