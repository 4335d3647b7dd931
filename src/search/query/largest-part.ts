import { findAny, type FindableIndex, type Found, hasAll } from './find.ts';
import type { Phrase } from './parse-query.ts';
import { otherWordings, type RegionalWords } from './regional.ts';
import { symbolMap } from './symbols.ts';

/** Longest phrase, in symbols, whose parts are tried: the work grows with the square. */
const longestTried = 32;

/** Shortest piece of a longer phrase that is offered: 软 says nothing of 软件. */
const shortestPiece = 2;

const word = /[\p{L}\p{N}]/u;

/** What is answered instead of a query that no post answers in full. */
export interface LargestPart {
  phrases: Phrase[];
  found: Found[];
}

/**
 * Finds the largest part of a query that some post holds: as many of its phrases as are together in one post, or else
 * the longest piece of one phrase. `found` is what `findAny` gave for the phrases.
 */
export async function largestPart(
  indexes: readonly FindableIndex[],
  phrases: readonly Phrase[],
  found: readonly Found[],
): Promise<LargestPart | undefined> {
  return mostPhrases(phrases, found) ?? (await longestPiece(indexes, phrases));
}

/** Finds the posts that say all of a query when one of its phrases is put in another region's words: 軟體 for 软件. */
export async function inOtherWords(
  indexes: readonly FindableIndex[],
  phrases: readonly Phrase[],
  words: RegionalWords,
): Promise<LargestPart | undefined> {
  for (const [i, phrase] of phrases.entries()) {
    for (const wording of otherWordings(phrase, words)) {
      const anew = phrases.with(i, wording);
      const found = await findAny(indexes, anew);
      const all = found.filter(hasAll);
      if (all.length > 0) return { phrases: anew, found: all };
    }
  }
  return undefined;
}

function mostPhrases(phrases: readonly Phrase[], found: readonly Found[]): LargestPart | undefined {
  let best: Found | undefined;
  for (const post of found) if (best === undefined || isLarger(post, best, phrases)) best = post;
  if (best === undefined) return undefined;
  const kept = phrases.map((_, i) => i).filter((i) => best.hits[i] !== undefined);
  return {
    phrases: kept.flatMap((i) => phrases[i] ?? []),
    found: found
      .filter((post) => kept.every((i) => post.hits[i] !== undefined))
      .map((post) => ({ ...post, hits: kept.map((i) => post.hits[i]) })),
  };
}

/** Of posts that hold as much, the one counts that holds what was typed first: their order differs from index to index. */
function isLarger(post: Found, best: Found, phrases: readonly Phrase[]): boolean {
  const more = size(post, phrases) - size(best, phrases);
  if (more !== 0) return more > 0;
  const at = phrases.findIndex((_, i) => (post.hits[i] === undefined) !== (best.hits[i] === undefined));
  return at >= 0 && post.hits[at] !== undefined;
}

/** Number of phrases first, then their length; both far below a thousand. */
function size(post: Found, phrases: readonly Phrase[]): number {
  return post.hits.reduce((sum, hits, i) => (hits ? sum + 1000 + (phrases[i]?.symbols.length ?? 0) : sum), 0);
}

/** Grows pieces symbol by symbol: a piece can only be there when both that are one symbol shorter are. */
async function longestPiece(
  indexes: readonly FindableIndex[],
  phrases: readonly Phrase[],
): Promise<LargestPart | undefined> {
  let best: LargestPart | undefined;
  let standing: ReadonlySet<string> | undefined;
  for (let length = shortestPiece; length < longestTried; length++) {
    const pieces = phrases
      .flatMap((phrase) => piecesOf(phrase, length))
      .filter(({ key, parts }) => key !== '' && parts.every((part) => standing?.has(part) ?? true));
    const found = await Promise.all(
      pieces.map(async ({ key, phrase }) => ({ key, phrase, posts: await findAny(indexes, [phrase]) })),
    );
    const there = found.filter(({ posts }) => posts.length > 0);
    if (there.length === 0) return best;
    standing = new Set(there.map(({ key }) => key));
    const offered = there.find(({ phrase }) => isOffered(phrase));
    if (offered !== undefined) best = { phrases: [offered.phrase], found: offered.posts };
  }
  return best;
}

/** A full stop or a space on its own is in every post and helps nobody. */
function isOffered({ symbols }: Phrase): boolean {
  return symbols[0] !== ' ' && symbols.at(-1) !== ' ' && word.test(symbols.join(''));
}

/** Cuts pieces out of a phrase; `parts` are the two that are one symbol shorter. */
function piecesOf({ text }: Phrase, length: number): { key: string; parts: string[]; phrase: Phrase }[] {
  const { symbols, starts, ends } = symbolMap(text);
  const last = Math.min(symbols.length, longestTried) - length;
  return Array.from({ length: Math.max(0, last + 1) }, (_, start) => {
    const piece = symbols.slice(start, start + length);
    return {
      key: piece.join(''),
      parts: [piece.slice(1).join(''), piece.slice(0, -1).join('')],
      phrase: { text: text.slice(starts[start], ends[start + length - 1]), symbols: piece },
    };
  });
}
