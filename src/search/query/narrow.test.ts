import { describe, expect, it } from 'vitest';
import type { FacetFilter, FacetName } from './facets.ts';
import { countChoices, narrow } from './narrow.ts';

/** An index of posts with folded values. */
function indexOf(posts: readonly Partial<Record<FacetName, string[]>>[]): FacetFilter {
  return {
    values: async (facet) => [...new Set(posts.flatMap((post) => post[facet] ?? []))],
    withValue: async (facet, value) =>
      new Set([...posts.keys()].filter((post) => posts[post]?.[facet]?.includes(value))),
  };
}

const index = indexOf([
  { year: ['2023'], kind: ['article'], section: ['经营'], tag: ['客户', '门店'] },
  { year: ['2024'], kind: ['article'], section: ['经营'], tag: ['客户'] },
  { year: ['2024'], kind: ['thread'], section: ['问答'] },
]);
const other = indexOf([{ year: ['2020'], tag: ['别的', '客户'] }]);
const posts = [0, 1, 2].map((post) => ({ index: 0, post }));

describe('narrow', () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ tag: '客户' }, [0, 1]],
    [{ tag: '客戶' }, [0, 1]],
    [{ tag: '客户', year: '2024' }, [1]],
    [{ section: '問答' }, [2]],
    [{ kind: 'thread' }, [2]],
    [{ kind: 'film' }, []],
    [{ author: '某人' }, []],
  ])('by %j', async (chosen, kept) => {
    const left = await narrow(posts, [index], chosen);
    expect(left.map(({ post }) => post)).toEqual(kept);
  });
});

describe('countChoices', () => {
  it("counts what else could be chosen, and names it in the reader's variant", async () => {
    const names = { tag: { 客户: '客戶' }, section: { 经营: '經營', 问答: '問答' } };
    const choices = await countChoices(posts, [index], { year: '2024' }, names);
    expect(choices.tag).toEqual([{ value: '客戶', label: '客戶', count: 1 }]);
    expect(choices.year.map(({ label, count }) => `${label} ${count}`)).toEqual(['2024 2', '2023 1']);
    expect(choices.section.map(({ label }) => label).toSorted()).toEqual(['問答', '經營'].toSorted());
  });

  it('adds up over indexes', async () => {
    const { tag } = await countChoices([...posts, { index: 1, post: 0 }], [index, other], {}, {});
    expect(tag.map(({ label, count }) => `${label} ${count}`)).toEqual(['客户 3', '别的 1', '门店 1']);
  });
});
