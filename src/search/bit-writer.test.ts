import { describe, expect, it } from 'vitest';
import { BitWriter } from './bit-writer.ts';
import { BitReader } from './query/bit-reader.ts';

const numbers = [0, 1, 2, 7, 8, 255, 256, 65_535, 65_536, 1_000_003, 2 ** 24, 2 ** 31 - 2, 2 ** 31 - 1];

describe('BitWriter and BitReader', () => {
  it('agree about gamma codes', () => {
    const writer = new BitWriter();
    for (const number of numbers) writer.gamma(number + 1);
    const reader = new BitReader(writer.take());
    expect(numbers.map(() => reader.gamma() - 1)).toEqual(numbers);
  });

  it.each([0, 1, 5, 13, 20, 31])('agree about Rice codes of %s bits', (size) => {
    // A number far above the usual takes a bit for each time that it is larger.
    const written = numbers.filter((number) => number / 2 ** size < 100_000);
    const writer = new BitWriter();
    for (const number of written) writer.rice(number, size);
    const reader = new BitReader(writer.take());
    expect(written.map(() => reader.rice(size))).toEqual(written);
  });

  it('takes bits and begins anew', () => {
    const writer = new BitWriter();
    writer.gamma(5);
    expect([...writer.take()]).toEqual([0b00101000]);
    expect([...writer.take()]).toEqual([]);
    writer.gamma(1);
    expect([...writer.take()]).toEqual([0b10000000]);
  });

  it('says so when a file is cut short', () => {
    const writer = new BitWriter();
    for (let i = 0; i < 100; i++) writer.rice(i, 3);
    const reader = new BitReader(writer.take().subarray(0, 20));
    expect(() => {
      for (let i = 0; i < 100; i++) reader.rice(3);
    }).toThrow(RangeError);
  });
});
