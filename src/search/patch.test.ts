import { describe, expect, it } from 'vitest';
import { patchTexts, swapTables } from './patch.ts';
import { patchedText, readSwaps } from './query/card.ts';

const files = { 'zh-Hant': { 'zh-Hans': '发發后後頭头' } };

describe('patchTexts', () => {
  it.each([
    ['the same text', '一样', '一样', undefined],
    ['common characters', '发现之后', '發現之後', { at: [1], with: '現' }],
    [
      'exceptions to them',
      '头发发现之后的皇后'.repeat(2),
      '頭髮發現之後的皇后'.repeat(2),
      { at: [0, 1, 2, 5, 1, 1, 2, 5], with: '頭髮現后頭髮現后' },
    ],
    ['characters beyond the basic plane', '𠮷发x'.repeat(9), '𠮷發x'.repeat(9), { at: [], with: '' }],
    ['idioms of another length', '软件', '軟體程式', { text: '軟體程式' }],
    ['two texts with little in common', '甲乙丙丁', '一二三四', { text: '一二三四' }],
  ])('comes back whole: %s', (_, source, other, patch) => {
    const patched = patchTexts({ 'zh-Hans': source, 'zh-Hant': other }, 'zh-Hans', swapTables(files));
    if (patch === undefined || !('at' in patch) || patch.at.length * 7 < source.length) {
      expect(patched.patches['zh-Hant']).toEqual(patch);
    }
    expect(patchedText(patched, 'zh-Hans', new Map())).toBe(source);
    expect(patchedText(patched, 'zh-Hant', readSwaps(files['zh-Hant']))).toBe(other);
  });
});
