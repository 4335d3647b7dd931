import { describe, expect, it } from 'vitest';
import { clausesOf, phrasesHtml, phrasesOf } from './phrases.ts';

describe('phrases of a title', () => {
  it.each([
    '你好，|這是|我的|第一篇|文章',
    '短的標題不必斷',
    '讀一本|油印的|《應對須知》',
    '一份|原稿，|兩種|字：|「簡繁」|怎麼|出刊',
    '誰還在|用 RSS |讀我們',
    '拿到 4.8 分的|那幾個月',
    '剩下 38 条|没有|人认|领的|意见',
    '收在|第 2 页|左下角的|那条更正',
    '部署 C++ |与 C# |项目|和 </div> |标签',
    '1/2 杯|水与 2024-01-30 |日记',
    '阿列克谢·|伊万诺维奇·|彼得罗夫',
    '先看|说明,|再看 README |也不迟',
    '附录(草稿)|README |怎么写',
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

describe('a title as HTML', () => {
  const wbr = '<wbr aria-hidden="true">';
  it.each([
    ['a & b', 'a &amp; b'],
    ['读一本油印的书', '读一本油印的书'],
    ['2024-01-30 写的日记', `<span class="clause">2024-01-30</span> ${wbr}写的${wbr}日记`],
    ['阿列克谢·彼得罗夫', `<span class="clause">阿列克谢·</span>${wbr}彼得罗夫`],
  ])('of “%s” keeps together what browsers would part', (title, html) =>
    expect(phrasesHtml(title)).toBe(html),
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
