import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config.ts';
import { reportTerminal } from '../diagnostics/report-terminal.ts';
import { classifyTree } from './classify.ts';
import { formatMoment } from './moment.ts';
import { parsePost, type ParsedPost } from './parse.ts';
import type { PostMeta } from './post.ts';

const { config } = parseSiteConfig('', 'site.yaml');

/** Reads the one post of a fixture folder. */
function read(situation: string): string {
  const root = join(import.meta.dirname, 'fixtures', situation);
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).find((entry) => entry.isFile());
  const path = join(found?.parentPath ?? root, found?.name ?? '');
  const file = relative(root, path).replaceAll('\\', '/');
  const text = readFileSync(path, 'utf8');
  const kind = classifyTree([file]).get(file) ?? 'article';
  const parsed = parsePost({ file, text }, { config, now: Date.UTC(2026, 10, 1), hints: { kind } });
  const lines = text.split('\n');
  return `${describePost(parsed)}\n\n${reportTerminal(parsed.problems, { sourceLine: (_file, line) => lines[line - 1] })}`;
}

function describePost({ meta, status, reason, body, firstLine }: ParsedPost): string {
  const heading = reason === undefined ? status : `${status}: ${reason}`;
  return [
    heading,
    ...(meta === undefined ? [] : metaLines(meta)),
    `body from line ${firstLine}: ${JSON.stringify(body)}`,
  ].join('\n');
}

/** What says nothing is left out. */
function metaLines(meta: PostMeta): string[] {
  const shown = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'epoch' in value
      ? formatMoment(value as { epoch: number; hasTime: boolean }, config.timeZone).iso
      : JSON.stringify(value, (_key, inner: unknown) => (isMoment(inner) ? shown(inner) : inner));
  const usual = JSON.stringify([[], false, 0, true]);
  return Object.entries(meta)
    .filter(
      ([key, value]) =>
        key === 'title' ||
        !usual.includes(JSON.stringify(value)) ||
        ['math', 'toc', 'comments'].includes(key),
    )
    .map(([key, value]) => `${key}: ${shown(value)}`);
}

function isMoment(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'epoch' in value;
}

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
      comments: false
      date: 2015-03-14T00:30:00+08:00
      updated: 2016-01-05
      description: "一句話的摘要。"
      cover: "../images/counter.png"
      series: "夜班筆記"
      glossary: {"软件":"軟體"}
      source: {"title":"原題","url":"https://example.org/original","author":"原作者"}
      stats: {"views":1,"comments":27,"heat":61,"asOf":"2016-08-30"}
      script: "hant"
      body from line 21: "\\n晚上十一點半，店裡只剩我一個人。\\n"

      posts/counter.md
        13:1  warning  “stats.843” means nothing; it was left out.  frontmatter-unknown-key
          13 │ stats: { views: 1,843, comments: 27, heat: ６１, asOf: 2016-08-30 }
             │ ^
          Write, for example:
          stats: { views: 1843, comments: 27, heat: 61, asOf: 2016-08-30 }

      1 warning in 1 file
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
      toc: true
      comments: true
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
      toc: true
      comments: true
      date: 2014-05-28T10:31:07+08:00
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
      toc: true
      comments: true
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
      toc: true
      comments: true
      date: 2014-05-28
      updated: 2015-01-02T03:04:05+08:00
      permalink: "/2014/05/28/hello-world.html"
      body from line 11: "正文。\\n"

      _posts/2014-05-28-hello-world.markdown
        5:1  note  One text was read as 2 tags: 北京 | 胡同.  tags-split
          5 │ tags: 北京 胡同
            │ ^
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
      toc: true
      comments: true
      date: 2022-09-23T23:22:00+08:00
      updated: 2023-01-01T00:00:00+08:00
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
      toc: true
      comments: true
      date: 2025-03-12
      script: "hans"
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
      toc: true
      comments: true
      body from line 10: "\\n见：\\n\\n<https://example.org/awesome-adb>\\n"

      _wiki/adb.md
        warning  The post has no date, so it stands after all others and in no archive.  date-missing
          Write into its frontmatter, for example:
          date: 2024-05-28 09:30

      1 warning in 1 file
      "
    `);
  });
});

describe('mistakes', () => {
  it('tells each mistake at its place and uses what can be used', () => {
    expect(read('mistakes')).toMatchInlineSnapshot(`
      "published
      id: "posts/mistakes"
      kind: "article"
      file: "posts/mistakes.md"
      format: "md"
      title: "打錯的鍵"
      slug: "mistakes"
      authors: ["顧北"]
      tags: ["甲","乙","丙"]
      math: false
      toc: true
      comments: true
      body from line 13: "\\n# 標題在**這裡** #\\n\\n正文。\\n"

      posts/mistakes.md
        warning  The post has no date, so it stands after all others and in no archive.  date-missing
          Write into its frontmatter, for example:
          date: 2024-05-28 09:30
        2:1  warning  “titel” is no key of Jianfan; it was read as “title”.  frontmatter-key-misspelt
          2 │ titel: 打錯的鍵
            │ ^
          Write title: …
        4:1  error  “date” must be a date that exists; it is “2024-02-30”, and was left out.  date-invalid
          4 │ date: 2024-02-30
            │ ^
          Write, for example:
          date: 2024-05-28 09:30
        5:1  warning  “autohr” is no key of Jianfan; it was read as “author”.  frontmatter-key-misspelt
          5 │ autohr: 顧北
            │ ^
          Write author: …
        6:1  note  One text was read as 3 tags: 甲 | 乙 | 丙.  tags-split
          6 │ tags: 甲，乙、丙
            │ ^
          Write a list:
          tags: [甲, 乙, 丙]
        7:1  error  “draft” must be true or false; it is “maybe”, and was left out.  frontmatter-value-invalid
          7 │ draft: maybe
            │ ^
          Write, for example:
          draft: true
        8:1  warning  “mystery” means nothing to Jianfan, so it has no effect.  frontmatter-unknown-key
          8 │ mystery: 42
            │ ^
          Remove it if nothing else reads it.
        9:1  note  “weather” has no effect: where a post was written is not shown.  frontmatter-key-ignored
          9 │ weather: 晴
            │ ^
        10:1  error  “lastReply” must be a map of author and date; it is “昨天”, and was left out.  frontmatter-value-invalid
          10 │ lastReply: 昨天
             │ ^
          Write, for example:
          lastReply: { author: 顧北, date: 2015-06-05 21:47 }
        10:1  note  “lastReply” has no effect: only threads have it.  frontmatter-key-ignored
          10 │ lastReply: 昨天
             │ ^
        11:1  note  “subtitle” has no effect: posts have no second title here.  frontmatter-key-ignored
          11 │ subtitle: 副題
             │ ^

      3 errors, 4 warnings, 4 notes in 1 file
      "
    `);
  });

  it('loses only the keys that broken YAML stands in', () => {
    expect(read('broken-yaml')).toMatchInlineSnapshot(`
      "published
      id: "posts/broken"
      kind: "article"
      file: "posts/broken.md"
      format: "md"
      title: "轉載：關於 “key: value”: 三件事"
      slug: "broken"
      authors: ["@someone"]
      tags: ["[甲","乙"]
      category: ["隨筆"]
      math: false
      toc: true
      comments: true
      date: 2024-05-28
      description: "\\"沒有關上"
      body from line 9: "\\n正文。\\n"

      posts/broken.md
        2:1  error  The value of “title” is not valid YAML; it was read as the plain text “轉載：關於 “key: value”: 三件事”.  frontmatter-yaml-syntax
          2 │ title: 轉載：關於 “key: value”: 三件事
            │ ^
          Put the text between quotes:
          title: "轉載：關於 “key: value”: 三件事"
        4:1  error  The value of “author” is not valid YAML; it was read as the plain text “@someone”.  frontmatter-yaml-syntax
          4 │ author: @someone
            │ ^
          Put the text between quotes:
          author: "@someone"
        5:1  error  The value of “tags” is not valid YAML; it was read as the plain text “[甲, 乙”.  frontmatter-yaml-syntax
          5 │ tags: [甲, 乙
            │ ^
          Put the text between quotes:
          tags: "[甲, 乙"
        5:1  note  One text was read as 2 tags: [甲 | 乙.  tags-split
          5 │ tags: [甲, 乙
            │ ^
          Write a list:
          tags: [[甲, 乙]
        6:1  error  The value of “description” is not valid YAML; it was read as the plain text “"沒有關上”.  frontmatter-yaml-syntax
          6 │ description: "沒有關上
            │ ^
          Put the text between quotes:
          description: "\\"沒有關上"

      4 errors, 1 note in 1 file
      "
    `);
  });

  it('never publishes what its author protected', () => {
    expect(read('password')).toMatchInlineSnapshot(`
      "draft: It is hidden or protected by a password, which a static site cannot keep.
      id: "source/_posts/secret"
      kind: "article"
      file: "source/_posts/secret.md"
      format: "md"
      title: "日記"
      slug: "secret"
      math: false
      toc: true
      comments: true
      date: 2020-01-01
      body from line 6: "\\n只給自己看。\\n"

      source/_posts/secret.md
        4:1  warning  It is hidden or protected by a password, which a static site cannot keep. It stays a draft.  post-withheld
          4 │ password: hunter2
            │ ^
          Remove the key to publish the post.

      1 warning in 1 file
      "
    `);
  });
});
