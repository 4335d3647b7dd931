import type { FindableIndex } from './find.ts';
import type { Phrase } from './parse-query.ts';
import { symbolMap } from './symbols.ts';
import { surfaceToken } from './tokens.ts';

/** Characters that are one symbol and that different posts write differently, the commonest first: 「裡里」. */
export type SurfaceGroups = string[];

/** Most symbols of a phrase that are looked at. */
const mostSymbols = 12;

/** Says whether a post holds every character of a phrase as it was typed. */
export type IsExact = (post: number) => boolean;

/**
 * Finds the posts of an index that write the symbols of a phrase as it was typed: 里, not 裡. It tells whether the
 * characters are in the post, not whether they stand in the phrase: enough for an order, at no cost for most queries.
 */
export async function exactPosts(index: FindableIndex, phrase: Phrase): Promise<IsExact> {
  const { symbols, starts, ends } = symbolMap(phrase.text);
  const tests = symbols.slice(0, mostSymbols).map((symbol, i) => {
    const group = index.surfaces.get(symbol);
    return group === undefined ? undefined : writes(index, group, phrase.text.slice(starts[i], ends[i]));
  });
  const found = await Promise.all(tests.filter((test) => test !== undefined));
  return (post) => found.every((test) => test(post));
}

async function writes(index: FindableIndex, group: readonly string[], typed: string): Promise<IsExact> {
  if (!group.includes(typed)) return () => false;
  const kind = group[0] === typed ? 'lacks' : 'has';
  if (group.length === 1) return () => true;
  const token = surfaceToken({ kind, variant: index.variantNumber, surface: typed });
  const posts = new Set(await index.positionsOf(token));
  return (post) => posts.has(post) === (kind === 'has');
}

/** Sorts groups by their symbol. */
export function readGroups(groups: SurfaceGroups): Map<string, string[]> {
  return new Map(
    groups.map((group) => {
      const surfaces = [...group];
      return [symbolMap(surfaces[0] ?? '').symbols[0] ?? '', surfaces];
    }),
  );
}
