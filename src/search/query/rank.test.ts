import { describe, expect, it } from 'vitest';
import type { PhraseHits } from './hits.ts';
import { compareStandings, narrowestSpan, standingOf } from './rank.ts';

const none = { title: 0, tags: 0, authors: 0, headings: 0, body: 0, also: 0, other: 0 };

function hits(counts: Partial<PhraseHits['counts']>, more: Partial<PhraseHits> = {}): PhraseHits {
  const rest = { body: [], wholeTitle: false, wholeWords: true, exact: false };
  return { counts: { ...none, ...counts }, ...rest, ...more };
}
const at = (...places: number[]) => hits({ body: places.length }, { body: places });

describe('the better answer', () => {
  it.each<[string, PhraseHits[], PhraseHits[]]>([
    [
      'is a whole title',
      [hits({ title: 1 }, { wholeTitle: true })],
      [hits({ title: 1, tags: 1, headings: 1, body: 9 })],
    ],
    ['has it in the title', [hits({ title: 1 })], [hits({ tags: 1, headings: 2, body: 99 })]],
    ['has it in a tag', [hits({ tags: 1 })], [hits({ headings: 2, body: 99 })]],
    ['has it in a heading', [hits({ headings: 1, body: 1 })], [hits({ body: 99 })]],
    ['has it more often', [hits({ body: 3 })], [hits({ body: 2 })]],
    [
      'has it as a word of its own',
      [hits({ body: 1 })],
      [hits({ title: 1, body: 9 }, { wholeWords: false })],
    ],
    ['has the words nearer', [at(10), at(15)], [at(10, 20, 30), at(900)]],
  ])('%s', (_, better, worse) => {
    expect(compareStandings(standingOf(better), standingOf(worse))).toBeLessThan(0);
    expect(compareStandings(standingOf(worse), standingOf(better))).toBeGreaterThan(0);
  });

  it('has the characters as they were typed, within the same part', () => {
    const typed = standingOf([hits({ body: 1 }, { exact: true })]);
    expect(compareStandings(typed, standingOf([hits({ body: 5 })]))).toBeLessThan(0);
    expect(compareStandings(typed, standingOf([hits({ title: 1 })]))).toBeGreaterThan(0);
  });

  it('is a matter of dates when nothing else tells', () => {
    expect(compareStandings(standingOf([hits({ body: 1 })]), standingOf([hits({ body: 1 })]))).toBe(0);
  });
});

describe('narrowestSpan', () => {
  it.each([
    [[[10], [15]], 5],
    [
      [
        [1, 100],
        [60, 98],
      ],
      2,
    ],
    [[[1], [2], [30]], 29],
    [[[1], []], Infinity],
  ])('of %j is %d', (lists, span) => {
    expect(narrowestSpan(lists)).toBe(span);
  });
});
