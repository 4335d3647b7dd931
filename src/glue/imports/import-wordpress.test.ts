import { describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { useImportedFolder } from './fixtures/imported-folder.ts';

const { path, read, run, addresses } = useImportedFolder();

describe('a WordPress export', () => {
  it('comes over with posts, pages, pictures and addresses, and tells what it left', async () => {
    const { balance, problems } = await run('wordpress');
    expect(balance).toMatchInlineSnapshot(`
      {
        "drafts": {
          "expected": 2,
          "found": 2,
        },
        "posts": {
          "expected": 4,
          "found": 4,
        },
        "references": {
          "expected": 0,
          "found": 0,
        },
        "statics": {
          "expected": 2,
          "found": 2,
        },
        "tags": {
          "expected": 2,
          "found": 2,
        },
        "urls": {
          "expected": 8,
          "found": 8,
        },
      }
    `);
    expect(JSON.parse(read('comments.artrans'))).toMatchObject([
      { nick: expect.any(String) as string, page_key: expect.stringMatching(/^\/\S+$/) as string },
    ]);
    expect(problems.map(({ code, position, values }) => [code, position?.line, values]))
      .toMatchInlineSnapshot(`
        [
          [
            "import-shortcode",
            57,
            {
              "name": "contact-form-7",
            },
          ],
          [
            "import-remote",
            57,
            {
              "count": 1,
              "example": "https://counter.example/wp-content/uploads/2014/05/gone.png",
            },
          ],
          [
            "import-draft",
            88,
            {
              "status": "draft",
              "title": "沒寫完",
            },
          ],
          [
            "import-draft",
            98,
            {
              "status": "private",
              "title": "給自己看的",
            },
          ],
          [
            "import-left-out",
            142,
            {
              "title": "一雙鞋",
              "type": "product",
            },
          ],
          [
            "import-comments",
            undefined,
            {
              "count": 1,
              "file": "comments.artrans",
            },
          ],
        ]
      `);
    expect(listFiles(path('content'))).toMatchInlineSnapshot(`
      [
        "pages/about.md",
        "pages/about/聯絡.md",
        "posts/diary.md",
        "posts/night-shelf.md",
        "posts/return-slip.md",
        "posts/沒寫完.md",
        "public/wp-content/uploads/2014/05/counter.png",
        "public/wp-content/uploads/2014/05/shelf.png",
        "site.yaml",
      ]
    `);
    expect(read('content/site.yaml')).toMatchInlineSnapshot(`
      "# Settings taken over from export.xml.

      # export.xml <title>
      title: 櫃檯之後
      description: 站著寫的
      # export.xml <wp:base_blog_url>
      url: https://counter.example
      script: hant
      # export.xml <language>
      variants:
        - zh-Hant
        - zh-Hans
      # export.xml <wp:post_date>, <wp:post_date_gmt>
      timeZone: Asia/Taipei
      permalink: /:year/:month/:slug/
      pagePermalink: /:path/
      # export.xml <category>
      redirects:
        /category/retail/counter/: /sections/零售/櫃檯/
        /tag/returns/: /tags/退換貨/
        /?tag=returns: /tags/退換貨/
        /tag/forms/: /tags/表單/
        /?tag=forms: /tags/表單/
        /author/lin/: /authors/林見山/
        /?m=201405: /archive/2014/05/
        /2014/: /archive/2014/
        /2014/05/: /archive/2014/05/
      "
    `);
    const { posts, broken } = await addresses();
    expect(posts).toMatchInlineSnapshot(`
      {
        "夜裡的貨架": "/2014/05/night-shelf/",
        "沒寫完": "/沒寫完/",
        "給自己看的": "/2014/06/diary/",
        "聯絡": "/about/聯絡/",
        "退貨單怎麼寫 & 怎麼收": "/2014/05/return-slip/",
        "關於": "/about/",
      }
    `);
    // What the export names and no copy of the uploads has would be gone with the old host.
    expect(broken).toMatchObject([
      {
        code: 'asset-missing',
        file: 'posts/night-shelf.md',
        values: { path: expect.stringMatching(/gone\.png$/) as string },
      },
    ]);
  });

  it('becomes Markdown: blocks, captions, tables, code', async () => {
    await run('wordpress');
    expect(read('content/posts/return-slip.md')).toMatchInlineSnapshot(`
      "---
      title: 退貨單怎麼寫 & 怎麼收
      date: 2014-05-28 00:30
      updated: 2014-06-01 10:00
      author: 林見山
      category: [零售, 櫃檯]
      tags: [退換貨, 表單]
      pinned: true
      description: 三格就夠。
      cover: /wp-content/uploads/2014/05/counter.png
      stats: { comments: 1, asOf: 2023-11-20 }
      aliases: [/?p=12]
      ---

      退貨單只有**三格**。見[另一篇](/2014/05/night-shelf/)、[短連結](/posts/night-shelf.md)，也見[別人的](https://other.example/a)。

      ![櫃檯](/wp-content/uploads/2014/05/counter.png "早上的櫃檯")

      | 格   | 寫什麼 |
      | --- | --- |
      | 一   | 日期  |

      \`\`\`
      if (a < b) return;
      \`\`\`
      "
    `);
  });

  it('becomes Markdown: paragraphs and shortcodes of the classic editor', async () => {
    await run('wordpress');
    expect(read('content/posts/night-shelf.md')).toMatchInlineSnapshot(`
      "---
      title: 夜裡的貨架
      date: 2014-05-30 02:10
      author: 林見山
      aliases: [/?p=13]
      ---

      凌晨兩點補貨。\\
      牛奶在最裡面。

      ![貨架](/wp-content/uploads/2014/05/shelf.png "補過的貨架")

      \`\`\`php
      echo "<b>貨</b>";
      \`\`\`

      ![counter](/wp-content/uploads/2014/05/counter.png)

      ![shelf](/wp-content/uploads/2014/05/shelf.png)

      ![沒有複本的](https://counter.example/wp-content/uploads/2014/05/gone.png)

      \\[contact-form-7 id="3" title="問"\\]

      <!-- more -->

      後半夜\\[1\\]沒有人來。
      "
    `);
  });

  it('is imported twice without a change', async () => {
    await run('wordpress');
    const { synced } = await run('wordpress');
    expect(synced).toMatchObject({ added: [], updated: [], kept: [] });
  });
});
