import { describe, expect, it } from 'vitest';
import { median, medianRun } from './statistics.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[3, 1], 2],
    [[10, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('at least one');
  });
});

describe('medianRun', () => {
  it('takes each figure on its own and drops those that a run lacks', () => {
    const runs = [
      { seconds: 3, cpuSeconds: 1, megabytes: 100 },
      { seconds: 1, cpuSeconds: 5, megabytes: undefined },
      { seconds: 2, cpuSeconds: 2, megabytes: 300 },
    ];
    expect(medianRun(runs)).toEqual({ seconds: 2, cpuSeconds: 2, megabytes: undefined });
  });
});
