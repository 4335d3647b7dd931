import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShareCard } from '../../views/share-card.ts';
import { loadSharp } from './load-sharp.ts';
import { packOutlines } from './outline-table.ts';
import { ShareCanvas } from './share-canvas.ts';
import { drawShareCard } from './share-drawing.ts';
import { openGlyphs } from './share-glyphs.ts';
import { createCardDrawer, findShareCards, shareName } from './share-pictures.ts';

let folder: string;

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'jianfan-share-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const card: ShareCard = {
  script: 'hans',
  cover: { upright: true, parts: ['门铃', '雨夜'] },
  colour: '#9c3a25',
  tint: 1,
  seal: '夜',
  site: '旧巷子',
  line: '阿梅　2021-03-14',
  shortLine: '2021-03-14',
};

describe('pictures for sharing', () => {
  it('are drawn once, under a name of what they show', async () => {
    const name = shareName(card);
    const { paths, missing } = await findShareCards(new Map([[name, card]]), folder);
    expect(missing).toEqual([[name, card]]);
    await createCardDrawer().draw({ cards: missing, cacheDir: folder, outlines: {} });
    expect((await findShareCards(new Map([[name, card]]), folder)).missing).toEqual([]);
    const open = await loadSharp();
    const facts = await open(await readFile(paths.get(name) ?? '')).metadata();
    expect(facts).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(shareName({ ...card, line: '' })).not.toBe(name);
  });

  it('have outlines of each script’s own font, so that no font of the machine matters', async () => {
    const [simplified, traditional] = [await openGlyphs('hans')('骨'), await openGlyphs('hant')('骨')];
    expect(simplified?.advance).toBe(1000);
    expect(traditional?.path).not.toEqual(simplified?.path);
  });

  it('have the same outlines from a packed table as from the font', async () => {
    const font = openGlyphs('hans');
    const some = new Map<number, Exclude<Awaited<ReturnType<typeof font>>, undefined>>();
    for (const character of '雨夜Qg，') {
      const outline = await font(character);
      if (outline !== undefined) some.set(character.codePointAt(0) ?? 0, outline);
    }
    const packed = openGlyphs('hans', packOutlines(some));
    expect(some.size).toBe(5);
    for (const [code, outline] of some) expect(await packed(String.fromCodePoint(code))).toEqual(outline);
    expect(await packed('门')).toEqual(await font('门')); // the table lacks it
  });

  it('show cloth, paper and ink', async () => {
    const { data, info } = await pixelsOf(card);
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
    expect(at(300, 25)).toEqual([0x9c, 0x3a, 0x25]);
    expect(at(60, 520)).toEqual([0xf9, 0xf3, 0xe6]);
    const inked = Array.from({ length: info.width * info.height }, (_, n) => data[n * 3] ?? 255);
    expect(inked.filter((red) => red === 0x2b).length).toBeGreaterThan(5000);
  });

  it.each([
    ['a sign that the font lacks', { cover: { upright: true, parts: ['笑\u{1F600}了'] } }],
    ['words of Latin letters', { cover: { upright: false, parts: ['用 RSS ', '訂閱 ', '<一切>'] } }],
    ['no text at all', { cover: { upright: true, parts: [] }, seal: '', site: '', line: '' }],
  ])('come out with %s', async (_case, change) => {
    expect((await pixelsOf({ ...card, ...change })).info.width).toBe(1200);
  });
});

async function pixelsOf(shown: ShareCard) {
  const open = await loadSharp();
  const canvas = new ShareCanvas();
  await drawShareCard(shown, canvas, openGlyphs('hans'));
  return open(canvas.png()).raw().toBuffer({ resolveWithObject: true });
}
