import type { PostingWriter } from './posting-lists.ts';
import { beyondUnicode, tokenOf } from './query/tokens.ts';
import { filler } from './symbol-stream.ts';
import type { SymbolTallies } from './symbol-tallies.ts';

/** Places grouped by the symbol that stands there. */
interface Grouped {
  places: Uint32Array;
  /** Where each symbol's places begin, and the end of the last. */
  starts: Uint32Array;
}

/** Writes where each pair of neighbouring symbols stands, a first symbol at a time. */
export function* writePairs(symbols: Uint32Array, writer: PostingWriter): Generator<void> {
  const { places, starts } = groupBySymbol(symbols);
  const bySecond = createSecondSort(symbols);
  for (let first = 0; first + 1 < starts.length; first++) {
    const from = starts[first] ?? 0;
    const to = starts[first + 1] ?? 0;
    if (from < to)
      bySecond(places.subarray(from, to), (second, sorted, begin, end) =>
        writer.add(tokenOf(first, second), sorted, begin, end),
      );
    yield;
  }
}

/** Writes which posts hold each symbol, and how often, a symbol at a time. */
export function* writeSingles(
  rows: ReturnType<SymbolTallies['columns']>,
  writer: PostingWriter,
): Generator<void> {
  const { places, starts } = groupBySymbol(rows.symbols);
  const posts = places.map((row) => rows.posts[row] ?? 0);
  const tallies = places.map((row) => rows.tallies[row] ?? 0);
  for (let symbol = 0; symbol + 1 < starts.length; symbol++) {
    const from = starts[symbol] ?? 0;
    const to = starts[symbol + 1] ?? 0;
    if (from < to) writer.add(tokenOf(beyondUnicode, symbol), posts, from, to, tallies);
    yield;
  }
}

/** Groups by counting: a pass to count and a pass to place, however many symbols there are. */
export function groupBySymbol(symbols: Uint32Array): Grouped {
  const starts = countSymbols(symbols);
  const next = starts.slice();
  const places = new Uint32Array(starts.at(-1) ?? 0);
  for (let place = 0; place < symbols.length; place++) {
    const symbol = symbols[place] ?? filler;
    if (symbol === filler) continue;
    const at = next[symbol] ?? 0;
    places[at] = place;
    next[symbol] = at + 1;
  }
  return { places, starts };
}

/** Adds up how many symbols come before each, up to the highest there is: a small index needs no large array. */
function countSymbols(symbols: Uint32Array): Uint32Array {
  let highest = -1;
  for (const symbol of symbols) if (symbol > highest && symbol !== filler) highest = symbol;
  const starts = new Uint32Array(highest + 2);
  for (const symbol of symbols) if (symbol !== filler) starts[symbol + 1] = (starts[symbol + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

type Take = (second: number, sorted: Uint32Array, from: number, to: number) => void;

/** Makes a sort of places by the symbol that follows, the same few arrays again for every first symbol. */
function createSecondSort(symbols: Uint32Array): (places: Uint32Array, take: Take) => void {
  const ends = new Uint32Array(filler);
  let sorted = new Uint32Array(0);
  return (places, take) => {
    const seconds = countSeconds(places);
    if (sorted.length < places.length) sorted = new Uint32Array(places.length);
    let end = 0;
    for (const second of seconds) {
      const count = ends[second] ?? 0;
      ends[second] = end;
      end += count;
    }
    for (const place of places) {
      const second = symbols[place + 1] ?? filler;
      if (second === filler) continue;
      const at = ends[second] ?? 0;
      sorted[at] = place;
      ends[second] = at + 1;
    }
    let begin = 0;
    for (const second of seconds) {
      const to = ends[second] ?? 0;
      take(second, sorted, begin, to);
      begin = to;
      ends[second] = 0;
    }
  };

  function countSeconds(places: Uint32Array): Uint32Array {
    const seconds: number[] = [];
    for (const place of places) {
      const second = symbols[place + 1] ?? filler;
      if (second === filler) continue;
      if (ends[second] === 0) seconds.push(second);
      ends[second] = (ends[second] ?? 0) + 1;
    }
    return Uint32Array.from(seconds).sort();
  }
}
