import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ImageFacts } from './probe.ts';

/** What a file on disk was when last read. */
export interface RememberedImage {
  size: number;
  mtime: number;
  hash: string;
  facts: ImageFacts;
}

/** Remembers pictures by path, so that unchanged ones aren't read again. */
export interface ImageMemo {
  get(path: string, stats: { size: number; mtimeMs: number }): RememberedImage | undefined;
  set(path: string, image: RememberedImage): void;
  /** Writes down what was asked for or set since the memo was opened; the rest is forgotten. */
  save(): Promise<void>;
}

interface MemoFile {
  version: string;
  images: Record<string, RememberedImage>;
}

/** Opens a memo file; one that is absent, damaged or of another `version` counts as empty. */
export async function openImageMemo(file: string, version: string): Promise<ImageMemo> {
  const known = new Map(Object.entries(await readMemo(file, version)));
  const used = new Map<string, RememberedImage>();
  /** Entries in the file; undefined when one of them is out of date. */
  let saved: number | undefined = known.size;
  return {
    get(path, { size, mtimeMs }) {
      const image = used.get(path) ?? known.get(path);
      if (image?.size !== size || image.mtime !== mtimeMs) return undefined;
      used.set(path, image);
      return image;
    },
    set(path, image) {
      used.set(path, image);
      saved = undefined;
    },
    async save() {
      if (used.size === saved) return;
      const images = Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
      await mkdir(dirname(file), { recursive: true });
      const fresh = `${file}.${process.pid}.tmp`;
      await writeFile(fresh, JSON.stringify({ version, images } satisfies MemoFile));
      await rename(fresh, file);
      saved = used.size;
    },
  };
}

async function readMemo(file: string, version: string): Promise<MemoFile['images']> {
  try {
    const memo = JSON.parse(await readFile(file, 'utf8')) as Partial<MemoFile>;
    return memo.version === version ? (memo.images ?? {}) : {};
  } catch {
    return {};
  }
}
