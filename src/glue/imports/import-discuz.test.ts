import { describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { paginateTerm } from '../../taxonomy/pagination.ts';
import { tagView } from '../../views/tag-views.ts';
import { useImportedFolder } from './fixtures/imported-folder.ts';

const { path, read, run, load, addresses } = useImportedFolder();

describe('saved pages of a Discuz site', () => {
  it('become threads and posts with all that any page says of them', async () => {
    const { balance, problems } = await run('discuz');
    for (const share of Object.values(balance ?? {})) expect(share.found).toBe(share.expected);
    expect(listFiles(path('content'))).toMatchInlineSnapshot(`
      [
        "posts/轉載-三格退貨單.md",
        "posts/雨天的傘架.md",
        "public/data/attachment/forum/201506/bell.png",
        "site.yaml",
        "threads/夜班的電話系統壞了怎麼辦.md",
        "threads/收銀鈴求購.md",
      ]
    `);
    expect(problems.map(({ code, id, file, values }) => [id ?? code, file, values])).toMatchInlineSnapshot(`
      [
        [
          "import-repaired",
          "blog-5-33.html",
          {
            "examples": [
              "系統(tǒng)",
              "后發(fā)",
              "現(xiàn)",
            ],
          },
        ],
        [
          "import-repaired",
          "tag-7.html",
          {
            "examples": [
              "后發(fā)",
              "系統(tǒng)",
              "服務(wù)",
              "市場(chǎng)",
              "是發(fā)",
            ],
          },
        ],
        [
          "import-repaired",
          "thread-1203-1-1.html",
          {
            "examples": [
              "系統(tǒng)",
              "服務(wù)",
              "發(fā)",
              "頭發(fā)",
            ],
          },
        ],
        [
          "import-repaired",
          "blog-5-33.html",
          {
            "examples": [
              "格,,第",
              "最后",
            ],
          },
        ],
        [
          "import-repaired",
          "thread-1203-1-1.html",
          {
            "examples": [
              "了，,誰",
              "秒，,再",
            ],
          },
        ],
        [
          "import-repaired/lost",
          "thread-1203-1-1.html",
          {
            "count": 1,
          },
        ],
        [
          "import-left-out/text",
          "tag-7.html",
          {
            "title": "收銀鈴求購",
          },
        ],
        [
          "import-left-out/rest",
          "tag-7.html",
          {
            "title": "雨天的傘架",
          },
        ],
        [
          "import-left-out/comments",
          "blog-5-33.html",
          {
            "count": 27,
          },
        ],
      ]
    `);
    expect((await addresses()).broken).toEqual([]);
  });

  it('a thread has its board, counters, replies and picture, repaired', async () => {
    await run('discuz');
    expect(read('content/threads/夜班的電話系統壞了怎麼辦.md')).toMatchInlineSnapshot(`
      "---
      title: 夜班的電話系統壞了怎麼辦
      date: 2015-06-04 00:20
      author: 顧北
      board: 服務臺
      tags: [客戶服務, 夜班]
      replies: 2
      views: 940
      lastReply: { author: 唐糖, date: 2015-06-05 21:47 }
      aliases: [/thread-1203-1-1.html, /forum.php?mod=viewthread&tid=1203]
      ---

      夜裡系統壞了，電話進不來。\\
      頭髮都白了，誰試過乾淨的辦法？\\
      ![bell.png](/data/attachment/forum/201506/bell.png) 也見[三格退貨單](/blog-5-33.html)。

      ## 葉知秋 · 2015-06-04 08:02

      > 夜裡系統壞了

      拔線，等十秒，再插。

      ## 唐糖 · 2015-06-05 21:47

      我們換了一�部新的，**一百八**。
      "
    `);
  });

  it('a blog entry has its counters, category, tags and the mark of a repost', async () => {
    await run('discuz');
    expect(read('content/posts/轉載-三格退貨單.md')).toMatchInlineSnapshot(`
      "---
      title: 【轉載】三格退貨單
      date: 2015-04-07 13:25
      author: 顧北
      category: 營銷筆記
      tags: [客戶服務, 退換貨]
      source: { title: 三格退貨單, url: http://paper.example/slips/3 }
      stats: { views: 1843, comments: 27, heat: 61, asOf: 2016-08-30 }
      aliases: [/blog-5-33.html, /home.php?mod=space&uid=5&do=blog&id=33]
      ---

      退貨單只有三格，第一格寫日期。

      第二格寫原因，第三格簽名。最後發現，寫原因的那格總是空的。

      來源：http://paper.example/slips/3
      "
    `);
  });

  it('what stands in a list alone is there too, and told', async () => {
    await run('discuz');
    expect(read('content/posts/雨天的傘架.md')).toMatchInlineSnapshot(`
      "---
      title: 雨天的傘架
      date: 2016-01-02 00:30
      author: 阿梅
      tags: [客戶服務]
      stats: { views: 12, comments: 0, asOf: 2016-08-30 }
      aliases: [/blog-9-40.html, /home.php?mod=space&uid=9&do=blog&id=40]
      ---

      傘架先滿，客人後到，這是發現的第一件事。
      "
    `);
    expect(read('content/threads/收銀鈴求購.md')).toMatchInlineSnapshot(`
      "---
      title: 收銀鈴求購
      date: 2015-07-01
      author: 阿梅
      board: 跳蚤市場
      tags: [客戶服務]
      replies: 0
      views: 31
      aliases: [/thread-1300-1-1.html, /forum.php?mod=viewthread&tid=1300]
      ---
      "
    `);
  });
});

describe('the page of a tag', () => {
  it('says of each thread and entry what the portal’s page said', async () => {
    await run('discuz');
    const { loaded } = await load();
    const context = loaded.model.contexts.find(({ variant }) => variant.script === 'hant');
    const tag = loaded.model.library.tags.find(({ name }) => name === '客戶服務');
    if (context === undefined || tag === undefined) throw new Error('The tag has no page.');
    const [page] = paginateTerm(tag, 20);
    const { name, threads, posts } = tagView(context, tag, page!);
    expect(name).toBe('客戶服務');
    const rows = threads.map(({ title, board, author, date, replies, views, lastReply }) => [
      title,
      board?.label,
      author?.label,
      date?.text,
      `${replies}/${views}`,
      lastReply?.author.label,
      lastReply?.date.text,
    ]);
    expect(rows).toEqual([
      ['收銀鈴求購', '跳蚤市場', '阿梅', '2015-07-01', '0/31', undefined, undefined],
      ['夜班的電話系統壞了怎麼辦', '服務臺', '顧北', '2015-06-04 00:20', '2/940', '唐糖', '2015-06-05 21:47'],
    ]);
    const cards = posts.map(({ title, authors, date, category, stats, repost }) => [
      title,
      authors[0]?.label,
      date?.text,
      category?.label,
      stats?.views,
      stats?.comments,
      stats?.heat,
      repost,
    ]);
    expect(cards).toEqual([
      ['雨天的傘架', '阿梅', '2016-01-02 00:30', undefined, 12, 0, undefined, false],
      ['三格退貨單', '顧北', '2015-04-07 13:25', '營銷筆記', 1843, 27, 61, true],
    ]);
  });
});

describe('the text of such pages, as a mirror left it', () => {
  it('says the same as the pages', async () => {
    const { balance } = await run('discuz-text');
    for (const share of Object.values(balance ?? {})) expect(share.found).toBe(share.expected);
    expect(listFiles(path('content'))).toMatchInlineSnapshot(`
      [
        "posts/發票在口袋裡.md",
        "posts/轉載-三格退貨單.md",
        "posts/雨天的傘架.md",
        "site.yaml",
        "threads/夜班的電話系統壞了怎麼辦.md",
        "threads/收銀鈴求購.md",
        "threads/退貨單還要不要蓋章.md",
      ]
    `);
    expect(read('content/posts/轉載-三格退貨單.md')).toMatchInlineSnapshot(`
      "---
      title: 【轉載】三格退貨單
      date: 2015-04-07 13:25
      author: 顧北
      category: 營銷筆記
      tags: [客戶服務]
      source: { title: 三格退貨單 }
      stats: { views: 1843, comments: 27, heat: 61, asOf: 2016-08-30 }
      aliases: [/blog-5-33.html, /home.php?mod=space&uid=5&do=blog&id=33]
      ---

      退貨單只有三格，第一格寫日期。
      "
    `);
    expect(read('content/threads/夜班的電話系統壞了怎麼辦.md')).toMatchInlineSnapshot(`
      "---
      title: 夜班的電話系統壞了怎麼辦
      date: 2015-06-04
      author: 顧北
      board: 服務臺
      tags: [客戶服務]
      replies: 2
      views: 940
      lastReply: { author: 唐糖, date: 2015-06-05 21:47 }
      aliases: [/thread-1203-1-1.html, /forum.php?mod=viewthread&tid=1203]
      ---
      "
    `);
  });

  it('needs no links', async () => {
    await run('discuz-text');
    expect(read('content/posts/發票在口袋裡.md')).toMatchInlineSnapshot(`
      "---
      title: 發票在口袋裡
      date: 2016-03-01 08:00
      author: 林見山
      category: 零售現場
      tags: [退換貨]
      stats: { views: 88, comments: 5, heat: 3, asOf: 2016-08-30 }
      ---

      發票找到了，在冬天的口袋裡。 ...
      "
    `);
    expect(read('content/threads/退貨單還要不要蓋章.md')).toMatchInlineSnapshot(`
      "---
      title: 退貨單還要不要蓋章
      date: 2015-08-02
      author: 林見山
      board: 服務臺
      tags: [退換貨]
      replies: 4
      views: 127
      lastReply: { author: 陳阿梅, date: 2015-08-03 10:05 }
      ---
      "
    `);
  });
});
