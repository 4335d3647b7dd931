import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packReadings } from '../../search/readings.ts';
import { loadPinyin } from './pinyin.ts';

/** The 3,755 commonest Hanzi, as GB 2312 has them in its first level. */
const commonHanzi = new TextDecoder('gbk').decode(
  Uint8Array.from({ length: 3755 * 2 }, (_, at) => {
    const [row, cell] = [Math.floor(at / 2 / 94), (at >> 1) % 94];
    return at % 2 === 0 ? 0xb0 + row : 0xa1 + cell;
  }),
);

/** Gives numbers from 0 to 1, the same in each run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Names of so many Hanzi, in which some are far more frequent than others, as in writing. */
function namesOf(count: number, [least, most]: [number, number], next: () => number): string[] {
  const hanzi = () => commonHanzi[Math.floor(commonHanzi.length * next() ** 3)] ?? '';
  return Array.from({ length: count }, () =>
    Array.from({ length: least + Math.floor((most - least + 1) * next()) }, hanzi).join(''),
  );
}

describe('what a reader loads to be heard by sound', () => {
  it.each([
    [10_000, 600],
    [10_000, 6_000],
    [100_000, 600],
  ])('of %i posts with %i tags is at most 60 kB', async (posts, tagCount) => {
    const next = numbersFrom(posts);
    const titles = namesOf(posts, [6, 24], next).map((title, record): [string, number] => [title, record]);
    const tags = namesOf(tagCount, [2, 5], next);
    const readings = packReadings({ tags, titles, records: posts }, await loadPinyin());
    expect(readings.titles.split('\n').length).toBeGreaterThan(500);
    expect(readings.tags.split('\n').length).toBeGreaterThan(Math.min(tagCount, 3_000) * 0.9);
    expect(gzipSync(JSON.stringify(readings)).length).toBeLessThanOrEqual(60_000);
  });
});
