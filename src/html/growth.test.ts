import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { growthOf, steepest } from './fixtures/growth.ts';

/** Work of the engine itself, whose time no compiler changes on the way. */
const linear = (size: number) => createHash('sha256').update(Buffer.alloc(size)).digest('hex');
const quadratic = (size: number) => /a+b/.test('a'.repeat(size));

describe('the growth of time with the size of the input', () => {
  it('is no more than it may be where it is linear, or too little to be told', async () => {
    expect(await growthOf(linear, 200_000_000)).toBeLessThan(steepest);
    expect(await growthOf(quadratic, 3000)).toBeLessThan(steepest);
  });

  it('is told where it is quadratic, in what is awaited too', async () => {
    expect(await growthOf(quadratic, 60_000)).toBeGreaterThan(steepest);
    expect(await growthOf(async (size) => quadratic(await Promise.resolve(size)), 60_000)).toBeGreaterThan(
      steepest,
    );
  });
});
