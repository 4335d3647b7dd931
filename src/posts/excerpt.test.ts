import { describe, expect, it } from 'vitest';
import { countCharacters, readingMinutes } from './count.ts';
import { makeExcerpt } from './excerpt.ts';
import { cutIntoPhrases } from '../views/cut-phrases.ts';

describe('makeExcerpt', () => {
  it.each([
    ['短。', 10, '短。', 'what fits stays'],
    ['  一\n二\t 三  ', 10, '一 二 三', 'white space is one space'],
    ['第一句話。第二句話。第三句話。', 12, '第一句話。第二句話。', 'the last sentence that fits'],
    ['他說：「好。」然後走了出去，沒有回頭', 10, '他說：「好。」', 'with its closing quote'],
    [
      '短。這是一句很長很長很長很長的話',
      10,
      '短。這是一句很長很長……',
      'a sentence that leaves too little is no place to cut',
    ],
    ['這一句，很長很長的話', 4, '這一句……', 'no comma before the dots'],
    ['我們使用 TypeScript 寫', 10, '我們使用……', 'a word is not cut'],
    ['版本 v1.2.3 發布', 7, '版本……', 'nor is a number'],
    [
      'https://example.org/a/very/long/address/that/never/ends/at/all',
      40,
      'https://example.org/a/very/long/address/……',
      'but for what is longer than any word',
    ],
    ['𠮷𠮷𠮷𠮷', 2, '𠮷𠮷……', 'a character of two code units counts once and is not cut'],
    ['ab👩🏽\u200d💻cd', 4, 'ab……', 'a composed emoji is not cut'],
    ['', 10, '', 'nothing is nothing'],
    ['字'.repeat(1_000_000), 3, '字字字……', 'long texts'],
    ['a'.repeat(1_000_000), 3, 'aaa……', 'one long word'],
    [' '.repeat(1_000_000), 3, '', 'nothing but blanks'],
    ['。'.repeat(1_000_000), 3, '。。。', 'nothing but sentence ends'],
  ])('%.30s at %i: %s (%s)', (text, length, expected) => {
    expect(makeExcerpt(text, length)).toBe(expected);
  });
});

describe('makeExcerpt with what cuts a text into phrases', () => {
  const phrases = (text: string) => cutIntoPhrases(text);

  it.each([
    ['她把箱子搬到柜台后面，没有人知道什么时候会来', 18, '她把箱子搬到柜台后面……', 'ends with a clause'],
    ['她不知道他们要到什么时候才会来', 9, '她不知道他们……', 'or else with a phrase, not within 什么时候'],
    ['那年夏天我們在舊書攤上找到一本營業員手冊', 17, '那年夏天我們在舊書攤上找到一本……', 'in either script'],
    ['我们一共等了四十一分钟的电话', 9, '我们一共等了……', 'a number keeps what it counts'],
    ['他在门口贴了一张纸写着「今天不开门」', 13, '他在门口贴了一张纸写着……', 'no opening mark is left'],
    ['她给店长写信说明把错误都改了', 9, '她给店长写信说明……', 'nor a preposition'],
  ])('%.30s at %i: %s (%s)', (text, length, expected) => {
    expect(makeExcerpt(text, length, phrases)).toBe(expected);
  });
});

describe('countCharacters', () => {
  it.each([
    ['客戶服務', 4],
    ['客戶服務，你好！', 6],
    ['hello world', 2],
    ["don't stop", 2],
    ['使用 TypeScript 5.6 寫網站', 7],
    ['iPhone手機', 3],
    ['𠮷野家', 3],
    ['カタカナとひらがな', 9],
    ['state-of-the-art', 1],
    ['１２３ ＡＢＣ', 2],
    ['——……', 0],
    ['', 0],
    ['字'.repeat(100_000), 100_000],
    ['a'.repeat(1_000_000), 1],
    ['-'.repeat(1_000_000), 0],
    ['a-'.repeat(500_000), 1],
  ])('%.20s → %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 0],
    [199, 0],
    [200, 1],
    [400, 1],
    [599, 1],
    [600, 2],
    [4000, 10],
  ])('%i characters take %i', (length, minutes) => {
    expect(readingMinutes(length)).toBe(minutes);
  });
});
