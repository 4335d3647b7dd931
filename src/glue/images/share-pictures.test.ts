import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShareCard } from '../../views/share-card.ts';
import { loadSharp } from './load-sharp.ts';
import { openGlyphs } from './share-glyphs.ts';
import { drawShareCards, shareName } from './share-pictures.ts';
import { drawShareCard } from './share-svg.ts';

let folder: string;

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'jianfan-share-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const card: ShareCard = {
  script: 'hans',
  cover: { text: '门铃　雨夜', upright: true, perColumn: 3 },
  colour: '#9c3a25',
  tint: 1,
  seal: '夜',
  site: '旧巷子',
  line: '阿梅　2021-03-14',
};

describe('pictures for sharing', () => {
  it('are drawn once, under a name of what they show', async () => {
    const cards = new Map([[shareName(card), card]]);
    const { paths, drawn } = await drawShareCards(cards, folder);
    expect(drawn).toBe(1);
    expect((await drawShareCards(cards, folder)).drawn).toBe(0);
    const open = await loadSharp();
    const facts = await open(await readFile(paths.get(shareName(card)) ?? '')).metadata();
    expect(facts).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(shareName({ ...card, line: '' })).not.toBe(shareName(card));
  });

  it('have outlines of each script’s own font, so that no font of the machine matters', async () => {
    const [hans, hant] = [openGlyphs('hans'), openGlyphs('hant')];
    const [simplified, traditional] = [await hans('骨'), await hant('骨')];
    expect(simplified?.path).toMatch(/^M/);
    expect(traditional?.path).not.toBe(simplified?.path);
    expect(await drawShareCard(card, hans)).not.toContain('<text');
  });

  it.each([
    ['a sign that the font lacks', { cover: { text: '笑\u{1F600}了', upright: true, perColumn: 3 } }],
    ['words of Latin letters', { cover: { text: '用 RSS 訂閱 <一切>', upright: false, perColumn: 1 } }],
    ['no text at all', { cover: { text: '', upright: true, perColumn: 1 }, seal: '', site: '', line: '' }],
  ])('come out with %s', async (_case, change) => {
    const open = await loadSharp();
    const svg = await drawShareCard({ ...card, ...change }, openGlyphs('hans'));
    expect((await open(Buffer.from(svg)).metadata()).width).toBe(1200);
  });
});
