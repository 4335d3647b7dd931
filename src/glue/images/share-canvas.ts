import { drawnSize } from '../../views/share-card.ts';
import { indexedPng } from './indexed-png.ts';
import { createShapeMasks, type Shape } from './shape-masks.ts';
import { patternTile, patternTones } from './share-patterns.ts';

const { width, height } = drawnSize;
/** Bytes of a row: how it is filtered, then two pixels each. */
const stride = 1 + width / 2;
const paper: Colour = [0xf9, 0xf3, 0xe6];
const ink: Colour = [0x2b, 0x27, 0x23];

type Colour = readonly [number, number, number];

/** How many tones an edge has between two colours: with more, the colours would need a whole byte a pixel. */
const tones = 6;

/** What a shape is painted with: paper on the cloth; ink or the cloth's own colour on paper. */
export type Paint = 'paper' | 'ink' | 'colour';

/**
 * The numbers of colours, 16 in all: the cloth in each tone of its pattern, bare cloth last; the tones from cloth to paper,
 * which letters in the cloth's colour on paper have too; paper; the tones from there to ink; the line around a slip.
 */
const toPaper = patternTones - 1;
const paperAt = toPaper + tones;
const lineAt = paperAt + tones + 1;

/** What tones of a shape are added to, or taken from. */
const ways: Readonly<Record<Paint, readonly [base: number, step: number]>> = {
  paper: [toPaper, 1],
  ink: [paperAt, 1],
  colour: [paperAt, -1],
};

/** A picture for sharing while it is drawn: cloth with a pattern, paper on it, letters on either. */
export class ShareCanvas {
  readonly #rows = new Uint8Array(stride * height);
  readonly #maskOf = createShapeMasks(tones);
  readonly #cloths = new Map<number, Uint8Array>();
  #colour: Colour = [0, 0, 0];

  /** Covers all with cloth. */
  begin(colour: string, tint: number): void {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) || 0);
    this.#colour = [red, green, blue];
    let cloth = this.#cloths.get(tint);
    if (cloth === undefined) this.#cloths.set(tint, (cloth = clothOf(tint)));
    this.#rows.set(cloth);
  }

  /** Puts a slip of paper with a line along its edges on the cloth. */
  slip(left: number, top: number, size: { width: number; height: number }): void {
    const area = rounded(left, top, left + size.width, top + size.height);
    this.#fill(area, paperAt);
    const [inset, thickness] = [10, 2];
    this.#fill(shrunk(area, inset), lineAt);
    this.#fill(shrunk(area, inset + thickness), paperAt);
  }

  /** Paints a shape; `y` is the baseline. */
  paint(shape: Shape, x: number, y: number, paint: Paint): void {
    const [originX, originY] = [Math.round(x), Math.round(y)];
    const mask = this.#maskOf(shape, originX);
    const { bytes, stride: across } = mask;
    const rows = this.#rows;
    const [base, step] = ways[paint];
    const plain = base * 17;
    const first = (originX + mask.left) >> 1;
    const top = originY + mask.top;
    const [from, to] = [Math.max(0, -first), Math.min(across, width / 2 - first)];
    for (let row = Math.max(0, -top); row < mask.height && top + row < height; row += 1) {
      const start = (top + row) * stride + 1 + first;
      for (let column = from; column < to; column += 1) {
        const byte = bytes[row * across + column] ?? 0;
        if (byte === 0) continue;
        const under = rows[start + column] ?? 0;
        rows[start + column] =
          under === plain
            ? under + step * byte
            : (painted(under >> 4, byte >> 4, base, step) << 4) | painted(under & 15, byte & 15, base, step);
      }
    }
  }

  /** Gives what was drawn as PNG. */
  png(): Uint8Array {
    const cloth = Array.from({ length: patternTones }, (_, at) =>
      mixed(this.#colour, [255, 255, 255], 0.13 * (1 - at / toPaper)),
    );
    const between = (from: Colour, to: Colour, count: number) =>
      Array.from({ length: count }, (_, tone) => mixed(from, to, (tone + 1) / tones));
    const colours = [
      ...cloth,
      ...between(this.#colour, paper, tones - 1),
      paper,
      ...between(paper, ink, tones),
      mixed(paper, this.#colour, 0.45),
    ];
    return indexedPng({ width, height, rows: this.#rows, colours });
  }

  #fill([left, top, right, bottom]: Area, colour: number): void {
    const [from, to] = [Math.max(0, left) / 2, Math.min(width, right) / 2];
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
      this.#rows.fill(colour * 17, y * stride + 1 + from, y * stride + 1 + to);
  }
}

/** Paints one pixel; where letters meet, what is more covered shows. */
function painted(under: number, tone: number, base: number, step: number): number {
  if (tone === 0) return under;
  const over = base + step * tone;
  return step > 0 ? Math.max(under, over) : Math.min(under, over);
}

function clothOf(tint: number): Uint8Array {
  const { size, tones: tile } = patternTile(tint);
  const rows = new Uint8Array(stride * height);
  const pixel = (x: number, y: number) => toPaper - (tile[(y % size) * size + (x % size)] ?? 0);
  for (let y = 0; y < Math.min(size, height); y += 1) {
    const start = y * stride + 1;
    for (let x = 0; x < 2 * size; x += 2) rows[start + x / 2] = (pixel(x, y) << 4) | pixel(x + 1, y);
    for (let at = size; at < width / 2; at += size)
      rows.copyWithin(start + at, start, start + Math.min(size, width / 2 - at));
  }
  for (let y = size; y < height; y += size) rows.copyWithin(y * stride, 0, size * stride);
  return rows;
}

type Area = readonly [left: number, top: number, right: number, bottom: number];

/** Sides stand between bytes. */
function rounded(left: number, top: number, right: number, bottom: number): Area {
  const even = (x: number) => 2 * Math.round(x / 2);
  return [even(left), Math.round(top), even(right), Math.round(bottom)];
}

function shrunk([left, top, right, bottom]: Area, by: number): Area {
  return [left + by, top + by, right - by, bottom - by];
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const [red, green, blue] = from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
