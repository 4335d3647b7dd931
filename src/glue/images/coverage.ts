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

  /** Gives the covered pixels and their shares, 0 to 1, and begins the next shape. */
  drain(paint: (pixel: number, share: number) => void): void {
    const width = this.#width;
    const right = Math.min(this.#right, width);
    for (let row = this.#top; row < this.#bottom; row += 1) {
      const start = row * (width + 2);
      let sum = 0;
      for (let x = this.#left; x < right; x += 1) {
        sum += this.#sums[start + x] ?? 0;
        const share = Math.min(1, Math.abs(sum)); // where contours overlap, they count twice
        if (share > 0.01) paint(row * width + x, share);
      }
      this.#sums.fill(0, start + this.#left, start + right + 2);
    }
    [this.#left, this.#right, this.#top, this.#bottom] = [Infinity, 0, Infinity, 0];
  }

  /** Adds the part of a line within a row, from `x0` to `x1`; `height` is how much of the row it goes down. */
  #crossRow(row: number, x0: number, x1: number, height: number): void {
    const sums = this.#sums;
    const first = Math.floor(x0);
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
