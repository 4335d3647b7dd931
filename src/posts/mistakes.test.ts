import { describe, expect, it } from 'vitest';
import { readFixture as read } from './fixtures/read-fixture.ts';

describe('mistakes', () => {
  it('tells each mistake at its place and uses what can be used', () => {
    expect(read('mistakes')).toMatchInlineSnapshot(`
      "draft: It is marked as a draft.
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

      3 errors, 3 warnings, 4 notes in 1 file
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
      tags: ["甲","乙"]
      category: ["隨筆"]
      math: false
      toc: true
      comments: true
      date: 2024-05-28
      description: "沒有關上"
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
        5:1  error  The value of “tags” is not valid YAML; it was read as the plain text “甲, 乙”.  frontmatter-yaml-syntax
          5 │ tags: [甲, 乙
            │ ^
          Close the bracket:
          tags: [甲, 乙]
        5:1  note  One text was read as 2 tags: 甲 | 乙.  tags-split
          5 │ tags: [甲, 乙
            │ ^
          Write a list:
          tags: [甲, 乙]
        6:1  error  The value of “description” is not valid YAML; it was read as the plain text “沒有關上”.  frontmatter-yaml-syntax
          6 │ description: "沒有關上
            │ ^
          Put the text between quotes:
          description: "沒有關上"

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
