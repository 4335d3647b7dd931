import { describe, expect, it } from 'vitest';
import { readDirectory } from './directory.ts';
import { hitsOf } from './hits.ts';

/** Two posts: titles of 4 and 3 symbols, one with tags, bodies of one and two units. */
const directory = readDirectory({
  title: [5, 4],
  tags: [0, 3],
  headings: [0, 0],
  body: [1, 2],
  other: [0, 0],
  singles: [1, 1],
});

describe('readDirectory', () => {
  it('adds up parts, single symbols apart from phrases', () => {
    expect([...directory.phrases]).toEqual([0, 5, 5, 5, 69, 69, 73, 76, 76, 204, 204]);
    expect([...directory.singles]).toEqual([0, 5, 5, 5, 69, 69, 73, 76, 76, 140, 140]);
  });
});

describe('hitsOf', () => {
  it('sorts places by post and part', () => {
    const hits = hitsOf(directory, Uint32Array.of(0, 5, 30, 73, 76), 2);
    expect([...hits.keys()]).toEqual([0, 1]);
    expect(hits.get(0)?.counts).toEqual({ title: 1, tags: 0, headings: 0, body: 2, other: 0 });
    expect([...(hits.get(0)?.body ?? [])]).toEqual([0, 25]);
    expect(hits.get(1)?.counts).toEqual({ title: 0, tags: 1, headings: 0, body: 1, other: 0 });
  });

  it('notices a whole title', () => {
    expect(hitsOf(directory, Uint32Array.of(0), 4).get(0)?.wholeTitle).toBe(true);
    expect(hitsOf(directory, Uint32Array.of(0), 3).get(0)?.wholeTitle).toBe(false);
  });

  it('finds single symbols where they stand, the more frequent first', () => {
    const hits = hitsOf(directory, Uint32Array.of(7, 73, 86), 1);
    expect(hits.get(0)).toMatchObject({ rank: 2, counts: { body: 1 } });
    expect(hits.get(1)).toMatchObject({ rank: 10, counts: { tags: 1, body: 1 } });
  });
});
