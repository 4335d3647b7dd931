import { describe, expect, it } from 'vitest';
import { clausesOf, phrasesOf } from './phrases.ts';

describe('phrases of a title', () => {
  it.each([
    '你好，|這是|我的|第一篇|文章',
    '短的標題不必斷',
    '讀一本|油印的|《應對須知》',
    '一份|原稿，|兩種|字：|「簡繁」|怎麼|出刊',
    '誰還在|用 RSS |讀我們',
    '拿到 4.8 |分的|那幾個月',
    '回头率|是怎么|“跌”|到零的',
    '给店长|讲排队：|从退货台的|六个人|说起',
    '小店|行銷|帳本（三）：|吐司|漲兩塊',
    '兩台|電鍋|和一個|星期|之後',
  ])('%s', (cut) => expect(phrasesOf(cut.replaceAll('|', '')).join('|')).toBe(cut));

  it.each(['', '字', '——', '𠮷野家的「牛」', 'A title in English', '。。。', '（未完'])(
    'of “%s” are the title again',
    (title) => expect(phrasesOf(title).join('')).toBe(title),
  );
});

describe('clauses of a title', () => {
  it.each([
    '给店长讲排队：|从退货台的六个人说起',
    '一份原稿，|兩種字：|「簡繁」怎麼出刊，|讀者又怎麼找到',
    '没有标点的一个长标题就是一句',
    '短的：放得下',
    '啊，太短的一段不单独成行',
    '一段太長而一行放不下的話不會因為後面的標點而獨佔一行：好',
  ])('%s', (cut) => expect(clausesOf(cut.replaceAll('|', '')).join('|')).toBe(cut));
});
