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
 * Finds the largest part of a query that some post holds: as many of its phrases as stand together in one post, or else
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
      const found = await findAny(
        indexes,
        anew.map(({ symbols }) => symbols),
      );
      const all = found.filter(hasAll);
      if (all.length > 0) return { phrases: anew, found: all };
    }
  }
  return undefined;
}

function mostPhrases(phrases: readonly Phrase[], found: readonly Found[]): LargestPart | undefined {
  let best: Found | undefined;
  for (const post of found) if (best === undefined || size(post, phrases) > size(best, phrases)) best = post;
  if (best === undefined) return undefined;
  const kept = phrases.map((_, i) => i).filter((i) => best.hits[i] !== undefined);
  return {
    phrases: kept.flatMap((i) => phrases[i] ?? []),
    found: found
      .filter((post) => kept.every((i) => post.hits[i] !== undefined))
      .map((post) => ({ ...post, hits: kept.map((i) => post.hits[i]) })),
  };
}

/** Number of phrases first, then their length; both far below a thousand. */
function size(post: Found, phrases: readonly Phrase[]): number {
  return post.hits.reduce((sum, hits, i) => (hits ? sum + 1000 + (phrases[i]?.symbols.length ?? 0) : sum), 0);
}

async function longestPiece(
  indexes: readonly FindableIndex[],
  phrases: readonly Phrase[],
): Promise<LargestPart | undefined> {
  const longest = Math.min(longestTried, Math.max(0, ...phrases.map(({ symbols }) => symbols.length)));
  for (let length = longest - 1; length >= shortestPiece; length--) {
    for (const piece of piecesOf(phrases, length)) {
      const found = await findAny(indexes, [piece.symbols]);
      if (found.length > 0) return { phrases: [piece], found };
    }
  }
  return undefined;
}

function* piecesOf(phrases: readonly Phrase[], length: number): Generator<Phrase> {
  for (const { text } of phrases) {
    const { symbols, starts, ends } = symbolMap(text);
    const last = Math.min(symbols.length, longestTried) - length;
    for (let start = 0; start <= last; start++) {
      const piece = symbols.slice(start, start + length);
      // A full stop or a space on its own is in every post and helps nobody.
      if (piece[0] === ' ' || piece.at(-1) === ' ' || !word.test(piece.join(''))) continue;
      yield { text: text.slice(starts[start], ends[start + length - 1]), symbols: piece };
    }
  }
}
