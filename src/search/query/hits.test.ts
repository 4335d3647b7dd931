import { describe, expect, it } from 'vitest';
import { readDirectory } from './directory.ts';
import { hitsOf, hitsOfSymbol } from './hits.ts';

/** Two posts: titles of 4 and 3 symbols, one with tags, bodies of one and two units. */
const directory = readDirectory({
  title: [5, 4],
  tags: [0, 3],
  headings: [0, 0],
  body: [1, 2],
  other: [0, 0],
});

describe('readDirectory', () => {
  it('adds up parts', () => {
    expect([...directory.bounds]).toEqual([0, 5, 5, 5, 69, 69, 73, 76, 76, 204, 204]);
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

  it('tells how often posts hold a single symbol', () => {
    const counts = { title: 1, tags: 0, headings: 0, body: 3 };
    const hits = hitsOfSymbol(
      readDirectory({ title: [2, 3], tags: [0, 0], headings: [0, 0], body: [1, 1], other: [0, 0] }),
      [
        { post: 0, ...counts },
        { post: 1, ...counts },
      ],
    );
    expect(hits.get(0)).toMatchObject({ counts: { ...counts, other: 0 }, wholeTitle: true });
    expect(hits.get(1)).toMatchObject({ wholeTitle: false });
  });
});
