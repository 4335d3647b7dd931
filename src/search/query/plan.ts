import type { Alphabet, FixingWord } from './alphabet.ts';

/** A run of words that are side by side, looked for as one quoted phrase. */
export type Piece = readonly string[];

/**
 * Plans how a phrase is found: each step gives a piece of it to look for and is told how many records hold that. The
 * cheapest two neighbours come first, since two words that stand apart mostly need a third, and the piece grows at its
 * cheaper end. Ends with 'exact' when it proves the phrase, with 'check' when so few records are left that reading them
 * costs less than going on.
 */
export function* planPhrase(
  symbols: readonly string[],
  alphabet: Alphabet,
  costOf: (word: FixingWord) => number,
): Generator<Piece, 'exact' | 'check', number> {
  const [only = ''] = symbols;
  if (symbols.length === 1) {
    yield [alphabet.single(only)];
    return 'exact';
  }
  const words = symbols.flatMap((_, at) => {
    const [cheapest] = alphabet
      .wordsAt(symbols, at)
      .map((fixing) => ({ word: fixing.word, cost: costOf(fixing) }))
      .sort((a, b) => a.cost - b.cost);
    return cheapest ?? [];
  });
  const costAt = (at: number) => words[at]?.cost ?? Infinity;
  const pairs = words.slice(1).map((_, at) => costAt(at) + costAt(at + 1));
  let from = Math.max(0, pairs.indexOf(Math.min(...pairs)));
  let to = Math.min(words.length, from + 2);
  for (;;) {
    // What is there already comes along: fewer records are left, and it is looked for once.
    while (costAt(from - 1) < chunkSize) from--;
    while (costAt(to) < chunkSize) to++;
    const found = yield words.slice(from, to).map(({ word }) => word);
    const next = Math.min(costAt(from - 1), costAt(to));
    if (next === Infinity) return 'exact';
    if (found <= mostToRead && (found - shownAnyway) * textCost <= next) return 'check';
    if (next === costAt(to)) to++;
    else from--;
  }
}

/** Posts up to which their texts may be read instead, and up to which that costs nothing: they are about to be shown. */
const mostToRead = 10;
const shownAnyway = 3;

/** What it costs to load a text, in words of the index. */
const textCost = 1400;

/**
 * Words in a chunk of the index. Measured, see README.md: with smaller ones the table of chunks, which every search loads
 * first, costs more than each query saves.
 */
export const chunkSize = 2000;

/** How many words an index has of its commonest symbols, by powers of two: 的 is in `counts[18]` of a large site. */
export type SymbolCounts = readonly string[];

/** What a word costs that is there already, of what loading it would: only the longest lists still cost a chunk's time. */
const timeOfLoaded = 0.01;

/** Estimates what it costs to load a word, in words: at least a chunk of the index, unless it is there. */
export function createCosts(counts: SymbolCounts, loaded: ReadonlySet<string>): (word: FixingWord) => number {
  const known = new Map(counts.flatMap((symbols, i) => [...symbols].map((symbol) => [symbol, 2 ** i])));
  const total = Math.max(
    1,
    [...known.values()].reduce((sum, count) => sum + count, 0),
  );
  const countOf = (symbol: string) => known.get(symbol) ?? 1;
  return ({ word, symbols: [symbol = '', next] }) => {
    const words = next === undefined ? countOf(symbol) : (countOf(symbol) * countOf(next)) / total;
    return loaded.has(word) ? words * timeOfLoaded : chunkSize + words;
  };
}
