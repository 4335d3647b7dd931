import { describe, expect, it } from 'vitest';
import { readFixture as read } from './fixtures/read-fixture.ts';

describe('dialects', () => {
  it('reads an article of Jianfan', () => {
    expect(read('jianfan-article')).toMatchInlineSnapshot(`
      "published
      id: "posts/counter"
      kind: "article"
      file: "posts/counter.md"
      format: "md"
      title: "櫃檯後面的三個鐘頭"
      slug: "counter"
      aliases: ["/thread-1203-1-1.html","/forum.php?mod=viewthread&tid=1203"]
      authors: ["林見山","陳阿梅"]
      tags: ["客戶服務","退換貨"]
      category: ["零售現場"]
      pinned: 1
      math: true
      toc: false
      date: 2015-03-14T00:30:00+08:00
      updated: 2016-01-05
      description: "一句話的摘要。"
      cover: "../images/counter.png"
      series: "夜班筆記"
      glossary: {"软件":"軟體"}
      comments: false
      source: {"title":"原題","url":"https://example.org/original","author":"原作者"}
      stats: {"views":1843,"comments":27,"heat":61,"asOf":"2016-08-30"}
      script: "hant"
      body from line 21: "\\n晚上十一點半，店裡只剩我一個人。\\n"

      No problems
      "
    `);
  });

  it('reads a thread of Jianfan', () => {
    expect(read('jianfan-thread')).toMatchInlineSnapshot(`
      "published
      id: "threads/sms"
      kind: "thread"
      file: "threads/sms.md"
      format: "md"
      title: "求助：客人說沒收到簡訊，怎麼查？"
      slug: "sms"
      authors: ["何小滿"]
      tags: ["客戶服務","簡訊"]
      math: false
      date: 2015-06-02T14:10:00+08:00
      thread: {"replies":12,"views":940,"board":"服務臺","lastReply":{"author":"顧北","date":"2015-06-05T21:47:00+08:00"}}
      body from line 11: "\\n今天第三位了。\\n"

      No problems
      "
    `);
  });

  it('reads Hexo: slashes in dates, several category paths, sticky, a repeated H1', () => {
    expect(read('hexo')).toMatchInlineSnapshot(`
      "published
      id: "source/_posts/hello"
      kind: "article"
      file: "source/_posts/hello.md"
      format: "md"
      title: "用 Hexo 搬家"
      slug: "8f2c"
      authors: ["王小明"]
      tags: ["静态网站","Hexo"]
      category: ["技术","前端"]
      otherCategories: [["随笔"]]
      pinned: 100
      math: true
      date: 2014-05-28T10:31:07+08:00
      lead: ""
      source: {"url":"https://example.org/first"}
      body from line 18: "\\n\\n\\n正文。\\n"

      No problems
      "
    `);
  });

  it('reads Hugo: TOML, a leaf bundle, weights that count the other way, categories on their own', () => {
    expect(read('hugo')).toMatchInlineSnapshot(`
      "published
      id: "content/posts/leaf-bundle"
      kind: "article"
      file: "content/posts/leaf-bundle/index.md"
      format: "md"
      title: "葉子包"
      slug: "leaf-bundle"
      aliases: ["/old/leaf/"]
      authors: ["沈一舟"]
      tags: ["Hugo","C++","2014"]
      category: ["技術"]
      otherCategories: [["隨筆"]]
      pinned: 0.5
      math: false
      date: 2014-05-28T09:31:00+08:00
      updated: 2014-06-01
      permalink: "/2014/05/leaf.html"
      cover: "cover.jpg"
      body from line 18: "\\n正文。\\n"

      No problems
      "
    `);
  });

  it('reads Jekyll: the date in the name, words as tags, tokens in a permalink', () => {
    expect(read('jekyll')).toMatchInlineSnapshot(`
      "published
      id: "_posts/2014-05-28-hello-world"
      kind: "article"
      file: "_posts/2014-05-28-hello-world.markdown"
      format: "md"
      title: "你好，世界"
      slug: "hello-world"
      aliases: ["/2014/hello.html"]
      tags: ["北京","胡同"]
      category: ["生活","旅行"]
      math: false
      date: 2014-05-28
      updated: 2015-01-02T03:04:05+08:00
      permalink: "/:year/:month/:day/:title.html"
      body from line 11: "正文。\\n"

      _posts/2014-05-28-hello-world.markdown:5:1 tags-split (note)
        5 │ tags: 北京 胡同
          │ ^
        This text was read as 2 tags: 北京 | 胡同.
        Write a list:
          tags: [北京, 胡同]

      1 note in 1 file
      "
    `);
  });

  it('reads AstroPaper: pubDatetime, featured, MDX', () => {
    expect(read('astropaper')).toMatchInlineSnapshot(`
      "published
      id: "src/data/blog/first-post"
      kind: "article"
      file: "src/data/blog/first-post.mdx"
      format: "mdx"
      title: "第一篇"
      slug: "first-post"
      authors: ["许白"]
      tags: ["Astro"]
      pinned: 1
      math: false
      date: 2022-09-23T23:22:00+08:00
      updated: 2023-01-01T00:00:00+08:00
      timeZone: "Asia/Taipei"
      description: "摘要"
      cover: "./og.png"
      source: {"url":"https://example.org/first-post"}
      body from line 16: "\\n正文。\\n"

      No problems
      "
    `);
  });

  it('reads Fuwari: published is a date, empty texts say nothing, lang tells the script', () => {
    expect(read('fuwari')).toMatchInlineSnapshot(`
      "published
      id: "src/content/posts/published"
      kind: "article"
      file: "src/content/posts/published.md"
      format: "md"
      title: "发布日期叫 published"
      slug: "published"
      category: ["教程"]
      math: false
      date: 2025-03-12
      script: "hans"
      language: "zh"
      body from line 11: "\\n正文。\\n"

      No problems
      "
    `);
  });

  it('reads keywords as tags where there are no tags, and shows the link of a link post', () => {
    expect(read('keywords-instead-of-tags')).toMatchInlineSnapshot(`
      "published
      id: "_wiki/adb"
      kind: "article"
      file: "_wiki/adb.md"
      format: "md"
      title: "Awesome ADB"
      slug: "adb"
      tags: ["adb","调试桥"]
      category: ["Android","工具"]
      math: false
      body from line 10: "\\n见：\\n\\n<https://example.org/awesome-adb>\\n"

      _wiki/adb.md date-missing (warning)
        The post has no date, so it comes last in every list and is in no archive.
        Add a date to the frontmatter:
          date: 2024-05-28 09:30

      1 warning in 1 file
      "
    `);
  });
});
