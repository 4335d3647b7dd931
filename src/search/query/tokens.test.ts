import { describe, expect, it } from 'vitest';
import { coverOf, pairToken, singleToken } from './tokens.ts';

describe('tokens', () => {
  const symbols = ['a', 'z', '中', '\u{10ffff}', ' ', '+', '\u0000'];
  const pairs = symbols.flatMap((first) => symbols.map((second) => pairToken(first, second)));
  const singles = symbols.map(singleToken);

  it('are plain lower-case ASCII letters and digits, which Pagefind leaves alone', () => {
    for (const token of [...pairs, ...singles]) expect(token).toMatch(/^[0-9a-z]+$/);
  });

  it('are never the beginning of one another, because Pagefind also finds longer words', () => {
    const all = [...pairs, ...singles];
    expect(new Set(all).size).toBe(all.length);
    for (const token of all) expect(all.filter((other) => other.startsWith(token))).toEqual([token]);
  });
});

describe('coverOf', () => {
  it.each([
    ['一', [0]],
    ['一二', [0]],
    ['一二三', [0, 1]],
    ['一二三四', [0, 2]],
    ['一二三四五', [0, 2, 3]],
    ['一二三四五六', [0, 2, 4]],
  ])('fixes every symbol of %s', (text, offsets) => {
    const symbols = [...text];
    const cover = coverOf(symbols);
    expect(cover.map(({ offset }) => offset)).toEqual(offsets);
    const token = (at: number) =>
      symbols.length === 1 ? singleToken(text) : pairToken(symbols[at] ?? '', symbols[at + 1] ?? '');
    expect(cover.map((covered) => covered.token)).toEqual(offsets.map(token));
  });
});
