import { existsSync } from 'node:fs';
import { rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createImageBench, photo, type ImageBench } from './image-bench.ts';
import type { ImageInfo } from './store.ts';

let bench: ImageBench;
beforeEach(async () => {
  bench = await createImageBench();
});
afterEach(() => rm(bench.folder, { recursive: true }));

describe('describe', () => {
  it('names the widths that a photo will have, none above its own', async () => {
    const info = await bench.describe('海邊 Photo.JPG', await photo(1000, 500).jpeg().toBuffer());
    expect(maskHash(info)).toMatchObject({
      src: '/_assets/images/%E6%B5%B7%E9%82%8A-photo-HASH-1000.webp',
      srcset:
        '/_assets/images/%E6%B5%B7%E9%82%8A-photo-HASH-240.webp 240w, ' +
        '/_assets/images/%E6%B5%B7%E9%82%8A-photo-HASH-480.webp 480w, ' +
        '/_assets/images/%E6%B5%B7%E9%82%8A-photo-HASH-640.webp 640w, ' +
        '/_assets/images/%E6%B5%B7%E9%82%8A-photo-HASH-800.webp 800w, ' +
        '/_assets/images/%E6%B5%B7%E9%82%8A-photo-HASH-1000.webp 1000w',
      width: 1000,
      height: 500,
    });
    expect(existsSync(bench.outDir)).toBe(false);
  });

  it.each([
    ['narrow', 200, [200], 200],
    ['exactly as wide as a copy', 800, [240, 480, 640, 800], 800],
    ['wider than all', 2000, [240, 480, 640, 800, 1200, 1600], 1200],
  ])('of a picture %s', async (_case, width, widths, shown) => {
    const info = await bench.describe('a.jpg', await photo(width, 10).jpeg().toBuffer());
    expect(info.outputs.map((output) => output.width)).toEqual(widths);
    expect(info.src).toContain(`-${shown}.webp`);
    expect(info.srcset !== undefined).toBe(widths.length > 1);
  });

  it('applies the EXIF orientation', async () => {
    const bytes = await photo(600, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await bench.describe('a.jpg', bytes)).toMatchObject({ width: 200, height: 600 });
  });

  const drawn = (ink: string, ground = 'none') =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="${ground}"/><circle cx="100" cy="100" r="60" fill="none" stroke="${ink}" stroke-width="12"/></svg>`,
    );

  const inParts = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="200" height="200" fill="#fff"/><rect x="200" width="100" height="200"/></svg>',
  );

  it.each([
    ['dark ink on nothing', drawn('#111'), true],
    ['light ink on nothing', drawn('#eee'), undefined],
    ['dark ink on white', drawn('#111', '#fff'), undefined],
    ['light ink on black', drawn('#eee', '#111'), undefined],
    ['more white than black, beside nothing', inParts, undefined],
    ['colours on nothing', drawn('#d33'), undefined],
  ])('tells a drawing of %s, which a dark page would hide', async (_, svg, isDark) => {
    expect((await bench.describe('a.png', await sharp(svg).png().toBuffer())).isDarkOnClear).toBe(isDark);
  });

  it('depends on the bytes alone, not on place, time or store', async () => {
    const bytes = await photo(50, 50).png().toBuffer();
    const first = await bench.describe('a.png', bytes);
    await rm(join(bench.folder, 'cache'), { recursive: true, force: true });
    await utimes(join(bench.folder, 'a.png'), 1, 1);
    bench.store = bench.openStore();
    expect(await bench.store.describe(join(bench.folder, 'a.png'))).toEqual(first);
    expect((await bench.describe('a.png', await photo(50, 51).png().toBuffer())).hash).not.toBe(first.hash);
  });

  it('sees other bytes of the same size and time', async () => {
    const first = await bench.describe('a.png', await photo(50, 50).png().toBuffer());
    await utimes(first.file, 2, 2);
    await bench.store.describe(first.file);
    await bench.store.prepare([first]);
    const { size } = await stat(first.file);
    await writeFile(first.file, Buffer.alloc(size));
    await utimes(first.file, 2, 2);
    bench.store = bench.openStore();
    expect((await bench.store.describe(first.file))?.hash).not.toBe(first.hash);
  });

  it('is undefined without a file', async () => {
    expect(await bench.store.describe(join(bench.folder, 'none.png'))).toBeUndefined();
    expect(await bench.store.describe(bench.folder)).toBeUndefined();
  });
});

function maskHash(info: ImageInfo): ImageInfo {
  return JSON.parse(JSON.stringify(info).replaceAll(info.hash.slice(0, 12), 'HASH')) as ImageInfo;
}
