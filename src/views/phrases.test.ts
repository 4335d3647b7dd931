import { describe, expect, it } from 'vitest';
import { clausesOf, excerptHtml, phrasesHtml, phrasesOf } from './phrases.ts';

describe('phrases of a title', () => {
  it.each([
    '你好，|這是我的|第一篇文章',
    '短的標題不必斷',
    '讀一本|油印的|《應對須知》',
    '一份|原稿，|兩種字：|「簡繁」|怎麼出刊',
    '誰還在用 RSS |讀我們',
    '拿到 4.8 分的|那幾個月',
    '剩下 38 条|没有人|认领的意见',
    '收在第 2 页|左下角的|那条更正',
    '部署 C++ |与 C# |项目|和 </div> |标签',
    '1/2 杯水|与 2024-01-30 |日记',
    '阿列克谢·|伊万诺维奇·|彼得罗夫',
    '先看说明,|再看 README |也不迟',
    '附录(草稿)|README |怎么写',
    '回头率|是怎么|“跌”|到零的',
    '给店长|讲排队：|从退货台的|六个人说起',
    '小店|行銷|帳本（三）：|吐司|漲兩塊',
    '兩台|電鍋|和一個|星期之後',
    // Words that a dictionary has, whole.
    '旧书摊上的|一本|营业员手册',
    '一位|老售货员的|自印|小册子',
    '三号|收银机|每天|下午|四点|卡发票',
    '还有店|在用纸质|会员卡吗？',
    '无需|服务器！|自建|一个|短链服务！',
    // Numbers with what they count.
    '一通|四十一分钟的|投诉电话',
    '接了|十九年|电话的人',
    '两千张|传单|去了哪里',
    '求一份|一页纸|能写完的|退货|登记表',
    '16天|记住|七千个单词',
    // What a word of one character belongs to.
    '拆退货的人：|和鲁班七|谈一个上午',
    '客人|在搜索框里|打了什么',
    '水果店的群，|一个|星期三',
    '配件|抽屉：|一家|小灯店的|售后账',
    '做完才敢|给人看的清单',
    '除夕|两个人|都要休，|只剩我|跟大夜，|怎么排',
    // Names of works and Latin words, whole.
    '重读|《人生的智慧与随想》|札记',
    '關於 Intigriti’s 0521 XSS |挑戰',
    '用Docker|封装了|一个服务',
    'NAT1|开放|内网网站',
    // Japanese words.
    '零日文|基本|情報|セキュリティ|試験',
  ])('%s', (cut) => expect(phrasesOf(cut.replaceAll('|', '')).join('|')).toBe(cut));

  it.each([
    ['小店营销账本（一）：一年四万一，花到哪里去了', '小店營銷賬本（一）：一年四萬一，花到哪裡去了'],
    ['给店长讲排队：从退货台的六个人说起', '給店長講排隊：從退貨檯的六個人說起'],
    ['在平面图上画正字：一家文具行的货架热区', '在平面圖上畫正字：一家文具行的貨架熱區'],
    ['退货运费到底谁出，你们店怎么定的', '退貨運費到底誰出，你們店怎麼定的'],
    ['夜班笔记（二）：关东煮要在两点一刻换汤', '夜班筆記（二）：關東煮要在兩點一刻換湯'],
    ['头发与发条，皇后与后天', '頭髮與發條，皇后與後天'],
  ])('of %s are as long in both scripts', (hans, hant) => {
    const lengths = (title: string) => phrasesOf(title).map((phrase) => phrase.length);
    expect(lengths(hant)).toEqual(lengths(hans));
  });

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
    ['2024-01-30 写的日记', `<span class="clause">2024-01-30</span> ${wbr}写的日记`],
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

describe('an excerpt', () => {
  it.each([
    ['查到最后，是一张一对一的转换表。', '查到最后，是一张<span>一对一的转换表。</span>'],
    ['我們挑了一個週六晚上，想一次改完。', '我們挑了一個週六晚上，<span>想一次改完。</span>'],
    ['像是一九八一，也可能是一九八七。', '像是<span>一九八一</span>，也可能<span>是一九八七。</span>'],
    ['好。', '<span>好。</span>'],
    ['Nobody has read <b> yet.', 'Nobody has read &lt;b&gt; yet.'],
    ['', ''],
  ])('keeps the last words of %s on a line', (text, html) => expect(excerptHtml(text)).toBe(html));
});
