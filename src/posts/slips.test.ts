import { describe, expect, it } from 'vitest';
import { readFixture as read } from './fixtures/read-fixture.ts';

describe('paths and dates that can’t be meant', () => {
  it('are told, and what is sensible is used', () => {
    expect(read('odd-paths')).toMatchInlineSnapshot(`
      "published
      id: "posts/odd"
      kind: "article"
      file: "posts/odd.md"
      format: "md"
      title: "走錯的路"
      slug: "a-b"
      aliases: ["/old/odd/"]
      math: false
      toc: true
      comments: true
      date: 2020-05-02T10:00:00+08:00
      updated: 2020-05-01T09:00:00+08:00
      permalink: "/etc/passwd/"
      body from line 9: "\\n正文。\\n"

      posts/odd.md:4:1 date-order (warning)
        4 │ updated: 2020-05-01 09:00
          │ ^
        The post was updated (“2020-05-01 09:00”) before its date, “2020-05-02 10:00”.
        Correct one of the two.

      posts/odd.md:5:1 permalink-invalid (warning)
        5 │ permalink: ../../etc/passwd
          │ ^
        “../../etc/passwd” climbs with “..”, which a path on the site cannot; /etc/passwd/ is used.
        permalink: /etc/passwd/

      posts/odd.md:6:1 alias-invalid (warning)
        6 │ aliases: [5, true, ../up/, /old/odd/]
          │ ^
        No path on this site: “5”, “true”, “../up/”; an alias is one, such as /old/path/.
        If that is the old path:
          aliases: [/5/]

      posts/odd.md:7:1 slug-changed (note)
        7 │ slug: "a b"
          │ ^
        The slug “a b” holds characters that are unsafe in a URL; “a-b” is used.
        slug: a-b

      3 warnings, 1 note in 1 file
      "
    `);
  });
});

describe('a page outside the lists', () => {
  it('needs nothing but a heading', () => {
    expect(read('bare-page')).toMatchInlineSnapshot(`
      "published
      id: "pages/about"
      kind: "page"
      file: "pages/about.md"
      format: "md"
      title: "關於"
      slug: "about"
      math: false
      toc: true
      comments: true
      body from line 1: "\\n\\n這裡是頁面。\\n"

      No problems
      "
    `);
  });
});

describe('colons of keys', () => {
  it('may be full-width or lack their space, which is told and put right', () => {
    expect(read('cramped-colons')).toMatchInlineSnapshot(`
      "published
      id: "posts/cramped"
      kind: "article"
      file: "posts/cramped.md"
      format: "md"
      title: "全形冒號"
      slug: "cramped"
      authors: ["林見山"]
      tags: ["客服","零售"]
      math: false
      toc: true
      comments: true
      date: 2024-05-28
      body from line 7: "\\n正文。\\n"

      posts/cramped.md:2:6 frontmatter-yaml-syntax (warning)
        2 │ title：全形冒號
          │      ^
        The colon of “title” is full-width; the line was read as if it were right.
        Write:
          title: 全形冒號

      posts/cramped.md:3:5 frontmatter-yaml-syntax (warning)
        3 │ date:2024-05-28
          │     ^
        The colon of “date” lacks the space behind it; the line was read as if it were right.
        Write:
          date: 2024-05-28

      posts/cramped.md:4:5 frontmatter-yaml-syntax (warning)
        4 │ tags：[客服，零售]
          │     ^
        The colon of “tags” is full-width; the line was read as if it were right.
        Write:
          tags: [客服, 零售]

      3 warnings in 1 file
      "
    `);
  });
});
