import type { PostingWriter } from './posting-lists.ts';
import { tokenOf, wordEnd, wordStart } from './query/tokens.ts';
import { wordKind } from './query/words.ts';
import { filler } from './symbol-stream.ts';
import { groupBySymbol } from './sorted-lists.ts';

/** Writes where words begin, by their first symbol, and where they end, by their last. */
export function writeWordEdges(symbols: Uint32Array, writer: PostingWriter): void {
  const kindOf = createKinds();
  const starts: number[] = [];
  const ends: number[] = [];
  let before = 0;
  for (let place = 0; place < symbols.length; place++) {
    const kind = kindOf(symbols[place] ?? filler);
    if (kind !== before) {
      if (before !== 0) ends.push(place - 1);
      if (kind !== 0) starts.push(place);
    }
    before = kind;
  }
  if (before !== 0) ends.push(symbols.length - 1);
  writePlaces(wordStart, Uint32Array.from(starts), symbols, writer);
  writePlaces(wordEnd, Uint32Array.from(ends), symbols, writer);
}

function writePlaces(kind: number, edges: Uint32Array, symbols: Uint32Array, writer: PostingWriter): void {
  const { places, starts } = groupBySymbol(edges.map((place) => symbols[place] ?? filler));
  const sorted = places.map((i) => edges[i] ?? 0);
  for (let symbol = 0; symbol + 1 < starts.length; symbol++) {
    const from = starts[symbol] ?? 0;
    const to = starts[symbol + 1] ?? 0;
    if (from < to) writer.add(tokenOf(kind, symbol), sorted, from, to);
  }
}

/** Numbers kinds, 0 for none; each symbol is looked at once. */
function createKinds(): (symbol: number) => number {
  const kinds = { letter: 1, digit: 2 };
  const known = new Uint8Array(filler + 1).fill(3);
  known[filler] = 0;
  return (symbol) => {
    if (known[symbol] === 3) {
      const kind = wordKind(String.fromCodePoint(symbol));
      known[symbol] = kind === undefined ? 0 : kinds[kind];
    }
    return known[symbol] ?? 0;
  };
}
