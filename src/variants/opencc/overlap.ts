import type { ConversionOptions } from './conversion-options.ts';
import { Kind, type ConverterTables } from './converter-tables.ts';
import { descriptionEnd } from './ideographic-description.ts';
import { mapStretch } from './offset-map.ts';
import type { Overlay } from './overlay.ts';
import { UnitBuffer } from './unit-buffer.ts';

/** How far a conversion looks ahead where phrases of two links may overlap. */
const windowLength = 64;

/** Whether the first half of a character stands alone. */
function isHalf(text: Uint16Array, at: number, end: number): boolean {
  return (text[at]! & 0xfc00) === 0xd800 && (at + 1 >= end || (text[at + 1]! & 0xfc00) !== 0xdc00);
}

/** Whether the first link may make something else of a place than its image of the one unit. */
function isOpaque(
  { kinds, firstPhrases }: ConverterTables,
  text: Uint16Array,
  at: number,
  end: number,
): boolean {
  const kind = kinds[text[at]!]!;
  if (kind & Kind.region) return true;
  return (kind & Kind.first) !== 0 && firstPhrases.find(text, at, end) > 0;
}

/**
 * Tells whether what is at `at`, where no phrase of the segmentation begins, can be anything but a single unit for
 * the links; in doubt it can.
 */
export function mayOverlap(
  tables: ConverterTables,
  text: Uint16Array,
  at: number,
  end: number,
  kind: number,
): boolean {
  const { firstPhrases, first, second } = tables;
  if (kind & Kind.region) return !isHalf(text, at, end);
  if (kind & Kind.first && firstPhrases.find(text, at, end) > 0) return true;
  if (!(kind & Kind.second) || !second || at + 1 >= end) return false;
  if (isOpaque(tables, text, at + 1, end)) return true;
  const { records } = second.phrases;
  const { single } = first;
  let phrase = second.phrases.head(single[text[at]!]!, single[text[at + 1]!]!);
  if (phrase === 0) return false;
  for (let length = records[phrase]!; length !== 0; length = records[phrase]!) {
    let i = 2;
    while (i < length && at + i < end && records[phrase + 1 + i] === single[text[at + i]!]) {
      if (isOpaque(tables, text, at + i, end)) return true;
      i++;
    }
    if (i === length || (at + i < end && isOpaque(tables, text, at + i, end))) return true;
    phrase = second.phrases.next(phrase);
  }
  return false;
}

/** Finds the phrase of the segmentation that begins at a place; 0 when there is none. */
export type PhraseFinder = (
  text: Uint16Array,
  at: number,
  end: number,
  overlay: Overlay | undefined,
) => number;

/** Applies both links one after the other where phrases of either may begin outside the segmentation's phrases. */
export class OverlapConverter {
  readonly #tables: ConverterTables;
  readonly #phraseAt: PhraseFinder;
  readonly #middle = new UnitBuffer();
  /** Where in the source the piece begins that became a unit of `middle`; absent inside of pieces. */
  readonly #sources: number[] = [];

  /** Takes the tables, and what finds the phrase of the segmentation that begins at a place. */
  constructor(tables: ConverterTables, phraseAt: PhraseFinder) {
    this.#tables = tables;
    this.#phraseAt = phraseAt;
  }

  /** Appends the conversion from `at` to the next place that no phrase of either link crosses, and returns it. */
  convert(
    text: Uint16Array,
    at: number,
    end: number,
    kinds: Uint8Array,
    output: UnitBuffer,
    options: ConversionOptions,
    window = windowLength,
  ): number {
    const { first, second } = this.#tables;
    const middle = this.#middle;
    const sources = this.#sources;
    const start = output.length;
    const limit = this.#runEnd(text, at + 1, Math.min(end, at + window), end, kinds, options);
    middle.length = 0;
    sources.length = 0;
    for (let source = at; source < limit;) {
      sources[middle.length] = source;
      source = first.step(text, source, limit, middle);
    }
    sources[middle.length] = limit;
    let read = 0;
    do {
      if (second) read = second.step(middle.data, read, middle.length, output);
      else output.push(middle.data.subarray(read, ++read));
    } while (sources[read] === undefined);
    const next = sources[read]!;
    // Near the window's end a phrase may have been cut off.
    if (limit === at + window && limit < end && limit - next < windowLength / 2) {
      output.length = start;
      return this.convert(text, at, end, kinds, output, options, window * 2);
    }
    if (options.map) mapStretch(options.map, text, at, next, output, start);
    return next;
  }

  /** Finds where a run without phrases of the segmentation ends that began before `from`. */
  #runEnd(
    text: Uint16Array,
    from: number,
    to: number,
    end: number,
    kinds: Uint8Array,
    { overlay }: ConversionOptions,
  ): number {
    for (let at = from; at < to; at++) {
      const kind = kinds[text[at]!]!;
      if (kind & Kind.segment && this.#phraseAt(text, at, end, overlay) !== 0) return at;
      if (kind & Kind.overlay && overlay) {
        if (overlay.lengthAt(text, at, end) > 0 || overlay.replacement(text, at, 1)) return at;
      }
      if (kind & Kind.rare) at = Math.max(at, descriptionEnd(text, at, end) - 1);
    }
    return to;
  }
}
