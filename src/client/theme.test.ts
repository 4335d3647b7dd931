import { describe, expect, it } from 'vitest';
import { nextTheme, parseTheme, type Theme } from './theme.ts';

describe('nextTheme', () => {
  it.each([
    ['on a light system', false, ['auto', 'dark', 'light', 'auto']],
    ['on a dark system', true, ['auto', 'light', 'dark', 'auto']],
  ] as [string, boolean, Theme[]][])('%s first shows a difference, then goes round', (_, dark, order) => {
    const seen: Theme[] = ['auto'];
    while (seen.length < order.length) seen.push(nextTheme(seen.at(-1) ?? 'auto', dark));
    expect(seen).toEqual(order);
  });
});

describe('parseTheme', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['sepia', 'auto'],
    [null, 'auto'],
    [undefined, 'auto'],
  ])('%s is %s', (stored, theme) => expect(parseTheme(stored)).toBe(theme));
});
