import { findAny, type FindableIndex, type Found, hasAll } from './find.ts';
import type { Phrase } from './parse-query.ts';
import { otherWordings, type RegionalWords } from './regional.ts';
import { symbolMap } from './symbols.ts';
import { isWhole, wordKind } from './words.ts';

/** Longest phrase, in symbols, whose parts are tried: the work grows with the square. */
const longestTried = 32;

/** Shortest piece of a longer phrase that is offered: 软 says nothing of 软件. */
const shortestPiece = 2;

/** Share of a query at which its phrases are enough, and no longer piece is looked for. */
const enough = 1 / 3;

/** Share of a query that a piece must be, unless it says something by itself. */
const least = 1 / 4;

/** Symbols of a piece that says something by itself, and letters of a word that is offered by its beginning. */
const telling = 4;

const word = /[\p{L}\p{N}]/u;

/** What is answered instead of a query that no post answers in full. */
export interface LargestPart {
  phrases: Phrase[];
  found: Found[];
}

/**
 * Finds the largest part of a query that some post holds: as many of its phrases as are together in one post or, where
 * those are little of it or there are none, the longest piece of one phrase; nothing where that says nothing either (30
 * of 耗时 30 分钟). `found` is what `findAny` gave for the phrases.
 */
export async function largestPart(
  indexes: readonly FindableIndex[],
  phrases: readonly Phrase[],
  found: readonly Found[],
): Promise<LargestPart | undefined> {
  const whole = lengthOf(phrases);
  const together = mostPhrases(phrases, found);
  const length = lengthOf(together?.phrases ?? []);
  if (length >= whole * enough) return together;
  const piece = await longestPiece(indexes, phrases);
  const pieceLength = lengthOf(piece?.phrases ?? []);
  if (pieceLength > length && (pieceLength >= telling || pieceLength >= whole * least)) return piece;
  return together?.phrases.some(isTelling) === true ? together : undefined;
}

/** Number of symbols that are part of words. */
function lengthOf(phrases: readonly Phrase[]): number {
  return phrases.reduce((sum, { symbols }) => sum + symbols.filter((symbol) => word.test(symbol)).length, 0);
}

/** Says whether a phrase that someone typed apart is worth an answer by itself: two Hanzi, or a word of four letters. */
function isTelling({ symbols }: Phrase): boolean {
  const letters = symbols.filter((symbol) => wordKind(symbol) !== undefined).length;
  return (
    letters >= telling || symbols.filter((symbol) => word.test(symbol)).length - letters >= shortestPiece
  );
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
      pieces.map(async (piece) => ({ piece, posts: await findAny(indexes, [piece.phrase]) })),
    );
    const there = found.filter(({ posts }) => posts.length > 0);
    if (there.length === 0) return best;
    standing = new Set(there.map(({ piece }) => piece.key));
    const offered = there.find(({ piece }) => isOffered(piece));
    if (offered !== undefined) best = { phrases: [offered.piece.phrase], found: offered.posts };
  }
  return best;
}

/** A full stop or a space on its own is in every post and helps nobody, and neither does the ing of Beijing. */
function isOffered({ phrase: { symbols }, hasWholeWords }: Piece): boolean {
  return hasWholeWords && symbols[0] !== ' ' && symbols.at(-1) !== ' ' && word.test(symbols.join(''));
}

interface Piece {
  key: string;
  parts: string[];
  phrase: Phrase;
  /** Set when it has words of letters or digits in full, or the last one's beginning of four letters. */
  hasWholeWords: boolean;
}

/** Cuts pieces out of a phrase; `parts` are the two that are one symbol shorter. */
function piecesOf({ text }: Phrase, length: number): Piece[] {
  const { symbols, starts, ends } = symbolMap(text);
  const last = Math.min(symbols.length, longestTried) - length;
  return Array.from({ length: Math.max(0, last + 1) }, (_, start) => {
    const piece = symbols.slice(start, start + length);
    return {
      key: piece.join(''),
      parts: [piece.slice(1).join(''), piece.slice(0, -1).join('')],
      phrase: { text: text.slice(starts[start], ends[start + length - 1]), symbols: piece },
      hasWholeWords: hasWords(symbols, start, start + length),
    };
  });
}

function hasWords(symbols: readonly string[], start: number, end: number): boolean {
  if (!isWhole(symbols, start, symbols.length - start)) return false;
  const kind = wordKind(symbols[end - 1] ?? '');
  const beginning = symbols.slice(start, end).findLastIndex((symbol) => wordKind(symbol) !== kind) + 1;
  return isWhole(symbols, start, end - start) || end - start - beginning >= telling;
}
