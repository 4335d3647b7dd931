import { fold } from '../../variants/fold.ts';
import {
  type FacetChoice,
  type FacetChoices,
  type FacetFilter,
  type FacetName,
  facetNames,
  type FacetNames,
  type Narrowing,
} from './facets.ts';

/** A post of one of several indexes. */
interface PostPlace {
  index: number;
  post: number;
}

type Test = (place: PostPlace) => boolean;

/** Keeps the posts that answer to all that was chosen. */
export async function narrow<P extends PostPlace>(
  posts: readonly P[],
  indexes: readonly FacetFilter[],
  chosen: Narrowing,
): Promise<readonly P[]> {
  const tests = await testsOf(indexes, chosen);
  return tests.length === 0 ? posts : posts.filter((post) => tests.every(({ test }) => test(post)));
}

/**
 * Counts what else could be chosen: for each facet among the posts that answer to all others, so that a choice can be
 * changed. The chosen value is always listed.
 */
export async function countChoices(
  posts: readonly PostPlace[],
  indexes: readonly FacetFilter[],
  chosen: Narrowing,
  names: FacetNames,
): Promise<FacetChoices> {
  const tests = await testsOf(indexes, chosen);
  const choices: FacetChoices = { kind: [], section: [], tag: [], author: [], year: [] };
  for (const facet of facetNames) {
    const others = tests.filter(({ name }) => name !== facet);
    const counted = posts.filter((post) => others.every(({ test }) => test(post)));
    choices[facet] = sorted(facet, await countFacet(counted, indexes, facet), names[facet] ?? {});
  }
  return choices;
}

async function countFacet(
  posts: readonly PostPlace[],
  indexes: readonly FacetFilter[],
  facet: FacetName,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [number, index] of indexes.entries()) {
    const own = new Set(posts.filter((post) => post.index === number).map(({ post }) => post));
    if (own.size === 0) continue;
    for (const value of await index.values(facet)) {
      let count = 0;
      for (const post of await index.withValue(facet, value)) if (own.has(post)) count++;
      if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  return counts;
}

function sorted(
  facet: FacetName,
  counts: ReadonlyMap<string, number>,
  names: Readonly<Record<string, string>>,
): FacetChoice[] {
  const choices = [...counts].map(([value, count]) => {
    const label = names[value] ?? value;
    return { value: label, label, count };
  });
  const byName = (a: FacetChoice, b: FacetChoice) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  const byCount = (a: FacetChoice, b: FacetChoice) => b.count - a.count || byName(a, b);
  return choices.sort(facet === 'year' ? (a, b) => byName(b, a) : byCount);
}

function testsOf(
  indexes: readonly FacetFilter[],
  chosen: Narrowing,
): Promise<{ name: FacetName; test: Test }[]> {
  const asked = facetNames.filter((name) => (chosen[name] ?? '') !== '');
  return Promise.all(
    asked.map(async (name) => {
      const value = fold(chosen[name] ?? '');
      const kept = await Promise.all(indexes.map((index) => index.withValue(name, value)));
      return { name, test: ({ index, post }: PostPlace) => kept[index]?.has(post) === true };
    }),
  );
}
