import { describe, expect, it } from 'vitest';
import { joinsWithoutSpace, readingLength, widthBefore, widthOf } from './characters.ts';

describe('widthOf', () => {
  it.each([
    ['字', 2],
    ['々', 2],
    ['ㄅ', 2],
    ['か', 2],
    ['Ａ', 2],
    ['𠮷', 2],
    ['。', 3],
    ['（', 3],
    ['「', 3],
    ['　', 3],
    ['“', 1],
    ['—', 1],
    ['…', 1],
    ['a', 0],
    ['é', 0],
    ['.', 0],
    ['한', 0],
    ['😀', 0],
  ] as const)('%s is %i', (character, width) => {
    expect(widthOf(character.charCodeAt(0))).toBe(width);
    expect(widthBefore(`x${character}`, character.length + 1)).toBe(width);
  });
});

describe('joinsWithoutSpace', () => {
  it.each([
    ['字', '字', true],
    ['，', 'a', true],
    ['a', '（', true],
    ['字', '“', true],
    ['”', '字', true],
    ['字', 'a', false],
    ['a', '字', false],
    ['”', 'a', false],
    ['a', 'b', false],
  ] as const)('%s and %s: %s', (before, after, joined) => {
    expect(joinsWithoutSpace(widthOf(before.charCodeAt(0)), widthOf(after.charCodeAt(0)))).toBe(joined);
  });
});

describe('readingLength', () => {
  it.each([
    ['', 0],
    ['客户服务', 4],
    ['客户，服务。', 4],
    ['用 iPhone 4S 打电话', 6],
    ['hello, world', 2],
    ['𠮷野家', 3],
    ['a &amp; b &#x4e2d;', 2],
    ['a & b', 2],
  ])('%s is %i', (text, length) => expect(readingLength(text)).toBe(length));
});
