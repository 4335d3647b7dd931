import { readdir, rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createImageBench, photo, type ImageBench } from './image-bench.ts';

let bench: ImageBench;
beforeEach(async () => {
  bench = await createImageBench();
});
afterEach(() => rm(bench.folder, { recursive: true }));

/** The beginning of a file of these brands; nothing reads further. */
function container(...brands: string[]): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(12 + brands.length * 4);
  const [major = '', ...compatible] = brands;
  return Buffer.concat([size, Buffer.from(`ftyp${major}\0\0\0\0${compatible.join('')}`), Buffer.alloc(200)]);
}

it.each([
  ['named.jpg', ['heic', 'mif1', 'heic']],
  ['named.jpg', ['mif1', 'heix', 'miaf']],
  ['IMG_0412.HEIC', ['heic', 'mif1']],
])('a photo of an iPhone, here as %s, is not published: %j', async (name, brands) => {
  const info = await bench.describe(name, container(...brands));
  expect(info).toMatchObject({ recipe: 'copy', isHeic: true, outputs: [] });
  await bench.store.publish([info], bench.outDir);
  expect(await readdir(bench.outDir)).toEqual([]);
});

it('an AVIF is none, though its container is the same', async () => {
  const info = await bench.describe('a.avif', await photo(600, 400).avif().toBuffer());
  expect(info.recipe).toBe('photo');
  expect(info).not.toHaveProperty('isHeic');
});
