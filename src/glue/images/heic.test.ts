import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
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

it.each([[['heic', 'mif1', 'heic']], [['mif1', 'heix', 'miaf']]])(
  'a photo of an iPhone is told, though it has the name of another format: %j',
  async (brands) => {
    const name = 'named.jpg';
    const info = await bench.describe(name, container(...brands));
    expect(info).toMatchObject({ recipe: 'copy', isHeic: true });
    const { problems } = await bench.store.publish([info], bench.outDir);
    expect(problems).toMatchObject([{ code: 'image-unreadable', file: name }]);
    expect(problems.map((problem) => describeProblem(problem, 'en'))).toMatchObject([
      { message: 'This is a HEIC picture, whatever its name says, and only Safari shows it.' },
    ]);
    expect((await bench.openStore().publish([info], bench.outDir)).problems).toEqual(problems);
  },
);

it('by its own name it is told where a post shows it, not once more', async () => {
  const info = await bench.describe('IMG_0412.HEIC', container('heic', 'mif1'));
  expect(info.recipe).toBe('copy');
  expect((await bench.store.publish([info], bench.outDir)).problems).toEqual([]);
});

it('an AVIF is none, though its container is the same', async () => {
  const info = await bench.describe('a.avif', await photo(600, 400).avif().toBuffer());
  expect(info.recipe).toBe('photo');
  expect(info).not.toHaveProperty('isHeic');
});
