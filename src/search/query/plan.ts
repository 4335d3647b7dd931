import type { Alphabet, FixingWord } from './alphabet.ts';

/** A run of words that stand side by side, looked for as one quoted phrase. */
export type Piece = readonly string[];

/**
 * Plans how a phrase is found: each step gives the pieces to look for and is told how many posts hold all of them. Ends
 * with 'exact' when the one piece left proves the phrase, with 'check' when so few posts are left that reading them
 * costs less than going on.
 */
export function* planPhrase(
  symbols: readonly string[],
  alphabet: Alphabet,
  costOf: (symbols: readonly string[]) => number,
): Generator<readonly Piece[], 'exact' | 'check', number> {
  const [only = ''] = symbols;
  if (symbols.length === 1) {
    yield [[alphabet.single(only)]];
    return 'exact';
  }
  const places = symbols.flatMap((_, at) => {
    const [word] = alphabet.wordsAt(symbols, at).sort(cheaperFirst);
    return word === undefined ? [] : [{ at, ...word }];
  });
  const waiting = [...places].sort(cheaperFirst);
  const taken = waiting.splice(0, 2);
  for (;;) {
    const found = yield piecesOf(taken);
    const [next] = waiting;
    if (next === undefined) return 'exact';
    const reading = (found - shownAnyway) * textCost;
    if (found <= mostToRead && reading <= costOf(next.symbols)) return 'check';
    taken.push(...waiting.splice(0, 1));
  }

  function cheaperFirst(a: FixingWord, b: FixingWord): number {
    return costOf(a.symbols) - costOf(b.symbols);
  }
}

/** Posts up to which their texts may be read instead, and up to which that costs nothing: they are about to be shown. */
const mostToRead = 10;
const shownAnyway = 3;

/** What it costs to load a text, in words of the index. */
const textCost = 1400;

function piecesOf(taken: readonly { at: number; word: string }[]): Piece[] {
  const pieces: string[][] = [];
  let last = -2;
  for (const { at, word } of [...taken].sort((a, b) => a.at - b.at)) {
    if (at === last + 1) pieces.at(-1)?.push(word);
    else pieces.push([word]);
    last = at;
  }
  return pieces;
}

/**
 * Words in a chunk of the index. Measured, see README.md: with smaller ones the table of chunks, which every search loads
 * first, costs more than each query saves.
 */
export const chunkSize = 2000;

/** The same for a large index whose common symbols are fused. */
export const fusedChunkSize = 2500;

/** How many words an index has of its commonest symbols, by powers of two: 的 stands in `counts[18]` of a large site. */
export type SymbolCounts = readonly string[];

/** Estimates what it costs to load a word, in words: at least a chunk of the index. */
export function createCosts(counts: SymbolCounts): (symbols: readonly string[]) => number {
  const known = new Map(counts.flatMap((symbols, i) => [...symbols].map((symbol) => [symbol, 2 ** i])));
  const total = Math.max(
    1,
    [...known.values()].reduce((sum, count) => sum + count, 0),
  );
  const countOf = (symbol: string) => known.get(symbol) ?? 1;
  return ([symbol = '', next]) =>
    chunkSize + (next === undefined ? countOf(symbol) : (countOf(symbol) * countOf(next)) / total);
}
