import type { CoverToken } from './tokens.ts';

/** Where a token stands in an index, ascending. */
export type Positions = Uint32Array;

/** A cover token with the places where it stands. */
export interface PlacedToken extends CoverToken {
  positions: Positions;
}

/** Finds where a phrase begins: the places from which every one of its tokens stands at its own offset. */
export function joinPhrase(tokens: readonly PlacedToken[]): Positions {
  const rarestFirst = [...tokens].sort((a, b) => a.positions.length - b.positions.length);
  const [rarest, ...rest] = rarestFirst;
  if (rarest === undefined) return new Uint32Array(0);
  const fitting = rarest.positions.subarray(lowerBound(rarest.positions, rarest.offset));
  let starts: Positions = fitting.map((position) => position - rarest.offset);
  for (const token of rest) starts = keepFollowed(starts, token);
  return starts;
}

function keepFollowed(starts: Positions, { positions, offset }: PlacedToken): Positions {
  const kept = new Uint32Array(starts.length);
  let count = 0;
  let from = 0;
  for (const start of starts) {
    from = lowerBound(positions, start + offset, from);
    if (positions[from] === start + offset) kept[count++] = start;
  }
  return kept.subarray(0, count);
}

/** Finds the first place of an ascending list that is not below a value, galloping on from a place known to be before it. */
export function lowerBound(list: Positions, value: number, from = 0): number {
  let step = 1;
  let low = from;
  while (low + step < list.length && (list[low + step] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
