import { describe, expect, it } from 'vitest';
import { distinctIds } from './distinct-ids.ts';
import type { Entry } from './post.ts';
import { readFileName } from './file-name.ts';

/** All that is looked at of a post is its id and its file. */
function entryIn(file: string): Entry {
  return { meta: { file, id: readFileName(file).id } } as Entry;
}

describe('distinctIds', () => {
  it.each([
    [
      ['posts/b/index.md', 'posts/b.md'],
      ['posts/b/index', 'posts/b'],
    ],
    [
      ['posts/b/index.en.md', 'posts/b/index.md'],
      ['posts/b/index.en', 'posts/b'],
    ],
    [
      ['posts/c.md', 'posts/c.mdx'],
      ['posts/c', 'posts/c.mdx'],
    ],
    [
      ['posts/c.md', 'posts/d.md'],
      ['posts/c', 'posts/d'],
    ],
  ])('knows %j as %j', (files, ids) => {
    expect(distinctIds(files.map(entryIn)).map(({ meta }) => meta.id)).toEqual(ids);
  });
});
