import { describe, expect, it } from 'vitest';
import { cellsOf } from '../edits.ts';
import { hitsIn, rankIn } from './hits.ts';
import { parseQuery } from './parse-query.ts';
import type { PostText } from './post-text.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, folded: cellsOf(text).folded }));
const post: PostText = {
  path: '/a/',
  kind: 'article',
  section: '',
  zones: {
    title: lines('頭髮與 Rust'),
    tags: lines('美髮'),
    authors: lines('林見山'),
    headings: lines('洗頭'),
    body: lines('先說頭髮。', '洗頭', '再說頭髮，用 30 分鐘。trust'),
    also: lines('圖：剪刀'),
    other: [],
  },
};
const hits = (query: string) => hitsIn(post, parseQuery(query).phrases[0]!);

describe('hitsIn', () => {
  it('counts by part, and places in the body', () => {
    const { counts, body } = hits('头发');
    expect(counts).toEqual({ title: 1, tags: 0, authors: 0, headings: 0, body: 2, also: 0, other: 0 });
    expect(body).toEqual([2, 9]);
  });

  it.each([
    ['頭髮', true],
    ['头发', false],
    ['Rust', true],
    ['RUST', false],
  ])('says whether %s stands there as typed', (query, exact) => {
    expect(hits(query).exact).toBe(exact);
  });

  it.each([
    ['rust', true],
    ['trus', false],
  ])('says whether %s is a word there', (query, whole) => {
    expect(hits(query).wholeWords).toBe(whole);
  });

  it.each([
    ['头发与rust', true],
    ['头发', false],
  ])('says whether %s is the title', (query, whole) => {
    expect(hits(query).wholeTitle).toBe(whole);
  });

  it.each([
    ['用30分钟', 1],
    ['"用 30 分钟"', 1],
    ['"用30分钟"', 0],
    ['"用 30分钟"', 0],
  ])('finds %s with its spaces where they count', (query, count) => {
    expect(hits(query).counts.body).toBe(count);
  });
});

describe('rankIn', () => {
  it.each([
    ['头发', 0],
    ['rust', 1],
    ['林见山', 2],
    ['洗头', 3],
    ['分钟', 4],
    ['剪刀', 4],
  ])('of %s', (query, rank) => {
    expect(rankIn(post, parseQuery(query).phrases[0]!)).toBe(rank);
  });
});
