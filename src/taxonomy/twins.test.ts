import { expect, it } from 'vitest';
import type { Entry } from '../posts/post.ts';
import { twins } from './twins.ts';

const entry = (file: string, title: string, body: string) =>
  ({
    meta: { file, title, kind: 'article', draft: false },
    body: { hans: body },
    length: body.length,
  }) as unknown as Entry;

it('tells copies of a post by its title and text', () => {
  const posts = [
    entry('posts/茶 (1).md', '茶', 'a'),
    entry('posts/茶.md', '茶', 'a'),
    entry('posts/茶.sync-conflict-20240101.md', '茶', 'a'),
    entry('posts/another.md', '茶', 'b'),
    entry('posts/other.md', '水', 'a'),
    entry('posts/空.md', '空', ''),
    entry('posts/空 2.md', '空', ''),
  ];
  expect(twins(posts).map(({ file, values }) => [file, values?.['original']])).toEqual([
    ['posts/茶 (1).md', 'posts/茶.md'],
    ['posts/茶.sync-conflict-20240101.md', 'posts/茶.md'],
  ]);
});
