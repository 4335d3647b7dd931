import { describe, expect, it } from 'vitest';
import { Coverage } from './coverage.ts';
import { flatten, parseOutline } from './outline.ts';

/** Draws an outline of pixels, y downwards, on 4 × 3 pixels. */
function shares(path: string): number[] {
  const coverage = new Coverage(4, 3);
  const drawn = Array.from({ length: 12 }, () => 0);
  flatten(parseOutline(path), { x: 0, y: 0, scale: 0.01 }, (...line) =>
    coverage.line(line[0], -line[1], line[2], -line[3]),
  );
  const { left, top, width, tones } = coverage.take(100);
  for (const [at, tone] of tones.entries()) {
    const [x, y] = [left + (at % width), top + Math.floor(at / width)];
    drawn[y * 4 + x] = tone;
  }
  return drawn;
}

const square = (left: number, top: number, right: number, bottom: number) =>
  `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;

describe('coverage', () => {
  it.each([
    ['whole pixels', square(100, 100, 300, 200), [0, 0, 0, 0, 0, 100, 100, 0, 0, 0, 0, 0]],
    ['parts of pixels', square(150, 125, 250, 200), [0, 0, 0, 0, 0, 38, 38, 0, 0, 0, 0, 0]],
    ['the other way round', 'M100,100L100,200L200,200L200,100Z', [0, 0, 0, 0, 0, 100, 0, 0, 0, 0, 0, 0]],
    ['slopes', 'M0,100L400,100L400,200Z', [0, 0, 0, 0, 13, 38, 63, 88, 0, 0, 0, 0]],
    [
      'overlapping contours once',
      square(100, 100, 200, 200) + square(100, 100, 300, 200),
      [0, 0, 0, 0, 0, 100, 100, 0, 0, 0, 0, 0],
    ],
    [
      'holes',
      `${square(0, 0, 300, 300)}M100,100L100,200L200,200L200,100Z`,
      [100, 100, 100, 0, 100, 0, 100, 0, 100, 100, 100, 0],
    ],
    [
      'what is inside of the area',
      square(-500, -500, 900, 100),
      [100, 100, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    ['curves', 'M0,0Q200,0 200,200L0,200Z', [95, 44, 0, 0, 100, 95, 0, 0, 0, 0, 0, 0]],
  ])('counts %s', (_, path, expected) => {
    const drawn = shares(path);
    for (const [at, share] of expected.entries()) expect(Math.abs((drawn[at] ?? 0) - share)).toBeLessThan(5);
  });

  it('begins anew with each shape', () => {
    const coverage = new Coverage(2, 2);
    flatten(parseOutline(square(0, 0, 200, 200)), { x: 0, y: 2, scale: 0.01 }, (...line) =>
      coverage.line(...line),
    );
    expect(coverage.take(1).tones).toHaveLength(4);
    expect(coverage.take(1).tones).toHaveLength(0);
  });
});
