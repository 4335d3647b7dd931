import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/serve.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { listFiles } from '../glue/list-files.ts';
import { closeBrowser, openPage } from './browser.ts';
import { buildFixture } from './build-fixture.ts';

/** What authors bring of their own: photos with the place where they were taken, very tall pictures, films, sounds. */
const folder = mkdtempSync(join(tmpdir(), 'jianfan-own-media-'));
const [content, out] = [join(folder, 'content'), join(folder, 'out')];
let server: StaticServer;
let problems: Problem[];

const exif = {
  IFD0: { Make: 'SecretCam' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 20/1' },
};

const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#a86' } });

/** The beginning of a HEIC, with what a camera writes into it. */
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic SecretCam', 'latin1');

const posts: Record<string, string> = {
  'taken.md': `![照片](../images/photo.jpg)

[原图](../images/photo.jpg)

![断](../images/broken.jpg)

![苹果](../images/IMG_1.heic)

![苹果](../images/IMG_2.jpg)`,
  'shown.mdx': `import photo from '../images/photo.jpg';

![照片](../images/photo.jpg)

<img src={photo.src} alt="引入" />

![苹果](../images/IMG_1.heic)

![没有](../images/none.jpg)

![井号](../images/a%23b.png)

![矢量](../images/drawing.svg)`,
};

beforeAll(async () => {
  for (const name of ['posts', 'images', 'public']) mkdirSync(join(content, name), { recursive: true });
  const taken = await plain(900, 600).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const pictures: Record<string, Uint8Array | string> = {
    'photo.jpg': taken,
    'broken.jpg': taken.subarray(0, taken.length - 200),
    'IMG_1.heic': heic,
    'IMG_2.jpg': heic,
    'a#b.png': await plain(90, 60).png().toBuffer(),
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>',
  };
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(content, 'images', name), bytes);
  writeFileSync(join(content, 'site.yaml'), 'title: 茶事\nurl: https://tea.example\nmdx: true\n');
  for (const [name, text] of Object.entries(posts))
    writeFileSync(join(content, 'posts', name), `---\ntitle: ${name}\ndate: 2026-03-14\n---\n${text}\n`);
  ({ problems } = await buildFixture(content, out, { search: false }));
  server = await serveFolder(out, 4510);
}, 120_000);

afterAll(async () => {
  await closeBrowser();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Lists the problems of a post: code, line and column. */
const problemsOf = (file: string) =>
  problems
    .filter((problem) => problem.file === file)
    .map(({ id, code, position }) => `${id ?? code} ${position?.line}:${position?.column}`)
    .sort();

describe('photos', () => {
  it('go out without what the camera has noted, however a post shows them or links to them', () => {
    const files = listFiles(out);
    expect(files).toContain('files/images/photo.jpg');
    expect(files.filter((file) => readFileSync(join(out, file)).includes('SecretCam'))).toEqual([]);
  });

  it('that are linked stay upright', async () => {
    const { autoOrient } = await sharp(join(out, 'files/images/photo.jpg')).metadata();
    expect(autoOrient).toEqual({ width: 600, height: 900 });
  });

  it('that browsers don’t show are told at their place, and are their text', async () => {
    expect(problemsOf('posts/taken.md')).toEqual(['image-format 11:7', 'image-format/misnamed 13:7']);
    const page = await openPage(`${server.url}/posts/taken/`);
    expect(await page.locator('.body p').allInnerTexts()).toEqual(['', '原图', '', '苹果', '苹果']);
  });
});

describe('pictures of an MDX post', () => {
  it('are published as those of every other post', async () => {
    const page = await openPage(`${server.url}/posts/shown/`);
    const sources = page.locator('.body img').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
    expect(await sources).toEqual([
      expect.stringMatching(/^\/_assets\/images\/photo-.*\.webp$/),
      expect.stringMatching(/^\/_assets\/images\/photo-.*\.webp$/),
      '../images/none.jpg',
      expect.stringMatching(/^\/_assets\/images\/a-sharp-b-.*\.webp$/),
      expect.stringMatching(/^\/_assets\/images\/drawing-.*\.svg$/),
    ]);
    expect(listFiles(join(out, '_astro')).filter((name) => /\.(?:jpg|heic)$/.test(name))).toEqual([]);
  });

  it('that are missing stop no build, and are told at their place', () => {
    expect(problemsOf('posts/shown.mdx')).toEqual(['asset-missing 13:7', 'image-format 11:7']);
  });
});
