import { describe, expect, it } from 'vitest';
import { coverOf, halvesOf, pairToken, singleToken, surfaceToken, tokenOf } from './tokens.ts';

describe('tokens', () => {
  const symbols = ['a', 'z', '中', '\u{10ffff}', ' ', '+', '\u0000'];
  const pairs = symbols.flatMap((first) => symbols.map((second) => pairToken(first, second)));
  const singles = symbols.map(singleToken);
  const surfaces = [0, 1].flatMap((variant) =>
    (['has', 'lacks'] as const).flatMap((kind) =>
      symbols.map((surface) => surfaceToken({ kind, variant, surface })),
    ),
  );

  it('are all different, pairs before singles before surfaces', () => {
    const all = [...pairs, ...singles, ...surfaces];
    expect(new Set(all).size).toBe(all.length);
    expect(Math.max(...pairs)).toBeLessThan(Math.min(...singles));
    expect(Math.max(...singles)).toBeLessThan(Math.min(...surfaces));
  });

  it('are put together again from their halves', () => {
    for (const token of [...pairs, ...singles, ...surfaces]) {
      const { first, second } = halvesOf(token);
      expect(tokenOf(first, second)).toBe(token);
    }
  });
});

describe('coverOf', () => {
  it.each([
    ['一二', [0]],
    ['一二三', [0, 1]],
    ['一二三四', [0, 2]],
    ['一二三四五', [0, 2, 3]],
    ['一二三四五六', [0, 2, 4]],
  ])('fixes every symbol of %s', (text, offsets) => {
    const symbols = [...text];
    const cover = coverOf(symbols);
    expect(cover.map(({ offset }) => offset)).toEqual(offsets);
    const token = (at: number) => pairToken(symbols[at] ?? '', symbols[at + 1] ?? '');
    expect(cover.map((covered) => covered.token)).toEqual(offsets.map(token));
  });
});
