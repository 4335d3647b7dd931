import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('phrases of a title', () => {
  it.each([
    '你好，|這是|我的|第一篇|文章',
    '短的標題不必斷',
    '讀一本|油印的|《應對須知》',
    '一份|原稿，|兩種|字：|「簡繁」|怎麼|出刊',
    '誰還在|用 RSS |讀我們',
    '拿到 4.8 |分的|那幾個月',
    '回头率|是怎么|“跌”|到零的',
  ])('%s', (cut) => expect(phrasesOf(cut.replaceAll('|', '')).join('|')).toBe(cut));

  it.each(['', '字', '——', '𠮷野家的「牛」', 'A title in English', '。。。', '（未完'])(
    'of “%s” are the title again',
    (title) => expect(phrasesOf(title).join('')).toBe(title),
  );
});
