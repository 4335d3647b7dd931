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
      date: 2020-05-02T10:00:00+08:00
      updated: 2020-05-01T09:00:00+08:00
      permalink: "/etc/passwd/"
      body from line 9: "\\n正文。\\n"

      posts/odd.md:4:1 date-order (warning)
        4 │ updated: 2020-05-01 09:00
          │ ^
        The post was updated (“2020-05-01 09:00”) before it was published (“2020-05-02 10:00”).
        Correct one of them.

      posts/odd.md:5:1 permalink-invalid (warning)
        5 │ permalink: ../../etc/passwd
          │ ^
        “../../etc/passwd” has “..”, which a path on this site cannot have, so /etc/passwd/ is used.
        Write:
          permalink: /etc/passwd/

      posts/odd.md:6:1 alias-invalid (warning)
        6 │ aliases: [5, true, ../up/, /old/odd/]
          │ ^
        These aliases are not paths on this site: 5, true, ../up/.
        Begin a path with a slash:
          aliases: [/5/]

      posts/odd.md:7:1 slug-changed (note)
        7 │ slug: "a b"
          │ ^
        The slug “a b” has characters that are unsafe in a URL, so “a-b” is used.
        Write:
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
      date: 2024-05-28
      body from line 7: "\\n正文。\\n"

      posts/cramped.md:2:6 frontmatter-yaml-syntax (warning)
        2 │ title：全形冒號
          │      ^
        The colon after “title” is full-width. It was read as a half-width one.
        Write:
          title: 全形冒號

      posts/cramped.md:3:5 frontmatter-yaml-syntax (warning)
        3 │ date:2024-05-28
          │     ^
        There is no space after the colon of “date”. The line was read as if there were.
        Add a space:
          date: 2024-05-28

      posts/cramped.md:4:5 frontmatter-yaml-syntax (warning)
        4 │ tags：[客服，零售]
          │     ^
        The colon after “tags” is full-width. It was read as a half-width one.
        Write:
          tags: [客服, 零售]

      3 warnings in 1 file
      "
    `);
  });
});
