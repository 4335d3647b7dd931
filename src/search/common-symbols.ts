import type { Cells } from './edits.ts';
import { mostCommon } from './query/alphabet.ts';
import type { IndexEntry } from './query/manifest.ts';
import { chunkSize, type SymbolCounts } from './query/plan.ts';

/** Symbols of a set of posts, the commonest first, with how often they are there. */
export type Frequencies = readonly (readonly [symbol: string, count: number])[];

/** Counts symbols. */
export function createFrequencies(): { add(lines: Iterable<Cells>): void; ranked(): Frequencies } {
  const counts = new Map<string, number>();
  return {
    add(lines) {
      for (const { symbols } of lines)
        for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    },
    ranked: () => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

/** How an index is written: what is fused with its neighbour, and how common symbols are. */
export interface Shape extends Pick<IndexEntry, 'common' | 'isFused'> {
  counts: SymbolCounts;
}

/** Symbols of text in an index from which on the lists of the commonest are too long for a phone. */
export interface LongLists {
  /** Queries of one such symbol need a word of their own. */
  markFrom: number;
  /** Others need it fused with its neighbours. */
  fuseFrom: number;
}

/** Chooses the shape for posts of which a sample was counted; `scale` is how many there are for each one of it. */
export function shapeOf(frequencies: Frequencies, scale: number, { markFrom, fuseFrom }: LongLists): Shape {
  const total = frequencies.reduce((sum, [, count]) => sum + count, 0) * scale;
  const counts: string[] = [];
  for (const [symbol, count] of frequencies) {
    const size = Math.round(Math.log2(Math.max(1, count * scale)));
    if (2 ** size < chunkSize) break;
    while (counts.length <= size) counts.push('');
    counts[size] += symbol;
  }
  const commonest = frequencies.slice(0, total >= markFrom ? mostCommon : 0).map(([symbol]) => symbol);
  return { common: commonest.join(''), isFused: total >= fuseFrom, counts };
}
