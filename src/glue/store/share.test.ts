import { describe, expect, it } from 'vitest';
import { addSums, createShareCounter, isInShare, parseShare } from './share.ts';

const paths = Array.from({ length: 2000 }, (_, n) => `posts/第${n}篇/index.html`);
const shares = (of: number) => Array.from({ length: of }, (_, i) => ({ number: i + 1, of }));

describe('a share', () => {
  it.each([
    ['3/8', { number: 3, of: 8 }],
    ['1/1', { number: 1, of: 1 }],
    ['0/8', undefined],
    ['9/8', undefined],
    ['1/257', undefined],
    ['3', undefined],
    ['3/8 ', undefined],
  ])('is read from %s', (text, share) => {
    expect(parseShare(text)).toEqual(share);
  });

  it('has each path in one of them, about equally many each', () => {
    for (const path of paths) expect(shares(8).filter((share) => isInShare(share, path))).toHaveLength(1);
    for (const share of shares(8)) {
      const { length } = paths.filter((path) => isInShare(share, path));
      expect(length).toBeGreaterThan(200);
      expect(length).toBeLessThan(300);
    }
  });

  it('counts all files alike, and the sums of all shares add up to them', () => {
    const counters = shares(3).map((share) => createShareCounter(share));
    for (const counter of counters) for (const path of paths) counter.count(path);
    const sums = counters.map((counter) => counter.sums());
    expect(new Set(sums.map(({ all }) => JSON.stringify(all))).size).toBe(1);
    expect(addSums(sums.map(({ own }) => own))).toEqual(sums[0]?.all);
    expect(addSums(sums.slice(1).map(({ own }) => own))).not.toEqual(sums[0]?.all);
  });

  it('keeps files of one owner together', () => {
    const [first] = shares(4);
    const counter = createShareCounter(first ?? { number: 1, of: 4 });
    const answers = ['a.webp', 'b.webp', 'c.webp'].map((name) => counter.count(name, 'a'));
    expect(new Set(answers).size).toBe(1);
  });
});
