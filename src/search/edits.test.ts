import { describe, expect, it } from 'vitest';
import { cellsOf, editsOf } from './edits.ts';
import { readSwaps, showLines } from './query/shown-text.ts';
import { createSwapCounts } from './swaps.ts';

/** Shows lines in a variant from the symbols of the source's and what was written of the differences. */
function shown(source: readonly string[], other: readonly string[]): string[] {
  const [base, lines] = [source, other].map((all) => all.map(cellsOf)) as [
    ReturnType<typeof cellsOf>[],
    ReturnType<typeof cellsOf>[],
  ];
  const counts = createSwapCounts();
  counts.add(lines);
  const swaps = readSwaps(counts.packed());
  return showLines(
    base.map(({ folded }) => folded),
    editsOf(base, lines, swaps),
    swaps,
  );
}

describe('a text that is written as symbols and edits', () => {
  it.each([
    ['itself', '头发在家里，很干净。', '头发在家里，很干净。'],
    ['another script', '头发在家里，很干净。', '頭髮在家裡，很乾淨。'],
    ['capitals and width', 'iPhone 与 ＡＰＩ', 'iPhone 與 ＡＰＩ'],
    ['spaces of typography', '耗时 30 分钟', '耗時 30 分鐘'],
    ['spaces that only one of them has', '耗时30分钟', '耗時 30 分鐘'],
    ['runs of spaces', 'New  York', 'New York'],
    ['one character as two symbols', '全程42㎞。', '全程42㎞。'],
    ['two characters as one symbol', 'cafe\u0301很好', 'cafe\u0301很好'],
    ['invisible characters', '頭\u200b髮\u200b', '头发'],
    ['characters beyond the basic plane', '𠮷野家{', '吉野家{'],
    ['other words', '下载软件', '下載軟體程式'],
    ['fewer words', '下载软件程序', '下載'],
  ])('gives %s', (_, source, other) => {
    expect(shown([source, '第二行'], [other, '第二行'])).toEqual([other, '第二行']);
  });

  it('gives any text', () => {
    let seed = 5;
    const below = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
    const pieces = [...'头頭裡里aＡ{㎞…“。𠮷😀 '];
    const text = () =>
      `字${Array.from({ length: below(12) }, () => pieces[below(pieces.length)]).join('')}字`;
    for (let i = 0; i < 500; i++) {
      const [source, other] = [
        [text(), text()],
        [text(), text()],
      ] as const;
      expect(shown(source, other)).toEqual(other);
    }
  });

  it('goes on after a stretch longer than a gap can be', () => {
    const long = '字'.repeat(60_000);
    expect(shown([long, '头'], [long, '頭'])).toEqual([long, '頭']);
  });
});
