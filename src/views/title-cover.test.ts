import { describe, expect, it } from 'vitest';
import { monogram, titleCover } from './title-cover.ts';

const shown = (title: string, size: 'whole' | 'short') => titleCover(title, size).columns.join('／');

describe('a thumbnail made of a title', () => {
  it.each([
    ['星期天下午修好了一臺收音機', '星期天下午／修好了一臺／收音機', 5],
    ['你好，這是我的第一篇文章', '你好', 2],
    ['【转载】写给来接我位子的人', '写给／来接我／位子的人', 4],
    ['〔轉載〕夜雨寄北', '夜雨寄北', 4],
    ['排版小站之三：標點的另外半格', '標點的／另外半格', 4],
    ['帳本（三）：吐司漲兩塊', '吐司／漲兩塊', 3],
    ['拆一个案子', '拆一个／案子', 3],
    ['拆退货的人：和鲁班七谈一个上午', '拆退货的人', 5],
    ['旧书摊上的一本营业员手册', '旧书摊上的／一本营业员／手册', 5],
    ['换了标题之后的九十天', '换了标题／之后的／九十天', 4],
    ['一个人开几个聊天窗口', '一个人／开几个／聊天窗口', 4],
    ['读一本油印的《应对须知》', '应对须知', 4],
    ['读《柜台里外》：一位老售货员', '柜台里外', 4],
    ['《红楼梦》与“好了歌”——札记', '红楼梦／与好了歌', 4],
    ['拿到 QA 的通知書以後', '拿到 QA 的通知書以後', 4],
    ['一通四十一分钟的投诉电话', '投诉电话', 4],
    ['Erlang C 與櫃檯的隊伍', 'Erlang C 與櫃檯的隊伍', 1],
    ['Q&A：常見問題', 'Q&A', 1],
    ['你好 世界', '你好', 2],
    ['2026-11-20', '十一月／二十日', 3],
    ['2026-10-09', '十月／九日', 2],
    ['…', '…', 1],
  ])('of %s says %s', (title, text, step) =>
    expect([shown(title, 'short'), titleCover(title, 'short').step]).toEqual([text, step]),
  );

  it('ends a long title with a phrase, without an ellipsis', () =>
    expect(shown('我在二〇二三年最后一个星期里重新读完了放在书架最上层的那十二本旧小说', 'short')).toBe(
      '我在／二〇二三年／最后一个',
    ));
});

describe('a large cover made of a title', () => {
  it.each([
    ['帳本（三）：吐司漲兩塊', '帳本　三／吐司漲兩塊'],
    ['客诉上门的头十分钟：一张贴在柜台内侧的检查表', '客诉上门的／头十分钟／一张贴在柜台／内侧的检查表'],
    ['明天下雨嗎，我帶傘', '明天下雨嗎／我帶傘'],
    ['一通四十一分钟的投诉电话', '一通／四十一分钟的／投诉电话'],
    ['折磨版面：圖片、表格、程式、腳註、詩與問答', '折磨版面／圖片　表格／程式　腳註／詩與問答'],
    ['读《〈红楼梦〉脂评校注》札记', '读红楼梦／脂评校注／札记'],
  ])('sets %s as %s', (title, text) => expect(shown(title, 'whole')).toBe(text));

  it('ends with a phrase and an ellipsis where there is no room for all', () =>
    expect(shown('我在最后一个星期里重新读完了放在书架最上层落满尘土的那十二本旧小说', 'whole')).toMatch(
      /落满…$/,
    ));

  it('fits its columns, whatever the title', () => {
    for (let length = 1; length < 60; length++)
      for (const [size, most] of [
        ['whole', 6],
        ['short', 5],
      ] as const) {
        // prettier-ignore
        const { columns, step } = titleCover('字'.repeat(length), size);
        expect(step).toBeLessThanOrEqual(6);
        expect(Math.max(...columns.map((column) => column.length))).toBeLessThanOrEqual(most);
      }
  });
});

describe('a title with longer Latin words or numbers', () => {
  it.each([
    ['2024', '2024', 1],
    ['1984 年的那臺收音機', '1984 年的那臺收音機', 2],
    ['拿到 4.8 分的那幾個月', '拿到 4.8 分的那幾個月', 2],
    ['2024-01-30 日记', '2024-\u206001-\u206030 日记', 2],
    ['The Art of Readable Code, Second Edition', 'The Art of Readable Code, Second Edition', 3],
    ['Supercalifragilisticexpialidocious: How to Configure Ingress', 'Supercalifragilisticexpialidocious', 3],
    [
      '用 `npm run build` 部署 C++ / C# 项目 & <div> 标签的 3 种写法',
      '用 `npm run build` 部署 C++ / C# 项目 & <div>',
      3,
    ],
    [
      'https://www.example.org/a/path/that/goes/on/and/on/and/ends.html?q=1',
      'example.org/a/path/that/goes/on/and/on/and/en',
      3,
    ],
  ])('%s runs in lines', (title, text, lines) =>
    expect(titleCover(title, 'short')).toMatchObject({ columns: [text], upright: false, lines }),
  );

  it('ends with an ellipsis on a large cover', () =>
    expect(
      shown('The Art of Readable Code, Second Edition, and Some More Words that Nobody Reads', 'whole'),
    ).toBe('The Art of Readable Code, Second Edition, and Some More…'));
});

it.each([
  ['客服實務', '客'],
  ['「簡繁」誌', '簡'],
  ['nps', 'N'],
  ['★', '★'],
])('the monogram of %s is %s', (name, letter) => expect(monogram(name)).toBe(letter));
