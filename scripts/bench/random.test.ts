import { describe, expect, it } from 'vitest';
import { createRandom, createZipf } from './random.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('createRandom', () => {
  it('repeats itself for the same seeds only', () => {
    const numbers = (...seeds: number[]) => draw(5, createRandom(...seeds).next);
    expect(numbers(1, 2)).toEqual(numbers(1, 2));
    expect(numbers(1, 2)).not.toEqual(numbers(2, 1));
    expect(numbers(1, 2)).not.toEqual(numbers(1, 3));
  });

  it('covers a range, both ends included, evenly', () => {
    const random = createRandom(1);
    const counts = Map.groupBy(
      draw(6000, () => random.between(1, 6)),
      (number) => number,
    );
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const numbers of counts.values()) expect(Math.abs(numbers.length - 1000)).toBeLessThan(150);
  });

  it('draws normal numbers', () => {
    const numbers = draw(5000, createRandom(3).normal);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(numbers.filter((number) => Math.abs(number) < 1).length / numbers.length).toBeCloseTo(0.68, 1);
  });
});

describe('createZipf', () => {
  it('draws the second rank half as often as the first', () => {
    const random = createRandom(5);
    const zipf = createZipf(200);
    const ranks = draw(20_000, () => zipf(random));
    const count = (rank: number) => ranks.filter((drawn) => drawn === rank).length;
    expect(count(0) / count(1)).toBeCloseTo(2, 0);
    expect(count(0) / count(9)).toBeGreaterThan(7);
    expect(Math.max(...ranks)).toBeLessThan(200);
  });
});
