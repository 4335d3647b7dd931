import { toSymbols } from './symbols.ts';

/** Least likeness, 0 to 1, at which a tag is worth offering. */
const leastLikeness = 0.4;

/** Finds names that are like what was typed, the likest first; names come in the reader's variant, most used first. */
export function nearNames(typed: string, names: readonly string[], most: number): string[] {
  const wanted = toSymbols(typed);
  if (wanted.length === 0) return [];
  return names
    .map((name, i) => ({ name, i, likeness: likeness(wanted, toSymbols(name)) }))
    .filter((candidate) => candidate.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.i - b.i)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Measures how alike two names are, 0 to 1: the share of symbols and, counting double, of pairs in common (Dice). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const total = a.length + b.length;
  return total === 0
    ? 0
    : (common(a, b) + 2 * common(pairs(a), pairs(b))) / (total / 2 + Math.max(1, total - 2));
}

function pairs(symbols: readonly string[]): string[] {
  return symbols.slice(1).map((symbol, i) => `${symbols[i]}${symbol}`);
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1);
  let count = 0;
  for (const item of a) {
    const available = left.get(item) ?? 0;
    if (available > 0) count++;
    left.set(item, available - 1);
  }
  return count;
}
