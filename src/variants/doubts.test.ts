import { describe, expect, it } from 'vitest';
import { expandVariants } from '../config/variant-list.ts';
import { createVariantWriter, type Doubt } from './writer.ts';

const [hant] = expandVariants([{ code: 'zh-Hant' }]);
const writer = createVariantWriter(hant!, { glossary: { 表加锁: '表加鎖' } });

function places(text: string, doubts: Doubt[]): string[] {
  return doubts.map(
    ({ from, to, chosen, alternative }) => `${text.slice(from, to)}: ${chosen} or ${alternative}`,
  );
}

describe('doubts', () => {
  it.each([
    ['他的长发现在梳了上去。', ['发: 發 or 髮']],
    ['我们看了电影。', []],
    ['介绍了如何安装。', []],
  ])('in %s', (text, expected) => {
    expect(places(text, writer.doubts(text, { script: 'hans' }))).toEqual(expected);
  });

  it('are those where the second reading is at most so much less likely', () => {
    const text = '这只能说明问题。';
    const margins = [0, 3, 20].map((margin) => writer.doubts(text, { script: 'hans' }, margin).length);
    expect(margins[0]).toBe(0);
    expect(margins[2]).toBeGreaterThan(0);
    expect(margins).toEqual(margins.toSorted());
  });

  it.each([
    ['settled by the author', '他的-{长发}-现在梳了上去。'],
    ['in the script of the variant', '他的長髮現在梳了上去。'],
    ['in the glossary', '先对表加锁。'],
  ])('are none where the text is %s', (_, text) => {
    expect(writer.doubts(text, { script: 'hans' }, 5)).toEqual([]);
  });
});
