import { expect, it } from 'vitest';
import { nextTextSize, parseTextSize } from './text-size.ts';

it('goes through all sizes and comes back', () => {
  const seen = [parseTextSize(null)];
  for (let i = 0; i < 4; i++) seen.push(nextTextSize(seen.at(-1) ?? 'medium'));
  expect(seen).toEqual(['medium', 'large', 'huge', 'small', 'medium']);
});

it.each([null, undefined, '', 'enormous'])('takes %s for the medium size', (stored) =>
  expect(parseTextSize(stored)).toBe('medium'),
);
