import { describe, expect, it } from 'vitest';
import { parsePlace, placeAt, printPlace, scrollBy, type Extent } from './place.ts';

/** Blocks stacked from `top` on, each of a height. */
function stack(top: number, ...heights: number[]): Extent[] {
  let at = top;
  return heights.map((height) => ({ top: at, bottom: (at += height) }));
}

describe('placeAt', () => {
  it.each([
    ['above the first block', stack(200, 100, 100), 96, undefined],
    ['at the edge of a block', stack(96, 100, 100), 96, { block: 0, part: 0, below: 0 }],
    ['half-way into the second', stack(-54, 100, 100), 96, { block: 1, part: 0.5, below: 0 }],
    ['below the last', stack(-900, 100, 100), 96, { block: 1, part: 1, below: 796 }],
    ['no blocks', [], 96, undefined],
    [
      'a block without height',
      [
        { top: 0, bottom: 100 },
        { top: 50, bottom: 50 },
      ],
      96,
      { block: 0, part: 0.96, below: 0 },
    ],
    [
      'the inner of two',
      [
        { top: 0, bottom: 400 },
        { top: 46, bottom: 146 },
      ],
      96,
      { block: 1, part: 0.5, below: 0 },
    ],
  ])('%s', (_, blocks, line, place) => expect(placeAt(blocks, line)).toEqual(place));
});

describe('scrollBy', () => {
  it('brings the same part of the same block to the line, though everything above has another height', () => {
    const place = placeAt(stack(-300, 120, 250, 400), 96);
    expect(place).toEqual({ block: 2, part: 0.065, below: 0 });
    const there = stack(80, 150, 260, 380);
    const moved = scrollBy(there, place ?? { block: 0, part: 0, below: 0 }, 96);
    expect(placeAt(stack(80 - moved, 150, 260, 380), 96)?.block).toBe(2);
    expect(moved).toBeCloseTo(80 + 150 + 260 + 380 * 0.065 - 96);
  });

  it('brings back what is no block, such as a gap or a formula, by its pixels below one', () => {
    const place = placeAt(stack(-300, 120, 180), 96);
    expect(place).toEqual({ block: 1, part: 1, below: 96 });
    expect(scrollBy(stack(500, 150, 200), place ?? { block: 0, part: 0, below: 0 }, 96)).toBe(850);
  });

  it('makes do with the last block of a shorter page, and with none', () => {
    expect(scrollBy(stack(0, 100), { block: 9, part: 0, below: 0 }, 96)).toBe(-96);
    expect(scrollBy([], { block: 0, part: 0.5, below: 0 }, 96)).toBe(0);
  });
});

describe('a stored place', () => {
  it('comes back for its own path alone', () => {
    const stored = printPlace('/zh-hans/posts/%E4%B8%80/', { block: 12, part: 0.123456, below: 7.4 });
    expect(parsePlace(stored, '/zh-hans/posts/%E4%B8%80/')).toEqual({ block: 12, part: 0.123, below: 7 });
    expect(parsePlace(stored, '/posts/%E4%B8%80/')).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['not JSON', '{'],
    ['not an array', '7'],
    ['null', 'null'],
    ['no number', '["/","x",0,0]'],
    ['half a block', '["/",1.5,0,0]'],
    ['no part', '["/",1]'],
    ['what was stored before there were pixels', '["/",1,0.5]'],
  ])('%s is no place', (_, stored) => expect(parsePlace(stored, '/')).toBeUndefined());

  it('with a block that no page has leads nowhere', () => {
    const place = parsePlace('["/",-3,0.5,0]', '/') ?? { block: 0, part: 0, below: 0 };
    expect(scrollBy(stack(0, 100), place, 96)).toBe(0);
  });
});
