import { rm } from 'node:fs/promises';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import type { Metadata } from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { isConsiderable, isTooLarge } from './decoding-cost.ts';
import { createImageBench, type ImageBench } from './image-bench.ts';
import { pictureFormat } from './probe.ts';

let bench: ImageBench;
beforeEach(async () => {
  bench = await createImageBench();
});
afterEach(() => rm(bench.folder, { recursive: true }));

/** A PNG that begins as promised and ends after its first row. */
function png(width: number, height: number, { depth = 8, colours = 2, interlaced = false } = {}): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length);
    numbers.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([depth, colours, 0, 0, interlaced ? 1 : 0], 8);
  const row = deflateSync(Buffer.alloc(1 + width * 8));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', row),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const drawing = (root: string, inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"${root}>${inside}</svg>`);

/** Each group shows ten times the one before it. */
const groups = Array.from(
  { length: 30 },
  (_, n) =>
    `<g id="a${n}">${n === 0 ? '<rect width="1" height="1"/>' : `<use href="#a${n - 1}"/>`.repeat(10)}</g>`,
).join('');

describe('a picture that would fill the memory', () => {
  it.each([
    ['of a billion pixels', 30_000, 30_000, { depth: 1, colours: 0 }],
    [
      'that is whole only when its last byte is read',
      12_000,
      12_000,
      { depth: 16, colours: 6, interlaced: true },
    ],
  ])('%s is published as it is, and told', async (_, width, height, kind) => {
    const info = await bench.describe('posts/a.png', png(width, height, kind));
    expect(info).toMatchObject({ recipe: 'copy', width, height, isTooLarge: true });
    const { problems } = await bench.store.publish([info], bench.outDir);
    expect(problems).toMatchObject([{ code: 'image-unreadable', file: 'posts/a.png' }]);
    expect(problems.map((problem) => describeProblem(problem, 'en').message)).toEqual([
      `This picture has ${width} × ${height} pixels, and decoding it would take more memory than one picture may. It is shown in posts/a.png as it is, without smaller copies.`,
    ]);
    expect((await bench.openStore().publish([info], bench.outDir)).problems).toEqual(problems);
  });

  it('is none that is read row by row, however large', async () => {
    const info = await bench.describe('a.png', png(16_000, 16_000));
    expect(info).toMatchObject({ recipe: 'photo', width: 16_000 });
    expect(info).not.toHaveProperty('isTooLarge');
  });

  it.each<[what: string, picture: Partial<Metadata>, wait: boolean, isRefused: boolean]>([
    ['photo of a phone', { format: 'jpeg', width: 16_320, height: 12_240 }, false, false],
    ['small AVIF', { format: 'heif', width: 3000, height: 2000 }, false, false],
    ['AVIF of a phone', { format: 'heif', width: 8000, height: 6000 }, true, false],
    ['large AVIF', { format: 'heif', width: 9000, height: 9000 }, true, true],
    ['progressive photo', { format: 'jpeg', width: 9000, height: 8000, isProgressive: true }, true, false],
    ['scan', { format: 'tiff', width: 20_000, height: 20_000 }, true, true],
  ])('a %s', (_, picture, wait, isRefused) => {
    const metadata = { channels: 3, depth: 'uchar', isProgressive: false, ...picture } as Metadata;
    expect([isConsiderable(metadata), isTooLarge(metadata)]).toEqual([wait, isRefused]);
  });
});

describe('a drawing that shows its parts again and again', () => {
  it('is not drawn to find its size', { timeout: 20_000 }, async () => {
    expect(await bench.describe('a.svg', drawing('', groups))).not.toHaveProperty('width');
    expect(await bench.describe('b.png', drawing(' viewBox="0 0 9 9"', groups))).not.toHaveProperty('width');
    // A size that only a comment has is none.
    const hidden = Buffer.from(`<!-- <svg width="9" height="9"> -->${drawing('', groups).toString()}`);
    expect(await bench.describe('c.svg', hidden)).not.toHaveProperty('width');
    expect(await pictureFormat(drawing('', groups))).toBe('svg');
    expect(await bench.describe('d.svg', gzipSync(drawing('', groups)))).not.toHaveProperty('width');
    expect(await pictureFormat(gzipSync(drawing('', groups)))).toBeUndefined();
  });

  it('has the size that is written at its root', async () => {
    const info = await bench.describe('a.svg', drawing(' width="30" height="20px"', groups));
    expect(info).toMatchObject({ recipe: 'copy', width: 30, height: 20 });
  });

  it('is measured as any other where it repeats nothing', async () => {
    const info = await bench.describe('a.svg', drawing('', '<rect width="30" height="20"/>'));
    expect(info).toMatchObject({ recipe: 'copy', width: 30, height: 20 });
  });
});
