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
      body from line 13: "\\n# 標題在**這裡** #\\n\\n正文。\\n"

      posts/mistakes.md:2:1 frontmatter-key-misspelt (warning)
        2 │ titel: 打錯的鍵
          │ ^
        Jianfan does not know the key “titel”. It was read as “title”.
        Write:
          title: …

      posts/mistakes.md:4:1 date-invalid (error)
        4 │ date: 2024-02-30
          │ ^
        “date” must be a date that exists. The value “2024-02-30” is not used.
        Write, for example:
          date: 2024-05-28 09:30

      posts/mistakes.md:5:1 frontmatter-key-misspelt (warning)
        5 │ autohr: 顧北
          │ ^
        Jianfan does not know the key “autohr”. It was read as “author”.
        Write:
          author: …

      posts/mistakes.md:6:1 tags-split (note)
        6 │ tags: 甲，乙、丙
          │ ^
        This text was read as 3 tags: 甲 | 乙 | 丙.
        Write a list:
          tags: [甲, 乙, 丙]

      posts/mistakes.md:7:1 frontmatter-value-invalid (error)
        7 │ draft: maybe
          │ ^
        “draft” must be true or false. The value “maybe” is not used.
        Write, for example:
          draft: true

      posts/mistakes.md:8:1 frontmatter-unknown-key (note)
        8 │ mystery: 42
          │ ^
        Jianfan does not know the key “mystery”, so it has no effect.
        Remove it if no other program reads it.

      posts/mistakes.md:9:1 frontmatter-key-ignored (note)
        9 │ weather: 晴
          │ ^
        “weather” has no effect: where and how a post was written is not shown.

      posts/mistakes.md:10:1 frontmatter-value-invalid (error)
        10 │ lastReply: 昨天
           │ ^
        “lastReply” must be a map of author and date. The value “昨天” is not used.
        Write, for example:
          lastReply: { author: 顧北, date: 2015-06-05 21:47 }

      posts/mistakes.md:10:1 frontmatter-key-ignored (note)
        10 │ lastReply: 昨天
           │ ^
        “lastReply” has no effect: only threads have it.

      posts/mistakes.md:11:1 frontmatter-key-ignored (note)
        11 │ subtitle: 副題
           │ ^
        “subtitle” has no effect: posts have no second title here.

      3 errors, 2 warnings, 5 notes in 1 file
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
      date: 2024-05-28
      description: "沒有關上"
      body from line 9: "\\n正文。\\n"

      posts/broken.md:2:1 frontmatter-yaml-syntax (error)
        2 │ title: 轉載：關於 “key: value”: 三件事
          │ ^
        The value of “title” is not valid YAML. It was read as the text “轉載：關於 “key: value”: 三件事”.
        Put the text in quotes:
          title: "轉載：關於 “key: value”: 三件事"

      posts/broken.md:4:1 frontmatter-yaml-syntax (error)
        4 │ author: @someone
          │ ^
        The value of “author” is not valid YAML. It was read as the text “@someone”.
        Put the text in quotes:
          author: "@someone"

      posts/broken.md:5:1 frontmatter-yaml-syntax (error)
        5 │ tags: [甲, 乙
          │ ^
        The value of “tags” is not valid YAML. It was read as the text “甲, 乙”.
        Close the bracket:
          tags: [甲, 乙]

      posts/broken.md:5:1 tags-split (note)
        5 │ tags: [甲, 乙
          │ ^
        This text was read as 2 tags: 甲 | 乙.
        Write a list:
          tags: [甲, 乙]

      posts/broken.md:6:1 frontmatter-yaml-syntax (error)
        6 │ description: "沒有關上
          │ ^
        The value of “description” is not valid YAML. It was read as the text “沒有關上”.
        Put the text in quotes:
          description: "沒有關上"

      4 errors, 1 note in 1 file
      "
    `);
  });

  it('never publishes what its author protected', () => {
    expect(read('password')).toMatchInlineSnapshot(`
      "draft: It is private or protected by a password, which a static site cannot keep.
      id: "source/_posts/secret"
      kind: "article"
      file: "source/_posts/secret.md"
      format: "md"
      title: "日記"
      slug: "secret"
      math: false
      date: 2020-01-01
      body from line 6: "\\n只給自己看。\\n"

      source/_posts/secret.md:4:1 post-withheld (warning)
        4 │ password: hunter2
          │ ^
        The post is private or protected by a password, which a static site cannot keep. It stays a draft.
        Remove the key to publish the post.

      1 warning in 1 file
      "
    `);
  });
});
