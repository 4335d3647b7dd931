import { describe, expect, it } from 'vitest';
import { isInSample, quotationsOf } from './samples.ts';

/** Offset of the mark in question, which is between angle brackets. */
function marked(text: string): [string, number] {
  return [text.replace('<', '').replace('>', ''), text.indexOf('<')];
}

describe('a mark in a quotation', () => {
  it.each([
    ['「甲<,>乙」', true],
    ['「甲『乙<,>丙』」', true],
    ['「甲」乙<,>「丙」', false],
    ['（甲\n乙<,>丙）', true],
    ['（甲\n\n乙<,>丙）', false],
    ['"甲<,>乙"', true],
    ['"甲\n乙<,>丙"', false],
    ["I'm 甲<,>乙, don't", false],
    ["'甲<,>乙'", true],
    ['「甲<,>乙', false],
  ])('%j: %s', (text, expected) => {
    const [plain, at] = marked(text);
    expect(quotationsOf(plain)(at)).toBe(expected);
  });
});

describe('a mark in a sample of data', () => {
  it.each([
    ['品項<,>數量,單價', true],
    ['品項,數量<,>單價。', true],
    ['那一行是品項名稱<,>庫存數量,單價含稅', true],
    ['今天天氣很好<,>我們去公園,然後回家。', false],
    ['今天天氣很好<,>我們去公園,然後回家.', false],
    ['你好<,>世界', false],
    ['你好<, >世界, 再見, 好', false],
    ['script: 甲<, >乙', true],
    ['- tags = 甲<,>乙', true],
    ['報告<.>最終版', true],
    ['報告<.> 最終版', false],
    ['報告<.>', false],
    ['你好<,,>世界', false],
  ])('%j: %s', (text, expected) => {
    expect(isInSample(...marked(text))).toBe(expected);
  });
});
