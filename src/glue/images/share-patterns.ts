/** Tones of a pattern: bare cloth, its edges, the pattern itself. */
export const patternTones = 3;

/** A square that repeats over the cloth, a tone for each of its pixels. */
interface PatternTile {
  size: number;
  tones: Uint8Array;
}

/** Gives how far a place is from the nearest line's middle or dot's centre, and half of that one's thickness. */
type Shape = (x: number, y: number) => readonly [distance: number, reach: number];

/** Half of a line's thickness. */
const half = 2;

/** As covers in pages have them (styles/title-cover.css): waves, blinds, lattice, seed, weave, rules. */
const patterns: readonly (readonly [size: number, shape: Shape])[] = [
  [96, (x, y) => [Math.min(...[45, 27].map((r) => Math.abs(Math.hypot(x - 48, y - 96) - r))), half]],
  [54, (x) => [Math.min(Math.abs(x - 2), Math.abs(x - 28)), half]],
  [64, (x, y) => [Math.min(Math.abs(x - y), Math.abs(x + y - 64)) / Math.SQRT2, half]],
  [60, (x, y) => [Math.min(Math.hypot(x - 15, y - 15), Math.hypot(x - 45, y - 45)), 7]],
  [38, (x, y) => [Math.min(Math.abs(x - 2), Math.abs(y - 2)), half]],
  [44, (_, y) => [Math.abs(y - 2), half]],
];

const made = new Map<number, PatternTile>();

/** Gives the pattern of a tint, 1 to 6. */
export function patternTile(tint: number): PatternTile {
  const at = (tint + 5) % 6;
  let tile = made.get(at);
  if (tile === undefined) made.set(at, (tile = makeTile(...(patterns[at] ?? [1, () => [1, 0]]))));
  return tile;
}

function makeTile(size: number, shape: Shape): PatternTile {
  const tones = Uint8Array.from({ length: size * size }, (_, at) => {
    const [distance, reach] = shape((at % size) + 0.5, Math.floor(at / size) + 0.5);
    return Math.round(Math.min(1, Math.max(0, reach + 0.5 - distance)) * (patternTones - 1));
  });
  return { size, tones };
}
