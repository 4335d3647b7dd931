/** A shape in pixels: which part of the area it is in, and a tone for each pixel of that, row by row. */
export interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  tones: Uint8Array;
}

/**
 * How much of each pixel a shape covers. Every line of its contours adds to the pixels that it crosses what is to its
 * right; summing a row from its left gives the shares (as font-rs does).
 */
export class Coverage {
  readonly #width: number;
  readonly #height: number;
  readonly #sums: Float32Array;
  #left = Infinity;
  #right = 0;
  #top = Infinity;
  #bottom = 0;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#sums = new Float32Array((width + 2) * height); // a line at the right edge adds beyond it
  }

  /** Adds one line of a closed contour. What is outside of the area is not seen. */
  line(fromX: number, fromY: number, toX: number, toY: number): void {
    if (fromY === toY) return;
    const isDown = fromY < toY;
    const x0 = isDown ? fromX : toX;
    const y0 = isDown ? fromY : toY;
    const x1 = isDown ? toX : fromX;
    const y1 = isDown ? toY : fromY;
    const slope = (x1 - x0) / (y1 - y0);
    const end = Math.min(this.#height, Math.ceil(y1));
    for (let row = Math.max(0, Math.floor(y0)); row < end; row += 1) {
      const top = Math.max(row, y0);
      const bottom = Math.min(row + 1, y1);
      const a = this.#inside(x0 + (top - y0) * slope);
      const b = this.#inside(x0 + (bottom - y0) * slope);
      this.#crossRow(row, Math.min(a, b), Math.max(a, b), isDown ? bottom - top : top - bottom);
    }
    this.#top = Math.min(this.#top, Math.max(0, Math.floor(y0)));
    this.#bottom = Math.max(this.#bottom, end);
    this.#left = Math.min(this.#left, Math.floor(this.#inside(Math.min(x0, x1))));
    this.#right = Math.max(this.#right, Math.ceil(this.#inside(Math.max(x0, x1))));
  }

  /** Gives what was covered, each share as one of so many tones, and begins the next shape. */
  take(tones: number): Mask {
    const [sums, stride] = [this.#sums, this.#width + 2];
    const [left, top] = [Math.min(this.#left, this.#width), Math.min(this.#top, this.#height)];
    const width = Math.max(0, Math.min(this.#right, this.#width) - left);
    const height = Math.max(0, this.#bottom - top);
    const mask = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
      const start = (top + row) * stride + left;
      let sum = 0;
      for (let x = 0; x < width; x += 1) {
        sum += sums[start + x] ?? 0;
        const share = sum < 0 ? -sum : sum;
        mask[row * width + x] = share > 1 ? tones : share * tones + 0.5; // where contours overlap, they count twice
      }
      sums.fill(0, start, start + width + 2);
    }
    [this.#left, this.#right, this.#top, this.#bottom] = [Infinity, 0, Infinity, 0];
    return { left, top, width, height, tones: mask };
  }

  /** Adds the part of a line within a row, from `x0` to `x1`; `height` is how much of the row it goes down. */
  #crossRow(row: number, x0: number, x1: number, height: number): void {
    const sums = this.#sums;
    const first = Math.floor(x0);
    if (x1 <= first + 1) {
      const only = row * (this.#width + 2) + first;
      const right = height * ((x0 + x1) / 2 - first);
      sums[only] = (sums[only] ?? 0) + height - right;
      sums[only + 1] = (sums[only + 1] ?? 0) + right;
      return;
    }
    const last = Math.max(first, Math.ceil(x1) - 1);
    const at = row * (this.#width + 2) + first;
    let before = 0; // the share of `height` that the pixels so far have got, summed
    for (let x = first; x <= last; x += 1) {
      const covered = coveredShare(x0, x1, x);
      sums[at + x - first] = (sums[at + x - first] ?? 0) + height * (covered - before);
      before = covered;
    }
    const next = at + last - first + 1;
    sums[next] = (sums[next] ?? 0) + height * (1 - before);
  }

  #inside(x: number): number {
    return Math.min(this.#width, Math.max(0, x));
  }
}

/** How much of a pixel is right of a line that goes from `x0` to `x1` while it passes the pixel's row. */
function coveredShare(x0: number, x1: number, pixel: number): number {
  const a = x0 - pixel;
  const b = x1 - pixel;
  if (b <= 1 && a >= 0) return 1 - (a + b) / 2;
  return (shareUpTo(b) - shareUpTo(a)) / (b - a);
}

/** The integral of `1 - x` kept between 0 and 1. */
function shareUpTo(x: number): number {
  if (x <= 0) return x;
  return x >= 1 ? 0.5 : x - (x * x) / 2;
}
