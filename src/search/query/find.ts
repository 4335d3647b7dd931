import type { Directory } from './directory.ts';
import { hitsOf, hitsOfSymbol, type HitsByPost, type PhraseHits, postsAt } from './hits.ts';
import { joinPhrase, type PlacedToken, type Positions } from './join.ts';
import type { SymbolEntry } from './posting-lists.ts';
import { type CoverToken, coverOf, singleToken, type Token } from './tokens.ts';
import { wordEdges } from './words.ts';

/** One index, as finding needs it. */
export interface FindableIndex {
  directory: Directory;
  /** Looks up where a pair stands, or which posts a surface is written in; fetches what it takes. */
  positionsOf(token: Token): Promise<Positions>;
  /** Looks up which posts hold a single symbol. */
  entriesOf(token: Token): Promise<SymbolEntry[]>;
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
  const { directory } = index;
  const [only = '', ...more] = symbols;
  if (more.length === 0) {
    const hits = hitsOfSymbol(directory, await index.entriesOf(singleToken(only)));
    return hits.size === 0 ? hits : markWords(index, symbols, [], hits);
  }
  const starts = joinPhrase(await placed(index, coverOf(symbols)));
  const hits = hitsOf(directory, starts, symbols.length);
  const phrase = { token: 0, offset: 0, positions: starts };
  return hits.size === 0 ? hits : markWords(index, symbols, [phrase], hits);
}

function placed(index: FindableIndex, tokens: readonly CoverToken[]): Promise<PlacedToken[]> {
  return Promise.all(
    tokens.map(async (cover) => ({ ...cover, positions: await index.positionsOf(cover.token) })),
  );
}

/** Notes which posts hold the phrase as whole words. */
async function markWords(
  index: FindableIndex,
  symbols: readonly string[],
  phrase: readonly PlacedToken[],
  hits: HitsByPost,
): Promise<HitsByPost> {
  const edges = wordEdges(symbols);
  if (edges.length === 0) return hits;
  const whole = postsAt(index.directory, joinPhrase([...phrase, ...(await placed(index, edges))]));
  for (const [post, found] of hits) found.wholeWords = whole.has(post);
  return hits;
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
