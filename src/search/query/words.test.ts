import { describe, expect, it } from 'vitest';
import { toSymbols } from './symbols.ts';
import { isWhole, wordEdges } from './words.ts';

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

describe('wordEdges', () => {
  it.each([
    ['rust', [0, 3]],
    ['c++', [0]],
    ['4s店', [0]],
    ['手机app', [4]],
    ['a', [0, 0]],
    ['客户', []],
  ])('asks for the edges of %s', (typed, offsets) => {
    expect(wordEdges(toSymbols(typed)).map(({ offset }) => offset)).toEqual(offsets);
  });
});
