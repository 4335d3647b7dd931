import { describe, expect, it } from 'vitest';
import { changesBetween } from './copy-changes.ts';

describe('what a copy checker changed', () => {
  it.each([
    ['沒有', '沒有', []],
    ['甲a乙', '甲 a 乙', ['1-1 " " space', '2-2 " " space']],
    ['甲 ，乙', '甲，乙', ['1-2 "" space']],
    ['甲, 乙', '甲，乙', ['1-3 "，" mark']],
    ['甲,', '甲，', ['1-2 "，" mark']],
    ['ＮＰＳ好,', 'NPS好，', ['0-3 "NPS" width', '4-5 "，" mark']],
    ['甲　乙', '甲 乙', ['1-2 " " width']],
    ['。　乙', '。乙', ['1-2 "" width']],
    ['a。', 'a.', ['1-2 "." width']],
    ['甲 ', '甲', ['1-2 "" space']],
    ['甲', '甲 ', ['1-1 " " space']],
    ['😀a甲', '😀 a 甲', ['2-2 " " space', '3-3 " " space']],
  ])('%j → %j', (old, wanted, changes) => {
    const shown = changesBetween(old, wanted).map(
      ({ from, to, text, kind }) => `${from}-${to} ${JSON.stringify(text)} ${kind}`,
    );
    expect(shown).toEqual(changes);
  });
});
