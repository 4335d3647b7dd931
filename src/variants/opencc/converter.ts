import type { Doubt } from '../doubt.ts';
import { Kind, type ConverterTables } from './converter-tables.ts';
import { Seen, type ConversionOptions } from './conversion-options.ts';
import { descriptionEnd } from './ideographic-description.ts';
import { normalize } from './normalize.ts';
import { mapStretch } from './offset-map.ts';
import { mayOverlap, OverlapConverter } from './overlap.ts';
import type { Overlay } from './overlay.ts';
import { Readings } from './readings.ts';
import { Segmenter } from './segmenter.ts';
import { filterShiftOf, mayBegin } from './phrase-table.ts';
import type { UnitBuffer } from './unit-buffer.ts';

// Constants of the module itself are what the hottest loop compares with.
const single = Kind.single;
const segment = Kind.single | Kind.segment;

const links = Kind.region | Kind.first | Kind.second;
const hyphen = 0x2d;
const brace = 0x7b;

/**
 * Converts text by OpenCC's dictionaries: by its likeliest words where a dictionary of words is given, else exactly as
 * OpenCC does, faster. See src/README.md.
 */
export class Converter {
  readonly #tables: ConverterTables;
  readonly #segmenter: Segmenter | null;
  readonly #overlayKinds = new WeakMap<Overlay, { kinds: Uint8Array; units: number }>();
  readonly #overlaps: OverlapConverter;
  #allReadings: Readings | null = null;

  /** Only reads the tables; `targetOnly` are the characters whose sight is to be reported. */
  constructor(tables: ConverterTables, targetOnly = '') {
    const kinds = tables.kinds.slice();
    this.#tables = { ...tables, kinds };
    this.#segmenter = tables.lexicon && new Segmenter(tables, tables.lexicon);
    this.#overlaps = new OverlapConverter(this.#tables, (text, at, end, overlay) =>
      this.#phraseAt(text, at, end, overlay),
    );
    kinds[hyphen]! |= Kind.notice;
    for (let unit = 0x3041; unit <= 0x30fa; unit++) kinds[unit]! |= Kind.notice;
    for (let i = 0; i < targetOnly.length; i++) kinds[targetOnly.charCodeAt(i)]! |= Kind.notice;
  }

  /** Appends the conversion of a stretch of text and tells what was seen, as bits of `Seen`. */
  convert(
    text: Uint16Array,
    from: number,
    end: number,
    output: UnitBuffer,
    options: ConversionOptions,
  ): number {
    const { overlay, map } = options;
    const kinds = overlay ? this.#kindsWith(overlay) : this.#tables.kinds;
    const { images, triggers } = this.#tables;
    const triggerShift = filterShiftOf(triggers);
    this.#segmenter?.begin(from);
    output.reserve(end - from + 8);
    const start = output.length;
    let { data, length } = output;
    let seen = 0;
    let changed = 0;
    for (let at = from; at < end;) {
      const unit = text[at]!;
      const kind = kinds[unit]!;
      if (kind <= single || (kind <= segment && !mayBegin(triggers, triggerShift, unit, text[at + 1]!))) {
        if (map) map[at] = length;
        data[length++] = images[unit]!;
        changed |= kind;
        at++;
        continue;
      }
      output.length = length;
      if (kind & (Kind.notice | Kind.rare)) {
        seen |= this.#notice(text, at, end, kind);
        if (seen & Seen.compatibility) {
          output.length = start;
          return this.#convertNormalized(text, from, end, output, options);
        }
      }
      const next = this.#special(text, at, end, kind, output, options);
      if (next < 0) {
        if (map) map[at] = length;
        data[length++] = images[unit]!;
        changed |= kind;
        at++;
        continue;
      }
      changed |= Kind.single;
      at = next;
      output.reserve(end - at + 8);
      ({ data, length } = output);
    }
    output.length = length;
    if (map) map[end] = length;
    return seen | (changed & Kind.single);
  }

  /** Finds the places at which one of some characters is that no phrase has: the converter has to guess there. */
  undecided(text: Uint16Array, characters: ReadonlySet<number>): number[] {
    const readings = this.#readings();
    return readings ? readings.undecided(text, characters) : [];
  }

  /** Finds the places of a part of a text that can be read in two ways, the second at most `margin` nats less likely. */
  doubts(text: Uint16Array, from: number, to: number, margin: number, overlay?: Overlay): Doubt[] {
    return this.#readings()?.doubts(text, from, to, margin, overlay) ?? [];
  }

  /** Gives what a code unit becomes where no phrase has it. */
  guess(unit: number): number {
    return this.#tables.images[unit]!;
  }

  #readings(): Readings | null {
    const { lexicon } = this.#tables;
    return (this.#allReadings ??= lexicon && new Readings(this.#tables, lexicon));
  }

  #phraseAt(text: Uint16Array, at: number, end: number, overlay: Overlay | undefined): number {
    const segmenter = this.#segmenter;
    return segmenter ? segmenter.find(text, at, end, overlay) : this.#tables.segments.find(text, at, end);
  }

  #kindsWith(overlay: Overlay): Uint8Array {
    let known = this.#overlayKinds.get(overlay);
    if (!known) this.#overlayKinds.set(overlay, (known = { kinds: this.#tables.kinds.slice(), units: 0 }));
    if (known.units !== overlay.firstUnits.size) {
      for (const unit of overlay.firstUnits) known.kinds[unit]! |= Kind.overlay;
      known.units = overlay.firstUnits.size;
    }
    return known.kinds;
  }

  #notice(text: Uint16Array, at: number, end: number, kind: number): number {
    const unit = text[at]!;
    if (kind & Kind.rare) {
      if (unit < 0x3000) return 0;
      const { normalization } = this.#tables;
      if (unit >= 0xf900 && unit < 0xfb00) return Seen.compatibility;
      return normalization && normalization.phrases.find(text, at, end) > 0 ? Seen.compatibility : 0;
    }
    if (unit === hyphen) return at + 1 < end && text[at + 1] === brace ? Seen.markup : 0;
    return unit >= 0x3041 && unit <= 0x30fa ? Seen.kana : Seen.target;
  }

  /** Handles a place where more than one unit may count; -1 if after all only the unit itself does. */
  #special(
    text: Uint16Array,
    at: number,
    end: number,
    kind: number,
    output: UnitBuffer,
    options: ConversionOptions,
  ): number {
    const { segments } = this.#tables;
    if (kind & Kind.overlay) {
      const length = options.overlay!.lengthAt(text, at, end);
      if (length > 0) {
        this.#segmenter?.begin(at + length);
        return this.#replace(text, at, length, output, options);
      }
    }
    if (kind & (Kind.segment | Kind.first)) {
      const phrase = this.#phraseAt(text, at, end, options.overlay);
      if (phrase < 0) {
        if (options.map) options.map[at] = output.length;
        output.pushUnit(-phrase);
        return at + 1;
      }
      if (phrase > 0) {
        const start = output.length;
        const { records } = segments;
        const next = at + records[phrase]!;
        const valueStart = segments.valueStart(phrase);
        const valueLength = records[phrase + 1]!;
        output.reserve(valueLength);
        for (let i = 0; i < valueLength; i++) output.data[start + i] = records[valueStart + i]!;
        output.length = start + valueLength;
        if (options.map) mapStretch(options.map, text, at, next, output, start);
        return next;
      }
    }
    if (kind & Kind.overlay) {
      const next = this.#replace(text, at, 1, output, options);
      if (next > at) return next;
    }
    if (kind & Kind.rare) {
      const next = descriptionEnd(text, at, end);
      if (next > at) {
        const start = output.length;
        output.push(text.subarray(at, next));
        if (options.map) mapStretch(options.map, text, at, next, output, start);
        return next;
      }
    }
    if (kind & links && mayOverlap(this.#tables, text, at, end, kind)) {
      const kinds = options.overlay ? this.#kindsWith(options.overlay) : this.#tables.kinds;
      return this.#overlaps.convert(text, at, end, kinds, output, options);
    }
    return -1;
  }

  #replace(
    text: Uint16Array,
    at: number,
    length: number,
    output: UnitBuffer,
    { overlay, escape, map }: ConversionOptions,
  ): number {
    const replacement = overlay?.replacement(text, at, length);
    if (!replacement) return -1;
    const start = output.length;
    output.push(escape ? replacement.escaped : replacement.plain);
    if (map) mapStretch(map, text, at, at + length, output, start);
    return at + length;
  }

  #convertNormalized(
    text: Uint16Array,
    from: number,
    end: number,
    output: UnitBuffer,
    options: ConversionOptions,
  ): number {
    const { plain, offsets } = normalize(this.#tables.normalization!, text, from, end);
    const map = options.map && new Int32Array(plain.length + 1);
    const seen = this.convert(plain.data, 0, plain.length, output, { ...options, map });
    if (map && options.map) for (let i = from; i <= end; i++) options.map[i] = map[offsets[i - from]!]!;
    return seen | Seen.change;
  }
}
