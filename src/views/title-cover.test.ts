import { describe, expect, it } from 'vitest';
import { monogram, titleCover } from './title-cover.ts';

describe('a cover made of a title', () => {
  it.each([
    ['whole', '星期天下午修好了一臺收音機', '星期天下午修好了一臺收音機', true, 5],
    ['short', '星期天下午修好了一臺收音機', '星期天下午修好…', true, 5],
    ['short', '你好，這是我的第一篇文章', '你好', true, 2],
    ['whole', '你好，這是我的第一篇文章', '你好　這是我的第一篇文章', true, 6], // two characters get no column of their own
    ['short', '【转载】写给来接我位子的人', '写给来接我位子…', true, 4],
    ['short', '排版小站之三：用讀者手機裡已經有的字', '用讀者手機裡已…', true, 5],
    ['short', '帳本（三）：吐司漲兩塊', '吐司漲兩塊', true, 3],
    ['whole', '帳本（三）：吐司漲兩塊', '帳本　三　吐司漲兩塊', true, 5],
    ['whole', 'Erlang C 與櫃檯的隊伍', 'Erlang C 與櫃檯的隊伍', false, 3],
    ['short', '…', '…', true, 1],
    ['short', '拿到 QA 的通知書以後', '拿到 QA 的…', true, 4],
    ['whole', '拿到 QA 的通知書以後', '拿到 QA 的通知書以後', true, 6],
    ['short', 'Q&A：常見問題', 'Q&A', false, 1],
    ['short', 'C++', 'C++', false, 1],
    ['short', '你好 世界', '你好', true, 2],
    ['short', '🎉 新年快樂', '🎉 新年快樂', true, 3],
  ] as const)('%s of %s', (size, title, text, upright, perColumn) =>
    expect(titleCover(title, size)).toMatchObject({ text, upright, ...(upright ? { perColumn } : {}) }),
  );

  it.each([
    ['2024', '2024', 1],
    ['1984 年的那臺收音機', '1984 年的那臺收音機', 2],
    ['拿到 4.8 分的那幾個月', '拿到 4.8 分的那幾個月', 2],
    ['The Art of Readable Code, Second Edition', 'The Art of Readable Code, Second Edition', 3],
    [
      'The Art of Readable Code, Second Edition, and Some More Words that Nobody Reads',
      'The Art of Readable Code, Second Edition, and Some More…',
      3,
    ],
    ['用 Kubernetes 部署'.repeat(9), `${'用 Kubernetes 部署'.repeat(3)}用…`, 3],
  ])('%s runs in lines', (title, text, lines) =>
    expect(titleCover(title, 'short')).toMatchObject({ text, upright: false, lines }),
  );

  it('begins a column with each clause', () => {
    const { clauses, perColumn } = titleCover('客诉上门的头十分钟：一张贴在柜台内侧的检查表', 'whole');
    expect(clauses).toEqual(['客诉上门的头十分钟', '一张贴在柜台内侧的检查表']);
    expect(perColumn).toBe(6);
    expect(titleCover('明天下雨嗎，我帶傘', 'whole')).toMatchObject({
      clauses: ['明天下雨嗎', '我帶傘'],
      perColumn: 5,
    });
  });

  it.each([
    ['拆一个案子', ['拆一个', '案子']],
    ['旧书摊上的一本营业员手册', ['旧书摊上的', '一本…']],
    ['一个人开几个聊天窗口', ['一个人开', '几个聊…']],
    ['夜雨寄北', ['夜雨寄北']],
  ])('ends the columns of %s where its phrases do', (title, columns) =>
    expect(titleCover(title, 'short').clauses).toEqual(columns),
  );

  it('puts two short clauses into one column', () =>
    expect(titleCover('折磨版面：圖片、表格、程式、腳註、詩與問答', 'whole')).toMatchObject({
      clauses: ['折磨版面', '圖片　表格', '程式　腳註', '詩與問答'],
      perColumn: 5,
    }));

  it('fits its columns, whatever the title', () => {
    for (let length = 1; length < 60; length++)
      for (const size of ['whole', 'short'] as const)
        expect(titleCover('字'.repeat(length), size).perColumn).toBeLessThanOrEqual(6);
  });
});

it.each([
  ['客服實務', '客'],
  ['「簡繁」誌', '簡'],
  ['nps', 'N'],
  ['★', '★'],
])('the monogram of %s is %s', (name, letter) => expect(monogram(name)).toBe(letter));
