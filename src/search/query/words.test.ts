import { describe, expect, it } from 'vitest';
import { toSymbols } from './symbols.ts';
import { isWhole } from './words.ts';

describe('isWhole', () => {
  it.each([
    ['rust', 'trust', false],
    ['rust', 'rusty', false],
    ['rust', 'a rust.', true],
    ['rust', '说Rust的', true],
    ['iphone', 'iPhone15', true],
    ['202', '2024', false],
    ['2024', '2024年', true],
    ['c++', 'C++20', true],
    ['户服', '客户服务', true],
    ['éa', 'éab', false],
  ])('judges %s in %s', (typed, line, whole) => {
    const symbols = toSymbols(line);
    const phrase = toSymbols(typed);
    const start = symbols.join('').indexOf(phrase.join(''));
    expect(isWhole(symbols, start, phrase.length)).toBe(whole);
  });
});
