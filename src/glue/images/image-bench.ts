import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { createImageStore, type ImageInfo, type ImageStore } from './store.ts';

/** A folder of its own for one test, with a store that works in it. */
export interface ImageBench {
  folder: string;
  outDir: string;
  store: ImageStore;
  /** Opens another store on the same cache, as the next build does. */
  openStore(): ImageStore;
  /** Writes a picture and describes it. */
  describe(name: string, bytes: Uint8Array): Promise<ImageInfo>;
  /** Reads a picture's widest output. */
  published(info: ImageInfo): Promise<Buffer>;
}

/** Makes a test's folder; the test removes it. */
export async function createImageBench(): Promise<ImageBench> {
  const folder = await mkdtemp(join(tmpdir(), 'jianfan-images-'));
  const outDir = join(folder, 'out');
  const openStore = () =>
    createImageStore({ cacheDir: join(folder, 'cache'), publicPath: '/_assets/images/', root: folder });
  const bench: ImageBench = {
    folder,
    outDir,
    openStore,
    store: openStore(),
    async describe(name, bytes) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      const info = await bench.store.describe(file);
      if (info === undefined) throw new Error(`${name} was not described`);
      return info;
    },
    published: (info) => readFile(join(outDir, info.outputs.at(-1)?.name ?? '')),
  };
  return bench;
}

/** Makes a picture of noise, so that files are large and cutting them hurts; the same for the same size. */
export function photo(width: number, height: number): Sharp {
  let seed = width * 31 + height;
  const pixels = new Uint8Array(width * height * 3).map(() => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed >> 16;
  });
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
