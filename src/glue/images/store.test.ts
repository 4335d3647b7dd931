import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createImageBench, photo, type ImageBench } from './image-bench.ts';

let bench: ImageBench;
beforeEach(async () => {
  bench = await createImageBench();
});
afterEach(() => rm(bench.folder, { recursive: true }));

describe('publish', () => {
  it('encodes once and then reuses', async () => {
    const info = await bench.describe('a.jpg', await photo(900, 600).jpeg().toBuffer());
    const seen: number[] = [];
    const first = await bench.store.publish([info], bench.outDir, (done) => seen.push(done));
    expect(first).toMatchObject({ encoded: 5, reused: 0, problems: [] });
    expect(seen).toEqual([1]);
    const sizes = await Promise.all(info.outputs.map((output) => metadataOf(output.name)));
    expect(sizes).toMatchObject([
      { format: 'webp', width: 240, height: 160 },
      { format: 'webp', width: 480, height: 320 },
      { format: 'webp', width: 640, height: 427 },
      { format: 'webp', width: 800, height: 533 },
      { format: 'webp', width: 900, height: 600 },
    ]);
    await rm(bench.outDir, { recursive: true });
    expect(await bench.openStore().publish([info], bench.outDir)).toEqual({
      ...first,
      encoded: 0,
      reused: 5,
    });
    expect(await readdir(bench.outDir)).toHaveLength(5);
  });

  it('turns a picture upright and drops what a camera wrote into it', async () => {
    const bytes = await photo(60, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const info = await bench.describe('a.jpg', bytes);
    await bench.store.publish([info], bench.outDir);
    const metadata = await metadataOf(info.outputs[0]?.name);
    expect(metadata).toMatchObject({ width: 20, height: 60 });
    expect(metadata.exif).toBeUndefined();
  });

  it.each([
    ['in its own width', 300, 20_000, ['240.webp', '300.jpg']],
    [
      'in the widths in which it is not',
      900,
      20_000,
      ['240.webp', '480.webp', '640.webp', '800.jpg', '900.jpg'],
    ],
    ['narrower than all', 60, 70_000, ['56.jpg']],
  ])('writes a picture that is too tall for WebP as JPEG %s', async (_, width, height, endings) => {
    const tall = sharp({ create: { width, height, channels: 3, background: '#a86' } });
    const file = `tall.${height > 65_535 ? 'png' : 'jpg'}`;
    const bytes = await (file === 'tall.png' ? tall.png() : tall.jpeg()).toBuffer();
    await writeFile(join(bench.folder, file), bytes);
    const info = await bench.store.describe(join(bench.folder, file), 'all');
    const { problems } = await bench.store.publish(info ? [info] : [], bench.outDir);
    expect(problems).toEqual([]);
    const names = info?.outputs.map(({ name }) => name).filter((name) => !name.endsWith('.avif')) ?? [];
    expect(names.map((name) => name.split('-').at(-1))).toEqual(endings);
    for (const { name } of info?.outputs ?? []) {
      const format = name.endsWith('.jpg') ? 'jpeg' : name.endsWith('.avif') ? 'heif' : 'webp';
      expect((await metadataOf(name)).format).toBe(format);
    }
  });

  it('keeps a drawing exact', async () => {
    const bytes = await photo(700, 40).png({ palette: true }).toBuffer();
    const info = await bench.describe('chart.png', bytes);
    await bench.store.publish([info], bench.outDir);
    expect(await pixelsOf(await bench.published(info))).toEqual(await pixelsOf(bytes));
  });

  it('gives a drawing small copies for lists', async () => {
    const bytes = await photo(700, 400).png({ palette: true }).toBuffer();
    const info = await bench.describe('chart.png', bytes);
    await bench.store.publish([info], bench.outDir);
    expect(info.outputs.map(({ width }) => width)).toEqual([240, 480, 700]);
    expect(await metadataOf(info.outputs[0]?.name)).toMatchObject({ width: 240 });
  });

  it.each([
    ['photo.jpg', 'small', [240, 480]],
    ['photo.jpg', 'all', [240, 480, 640, 800, 900]],
    ['chart.png', 'all', [240, 480]],
    ['chart.png', 'none', []],
  ] as const)('has AVIF beside the WebP of %s where %s are wished', async (name, copies, widths) => {
    const picture = photo(900, 600);
    const bytes = await (
      name === 'photo.jpg' ? picture.blur(4).jpeg() : picture.png({ palette: true, colours: 4 })
    ).toBuffer();
    await bench.describe(name, bytes);
    const info = await bench.store.describe(join(bench.folder, name), copies);
    if (info === undefined) throw new Error('not described');
    await bench.store.publish([info], bench.outDir);
    const avif = info.outputs.filter((output) => output.name.endsWith('.avif'));
    expect(avif.map(({ width }) => width)).toEqual(widths);
    expect(info.avif === undefined).toBe(widths.length < 4);
    for (const { name: file, width } of avif) {
      expect(await metadataOf(file)).toMatchObject({ format: 'heif', compression: 'av1', width });
      const beside = file.replace('.avif', '.webp');
      expect((await readFile(join(bench.outDir, file))).length).toBeLessThan(
        (await readFile(join(bench.outDir, beside))).length,
      );
    }
  });

  it('has a few pixels of a photo in its page until it has loaded, of a drawing or one with holes none', async () => {
    const jpeg = await bench.describe('a.jpg', await photo(900, 600).jpeg().toBuffer());
    expect(jpeg.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(jpeg.placeholder?.length).toBeLessThan(400);
    const drawing = await bench.describe('b.png', await photo(700, 40).png({ palette: true }).toBuffer());
    expect(drawing.placeholder).toBeUndefined();
    const holes = await bench.describe('c.webp', await photo(700, 40).ensureAlpha(0.5).webp().toBuffer());
    expect(holes.placeholder).toBeUndefined();
  });

  it.each(['gif', 'webp'] as const)('keeps an animated %s moving', async (format) => {
    const frames = {
      create: { width: 20, height: 30, channels: 3 as const, background: 'red', pageHeight: 10 },
    };
    const noisy = await sharp({ ...frames })
      .composite([{ input: await dot(), top: 12, left: 3 }])
      .raw()
      .toBuffer();
    const raw = { width: 20, height: 30, channels: 4 as const, pageHeight: 10 };
    const bytes = await sharp(noisy, { raw }).toFormat(format, { loop: 0 }).toBuffer();
    const info = await bench.describe(`a.${format}`, bytes);
    await bench.store.publish([info], bench.outDir);
    expect(info).toMatchObject({ width: 20, height: 10, recipe: format === 'gif' ? 'animation' : 'copy' });
    expect((await sharp(await bench.published(info), { animated: true }).metadata()).pages).toBeGreaterThan(
      1,
    );
  });

  it.each([
    [
      'a drawing',
      'a.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>'),
      { width: 30, height: 20 },
    ],
    ['an unknown format', 'a.bmp', Buffer.from('BM what follows'), {}],
    ['no picture at all', '說明.pdf', Buffer.from('%PDF-'), {}],
  ])('copies %s as it is', async (_case, name, bytes, size) => {
    const info = await bench.describe(name, bytes);
    expect(await bench.store.publish([info], bench.outDir)).toMatchObject({
      encoded: 1,
      problems: [],
      bytes: bytes.length,
    });
    expect({ width: info.width, height: info.height }).toEqual({
      width: undefined,
      height: undefined,
      ...size,
    });
    expect(await bench.published(info)).toEqual(bytes);
  });

  it('publishes pictures of the same bytes under each of their names, encoded once', async () => {
    const bytes = await photo(40, 40).jpeg().toBuffer();
    const infos = [await bench.describe('a.jpg', bytes), await bench.describe('b.jpg', bytes)];
    expect(await bench.store.publish(infos, bench.outDir)).toMatchObject({ encoded: 1, reused: 0 });
    expect((await readdir(bench.outDir)).map((name) => name[0]).sort()).toEqual(['a', 'b']);
  });

  it('replaces an output that was cut off', async () => {
    const info = await bench.describe('a.jpg', await photo(40, 40).jpeg().toBuffer());
    await bench.store.publish([info], bench.outDir);
    const whole = await bench.published(info);
    const [output] = info.outputs;
    await rm(join(bench.outDir, output?.name ?? ''));
    await writeFile(join(bench.outDir, output?.name ?? ''), 'RIFF');
    await bench.store.publish([info], bench.outDir);
    expect(await bench.published(info)).toEqual(whole);
  });
});

function dot(): Promise<Buffer> {
  return sharp({ create: { width: 4, height: 4, channels: 3, background: 'blue' } })
    .png()
    .toBuffer();
}

function metadataOf(name = '') {
  return sharp(join(bench.outDir, name)).metadata();
}

function pixelsOf(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes).removeAlpha().raw().toBuffer();
}
