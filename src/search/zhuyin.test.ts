import { describe, expect, it } from 'vitest';
import { toZhuyin } from './zhuyin.ts';

describe('toZhuyin', () => {
  it.each([
    ['ke', 'ㄎㄜ'],
    ['hu', 'ㄏㄨ'],
    ['zhi', 'ㄓ'],
    ['si', 'ㄙ'],
    ['ri', 'ㄖ'],
    ['ji', 'ㄐㄧ'],
    ['ju', 'ㄐㄩ'],
    ['xuan', 'ㄒㄩㄢ'],
    ['lv', 'ㄌㄩ'],
    ['zhuang', 'ㄓㄨㄤ'],
    ['yu', 'ㄩ'],
    ['yong', 'ㄩㄥ'],
    ['wang', 'ㄨㄤ'],
    ['weng', 'ㄨㄥ'],
    ['er', 'ㄦ'],
    ['xiong', 'ㄒㄩㄥ'],
    ['liu', 'ㄌㄧㄡ'],
    ['', ''],
    ['xyz', ''],
  ])('writes %s as %s', (pinyin, zhuyin) => {
    expect(toZhuyin(pinyin)).toBe(zhuyin);
  });
});
