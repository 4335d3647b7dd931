/** Units of an em in outlines. */
export const unitsPerEm = 1000;

/** The outline of a character, y upwards, in a square of an em. */
export interface Outline {
  /** How wide it is. */
  advance: number;
  /** Steps one after the other: a number of `steps`, then x and y of each of its points. */
  path: ArrayLike<number>;
}

/** The steps of an outline by their letters in SVG: a new contour, a line, a curve with one point between. */
export const steps = { M: 0, L: 1, Q: 2 } as const;

/** Reads an outline as SVG has it; whole units are a tenth of a pixel where letters are largest. */
export function parseOutline(path: string): number[] {
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, letter = '', numbers = '']) => {
    if (letter === 'Z') return []; // every contour is closed
    if (!(letter in steps)) throw new Error(`Outlines with the step ${letter} are not drawn.`);
    const points = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
      (number) => Math.round(Number(number)) + 0,
    ); // never -0
    return [steps[letter as keyof typeof steps], ...points];
  });
}

/** Where an outline is put: `x` and `y` are its origin, `scale` pixels are a unit. */
export interface OutlinePlace {
  x: number;
  y: number;
  scale: number;
}

/** Calls `line` for each straight line of an outline, in pixels and y downwards, curves cut into as many as show. */
export function flatten(
  path: ArrayLike<number>,
  { x, y, scale }: OutlinePlace,
  line: (x0: number, y0: number, x1: number, y1: number) => void,
): void {
  let startX = 0;
  let startY = 0;
  let atX = 0;
  let atY = 0;
  const pointX = (at: number) => x + (path[at] ?? 0) * scale;
  const pointY = (at: number) => y - (path[at + 1] ?? 0) * scale;
  const to = (endX: number, endY: number) => {
    line(atX, atY, endX, endY);
    atX = endX;
    atY = endY;
  };
  for (let at = 0; at < path.length;) {
    const step = path[at];
    const px = pointX(at + 1);
    const py = pointY(at + 1);
    if (step === steps.M) {
      to(startX, startY);
      startX = atX = px;
      startY = atY = py;
    } else if (step === steps.L) {
      to(px, py);
    } else {
      const endX = pointX(at + 3);
      const endY = pointY(at + 3);
      const fromX = atX;
      const fromY = atY;
      const bend = Math.abs(fromX - 2 * px + endX) + Math.abs(fromY - 2 * py + endY);
      const count = 1 + Math.floor(Math.sqrt(bend * 3)); // off by a twentieth of a pixel at most
      for (let n = 1; n <= count; n += 1) {
        const t = n / count;
        const u = 1 - t;
        to(u * u * fromX + 2 * t * u * px + t * t * endX, u * u * fromY + 2 * t * u * py + t * t * endY);
      }
    }
    at += step === steps.Q ? 5 : 3;
  }
  to(startX, startY);
}
