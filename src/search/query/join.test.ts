import { describe, expect, it } from 'vitest';
import { joinPhrase, lowerBound } from './join.ts';

const placed = (offset: number, ...positions: number[]) => ({
  token: 0,
  offset,
  positions: Uint32Array.from(positions),
});

describe('joinPhrase', () => {
  it.each([
    ['one token', [placed(0, 3, 9)], [3, 9]],
    ['tokens at their offsets', [placed(0, 3, 9, 20), placed(2, 5, 12, 22)], [3, 20]],
    ['a token that is nowhere', [placed(0, 3, 9), placed(2)], []],
    ['a place too near the beginning', [placed(0, 3), placed(2, 1, 5)], [3]],
    ['overlapping tokens', [placed(0, 1, 2, 3), placed(1, 2, 3, 4)], [1, 2, 3]],
    ['nothing', [], []],
  ])('joins %s', (_, tokens, starts) => {
    expect([...joinPhrase(tokens)]).toEqual(starts);
  });

  it('agrees with a plain search of random lists', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const list = (density: number) =>
      Uint32Array.from(Array.from({ length: 500 }, (_, i) => i).filter(() => random() < density));
    for (let round = 0; round < 50; round++) {
      const [a, b, c] = [list(0.4), list(0.05), list(0.7)];
      const tokens = [a, b, c].map((positions, i) => ({ token: 0, offset: i * 2, positions }));
      const plain = [...a].filter((at) => b.includes(at + 2) && c.includes(at + 4));
      expect([...joinPhrase(tokens)]).toEqual(plain);
    }
  });
});

describe('lowerBound', () => {
  it.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [40, 4],
    [41, 5],
  ])('finds the first place that is not below %i', (value, place) => {
    expect(lowerBound(Uint32Array.of(5, 10, 20, 30, 40), value)).toBe(place);
  });
});
