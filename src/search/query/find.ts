import type { Directory } from './directory.ts';
import { hitsOf, type HitsByPost, type PhraseHits } from './hits.ts';
import { joinPhrase, type Positions } from './join.ts';
import { coverOf, type Token } from './tokens.ts';

/** One index, as finding needs it. */
export interface FindableIndex {
  directory: Directory;
  /** Looks up where a token stands, or which posts hold it where it is a surface; fetches what it takes. */
  positionsOf(token: Token): Promise<Positions>;
  /** Characters that posts write differently, by symbol, in the reader's variant. */
  surfaces: ReadonlyMap<string, readonly string[]>;
  /** The number that the index gives the reader's variant. */
  variantNumber: number;
  /** Says whether a post is out of date or gone. */
  isReplaced(post: number): boolean;
  /** Gives a post's place in time among the posts of all indexes; higher is newer. */
  orderOf(post: number): number;
}

/** A post that holds at least one of the phrases. */
export interface Found {
  index: number;
  post: number;
  order: number;
  /** One entry per phrase, undefined for a phrase the post lacks. */
  hits: (PhraseHits | undefined)[];
}

/** Finds every post of every index that holds any of the phrases, given as symbols. */
export async function findAny(
  indexes: readonly FindableIndex[],
  phrases: readonly string[][],
): Promise<Found[]> {
  const byIndex = await Promise.all(
    indexes.map((index) => Promise.all(phrases.map((symbols) => findPhrase(index, symbols)))),
  );
  return byIndex.flatMap((byPhrase, number) => merge(indexes[number], number, byPhrase));
}

/** Lists every post there is, for narrowing without a query. */
export function findAll(indexes: readonly FindableIndex[]): Found[] {
  return indexes.flatMap((index, number) =>
    Array.from({ length: index.directory.posts }, (_, post) => post)
      .filter((post) => !index.isReplaced(post))
      .map((post) => ({ index: number, post, order: index.orderOf(post), hits: [] })),
  );
}

/** Says whether a post holds every phrase. */
export function hasAll(found: Found): found is Found & { hits: PhraseHits[] } {
  return found.hits.every((hits) => hits !== undefined);
}

async function findPhrase(index: FindableIndex, symbols: readonly string[]): Promise<HitsByPost> {
  const tokens = await Promise.all(
    coverOf(symbols).map(async ({ token, offset }) => ({
      token,
      offset,
      positions: await index.positionsOf(token),
    })),
  );
  return hitsOf(index.directory, joinPhrase(tokens), symbols.length);
}

function merge(index: FindableIndex | undefined, number: number, byPhrase: readonly HitsByPost[]): Found[] {
  const found = new Map<number, Found>();
  if (index === undefined) return [];
  for (const [phrase, hitsByPost] of byPhrase.entries()) {
    for (const [post, hits] of hitsByPost) {
      if (index.isReplaced(post)) continue;
      const known = found.get(post) ?? {
        index: number,
        post,
        order: index.orderOf(post),
        hits: new Array<PhraseHits | undefined>(byPhrase.length).fill(undefined),
      };
      known.hits[phrase] = hits;
      found.set(post, known);
    }
  }
  return [...found.values()];
}
