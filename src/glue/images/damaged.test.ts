import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createImageBench, photo, type ImageBench } from './image-bench.ts';

let bench: ImageBench;
beforeEach(async () => {
  bench = await createImageBench();
});
afterEach(() => rm(bench.folder, { recursive: true }));

describe('a damaged picture', () => {
  it('that is no picture is copied, and reported by every build', async () => {
    const info = await bench.describe('posts/a.png', Buffer.from('not a picture'));
    expect(info.recipe).toBe('copy');
    expect(info).not.toHaveProperty('width');
    expect(info).not.toHaveProperty('srcset');
    const { problems } = await bench.store.publish([info], bench.outDir);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "code": "image-unreadable",
          "file": "posts/a.png",
          "severity": "warning",
          "values": {
            "post": "posts/a.png",
            "reason": "Input buffer contains unsupported image format",
          },
        },
      ]
    `);
    expect(await bench.published(info)).toEqual(Buffer.from('not a picture'));
    expect((await bench.openStore().publish([info], bench.outDir)).problems).toEqual(problems);
  });

  it.each(['jpeg', 'png', 'gif', 'webp'] as const)(
    'cut off as %s is published as far as it goes',
    async (format) => {
      const whole = await photo(900, 400).toFormat(format).toBuffer();
      const info = await bench.describe(`a.${format}`, whole.subarray(0, whole.length * 0.6));
      const examined = await bench.store.examine([info]);
      const { problems } = await bench.store.publish([info], bench.outDir);
      expect(examined).toEqual(problems);
      expect(problems).toMatchObject([{ code: 'image-unreadable', file: `a.${format}` }]);
      expect(await bench.openStore().examine([info])).toEqual(problems);
      for (const output of info.outputs)
        expect((await stat(join(bench.outDir, output.name))).size).toBeGreaterThan(0);
      expect((await bench.openStore().publish([info], bench.outDir)).problems).toEqual(problems);
    },
  );

  it('of no bytes is copied', async () => {
    const info = await bench.describe('a.jpg', Buffer.alloc(0));
    expect((await bench.store.publish([info], bench.outDir)).problems).toHaveLength(1);
  });

  it('that is gone or changed since it was described is missing, with a reason', async () => {
    const gone = await bench.describe('gone.jpg', await photo(40, 40).jpeg().toBuffer());
    const changed = await bench.describe('changed.jpg', await photo(41, 40).jpeg().toBuffer());
    await rm(gone.file);
    await writeFile(changed.file, await photo(42, 40).jpeg().toBuffer());
    const { problems, encoded } = await bench.store.publish([gone, changed], bench.outDir);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file-unreadable gone.jpg',
      'image-failed changed.jpg',
    ]);
    expect(encoded).toBe(0);
    expect(await readdir(bench.outDir)).toEqual([]);
  });
});
