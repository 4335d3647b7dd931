import { Coverage } from './coverage.ts';
import { indexedPng } from './indexed-png.ts';
import { flatten, type OutlinePlace } from './outline.ts';
import { patternTile, patternTones } from './share-patterns.ts';

/** What services that show links ask for. */
export const shareSize = { width: 1200, height: 630 };

const { width, height } = shareSize;
const paper: Colour = [0xf9, 0xf3, 0xe6];
const ink: Colour = [0x2b, 0x27, 0x23];

type Colour = readonly [number, number, number];

/** How many tones an edge has between two colours: more can't be distinguished. */
const tones = 16;

/** What a shape is painted with: paper on the cloth; ink or the cloth's own colour on paper. */
export type Paint = 'paper' | 'ink' | 'colour';

/**
 * The numbers of colours. First the cloth in each tone of its pattern; then for each of these its way to paper; paper;
 * from there the ways to ink and to the cloth's colour; the line around a slip.
 */
const toPaper = patternTones;
const paperAt = toPaper + patternTones * (tones - 1);
const toInk = paperAt + 1;
const toColour = toInk + tones;
const lineAt = toColour + tones;

/** A picture for sharing while it is drawn: cloth with a pattern, paper on it, letters on either. */
export class ShareCanvas {
  readonly #pixels = new Uint8Array(width * height);
  readonly #coverage = new Coverage(width, height);
  #colour: Colour = [0, 0, 0];

  /** Covers all with cloth. */
  begin(colour: string, tint: number): void {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) || 0);
    this.#colour = [red, green, blue];
    const { size, tones: tile } = patternTile(tint);
    const pixels = this.#pixels;
    for (let y = 0; y < Math.min(size, height); y += 1)
      for (let x = 0; x < width; x += size)
        pixels.set(tile.subarray(y * size, y * size + Math.min(size, width - x)), y * width + x);
    for (let y = size; y < height; y += size) pixels.copyWithin(y * width, 0, size * width);
  }

  /** Puts a slip of paper with a line along its edges on the cloth. */
  slip(left: number, top: number, size: { width: number; height: number }): void {
    const area = rounded(left, top, left + size.width, top + size.height);
    this.#fill(area, paperAt);
    const [inset, thickness] = [11, 3];
    this.#fill(shrunk(area, inset), lineAt);
    this.#fill(shrunk(area, inset + thickness), paperAt);
  }

  /** Paints an outline; y of its place is the baseline. */
  paint(path: ArrayLike<number>, place: OutlinePlace, paint: Paint): void {
    flatten(path, place, (x0, y0, x1, y1) => this.#coverage.line(x0, y0, x1, y1));
    const pixels = this.#pixels;
    const base = paint === 'ink' ? toInk - 1 : toColour - 1;
    this.#coverage.drain((pixel, share) => {
      const tone = Math.round(share * tones);
      const under = pixels[pixel] ?? 0;
      if (tone === 0) return;
      if (paint !== 'paper') pixels[pixel] = Math.max(under, base + tone);
      else if (tone === tones) pixels[pixel] = paperAt;
      else if (under < toPaper) pixels[pixel] = toPaper + under * (tones - 1) + tone - 1;
    });
  }

  /** Gives what was drawn as PNG. */
  png(): Uint8Array {
    const cloth = Array.from({ length: patternTones }, (_, tone) =>
      mixed(this.#colour, [255, 255, 255], (0.13 * tone) / (patternTones - 1)),
    );
    const between = (from: Colour, to: Colour, count: number) =>
      Array.from({ length: count }, (_, tone) => mixed(from, to, (tone + 1) / tones));
    const colours = [
      ...cloth,
      ...cloth.flatMap((tone) => between(tone, paper, tones - 1)),
      paper,
      ...between(paper, ink, tones),
      ...between(paper, this.#colour, tones),
      mixed(paper, this.#colour, 0.45),
    ];
    return indexedPng({ width, height, pixels: this.#pixels, colours });
  }

  #fill([left, top, right, bottom]: Area, colour: number): void {
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
      this.#pixels.fill(colour, y * width + Math.max(0, left), y * width + Math.min(width, right));
  }
}

type Area = readonly [left: number, top: number, right: number, bottom: number];

function rounded(left: number, top: number, right: number, bottom: number): Area {
  return [Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)];
}

function shrunk([left, top, right, bottom]: Area, by: number): Area {
  return [left + by, top + by, right - by, bottom - by];
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const [red, green, blue] = from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
