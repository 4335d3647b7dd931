import type { ConversionConfig } from './configuration.ts';
import { compileTables, Kind, type ConverterTables } from './converter-tables.ts';
import { descriptionEnd } from './ideographic-description.ts';
import { mapStretch } from './offset-map.ts';
import type { Overlay } from './overlay.ts';
import { mayBegin } from './phrase-table.ts';
import { UnitBuffer } from './unit-buffer.ts';

/** What a conversion came across, as bits of its result. */
export const Seen = {
  /** The output differs from the input. */
  change: 1,
  /** `-{` */
  markup: 2,
  /** Hiragana or katakana. */
  kana: 4,
  /** A character that only the script converted to has. */
  target: 8,
  /** A compatibility ideograph: nothing is converted before it is normalised. */
  compatibility: 16,
} as const;

/** How one stretch is converted. */
export interface ConversionOptions {
  overlay?: Overlay | undefined;
  /** Whether the author's replacements are to be escaped for HTML. */
  escape?: boolean;
  /** Receives for each unit of the input, and its end, where it went in the output. */
  map?: Int32Array | undefined;
}

// Constants of the module itself are what the hottest loop compares with.
const SINGLE = Kind.single;
const SEGMENT = Kind.single | Kind.segment;

/** How far a conversion looks ahead where phrases of two links may overlap. */
const WINDOW = 64;
const HYPHEN = 0x2d;
const BRACE = 0x7b;

/** Whether the first half of a character stands alone. */
function isHalf(text: Uint16Array, at: number, end: number): boolean {
  return (text[at]! & 0xfc00) === 0xd800 && (at + 1 >= end || (text[at + 1]! & 0xfc00) !== 0xdc00);
}

/** Converts text exactly as OpenCC does with the same dictionaries, faster: see DESIGN §5. */
export class Converter {
  private readonly tables: ConverterTables;
  private readonly overlayKinds = new WeakMap<Overlay, { kinds: Uint8Array; units: number }>();
  private readonly middle = new UnitBuffer();
  private readonly middleSource: number[] = [];

  /** Compiles a conversion; `targetOnly` are the characters whose sight is to be reported. */
  constructor(config: ConversionConfig, targetOnly = '') {
    this.tables = compileTables(config);
    const { kinds } = this.tables;
    kinds[HYPHEN]! |= Kind.notice;
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
    const kinds = overlay ? this.kindsWith(overlay) : this.tables.kinds;
    const { images, segments } = this.tables;
    const { filter, filterShift } = segments;
    output.reserve(end - from + 8);
    const start = output.length;
    let { data, length } = output;
    let seen = 0;
    let changed = 0;
    for (let at = from; at < end;) {
      const unit = text[at]!;
      const kind = kinds[unit]!;
      if (kind <= SINGLE || (kind <= SEGMENT && !mayBegin(filter, filterShift, unit, text[at + 1]!))) {
        if (map) map[at] = length;
        data[length++] = images[unit]!;
        changed |= kind;
        at++;
        continue;
      }
      output.length = length;
      if (kind & (Kind.notice | Kind.rare)) {
        seen |= this.notice(text, at, end, kind);
        if (seen & Seen.compatibility) {
          output.length = start;
          return this.normalized(text, from, end, output, options);
        }
      }
      const next = this.special(text, at, end, kind, output, options);
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

  /** Finds the places at which one of some characters stands that no phrase has: the converter has to guess there. */
  undecided(text: Uint16Array, characters: ReadonlySet<number>): number[] {
    const { kinds, segments } = this.tables;
    const places: number[] = [];
    for (let at = 0; at < text.length;) {
      const phrase = kinds[text[at]!]! & Kind.segment ? segments.find(text, at, text.length) : 0;
      if (phrase === 0 && characters.has(text[at]!)) places.push(at);
      at += phrase === 0 ? 1 : segments.records[phrase]!;
    }
    return places;
  }

  /** Gives what a code unit becomes where no phrase has it. */
  guess(unit: number): number {
    return this.tables.images[unit]!;
  }

  private kindsWith(overlay: Overlay): Uint8Array {
    let known = this.overlayKinds.get(overlay);
    if (!known) this.overlayKinds.set(overlay, (known = { kinds: this.tables.kinds.slice(), units: 0 }));
    if (known.units !== overlay.firstUnits.size) {
      for (const unit of overlay.firstUnits) known.kinds[unit]! |= Kind.overlay;
      known.units = overlay.firstUnits.size;
    }
    return known.kinds;
  }

  private notice(text: Uint16Array, at: number, end: number, kind: number): number {
    const unit = text[at]!;
    if (kind & Kind.rare) {
      if (unit < 0x3000) return 0;
      const { normalization } = this.tables;
      if (unit >= 0xf900 && unit < 0xfb00) return Seen.compatibility;
      return normalization && normalization.phrases.find(text, at, end) > 0 ? Seen.compatibility : 0;
    }
    if (unit === HYPHEN) return at + 1 < end && text[at + 1] === BRACE ? Seen.markup : 0;
    return unit >= 0x3041 && unit <= 0x30fa ? Seen.kana : Seen.target;
  }

  /** Handles a place where more than one unit may count; -1 if after all only the unit itself does. */
  private special(
    text: Uint16Array,
    at: number,
    end: number,
    kind: number,
    output: UnitBuffer,
    options: ConversionOptions,
  ): number {
    const { segments } = this.tables;
    if (kind & Kind.overlay) {
      const length = options.overlay!.lengthAt(text, at, end);
      if (length > 0) return this.replace(text, at, length, output, options);
    }
    if (kind & Kind.segment) {
      const phrase = segments.find(text, at, end);
      if (phrase > 0) {
        const start = output.length;
        const { records } = segments;
        const next = at + records[phrase]!;
        const valueStart = phrase + records[phrase]!;
        const valueLength = records[phrase + 1]!;
        output.reserve(valueLength);
        for (let i = 0; i < valueLength; i++) output.data[start + i] = records[valueStart + i]!;
        output.length = start + valueLength;
        if (options.map) mapStretch(options.map, text, at, next, output, start);
        return next;
      }
    }
    if (kind & Kind.overlay) {
      const next = this.replace(text, at, 1, output, options);
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
    if (kind & (Kind.region | Kind.first | Kind.second) && this.mayOverlap(text, at, end, kind)) {
      return this.region(text, at, end, WINDOW, output, options);
    }
    return -1;
  }

  private replace(
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

  /** Whether what stands at `at` can be anything but a single unit for the links; in doubt it can. */
  private mayOverlap(text: Uint16Array, at: number, end: number, kind: number): boolean {
    const { firstPhrases, first, second } = this.tables;
    if (kind & Kind.region) return !isHalf(text, at, end);
    if (kind & Kind.first && firstPhrases.find(text, at, end) > 0) return true;
    if (!(kind & Kind.second) || !second || at + 1 >= end) return false;
    if (this.opaque(text, at + 1, end)) return true;
    const { records } = second.phrases;
    const { single } = first;
    let phrase = second.phrases.head(single[text[at]!]!, single[text[at + 1]!]!);
    if (phrase === 0) return false;
    for (let length = records[phrase]!; length !== 0; length = records[phrase]!) {
      let i = 2;
      while (i < length && at + i < end && records[phrase + i] === single[text[at + i]!]) {
        if (this.opaque(text, at + i, end)) return true;
        i++;
      }
      if (i === length || (at + i < end && this.opaque(text, at + i, end))) return true;
      phrase += length + records[phrase + 1]!;
    }
    return false;
  }

  /** Whether the first link may make something else of a place than its image of the one unit. */
  private opaque(text: Uint16Array, at: number, end: number): boolean {
    const kind = this.tables.kinds[text[at]!]!;
    if (kind & Kind.region) return true;
    return (kind & Kind.first) !== 0 && this.tables.firstPhrases.find(text, at, end) > 0;
  }

  /** Finds where a run without segmentation phrases ends that began before `from`. */
  private runEnd(
    text: Uint16Array,
    from: number,
    to: number,
    end: number,
    overlay: Overlay | undefined,
  ): number {
    const kinds = overlay ? this.kindsWith(overlay) : this.tables.kinds;
    for (let at = from; at < to; at++) {
      const kind = kinds[text[at]!]!;
      if (kind & Kind.segment && this.tables.segments.find(text, at, end) > 0) return at;
      if (kind & Kind.overlay && overlay) {
        if (overlay.lengthAt(text, at, end) > 0 || overlay.replacement(text, at, 1)) return at;
      }
      if (kind & Kind.rare) at = Math.max(at, descriptionEnd(text, at, end) - 1);
    }
    return to;
  }

  /** Applies both links one after the other from `at` to the next place where no phrase of either crosses. */
  private region(
    text: Uint16Array,
    at: number,
    end: number,
    window: number,
    output: UnitBuffer,
    options: ConversionOptions,
  ): number {
    const { first, second } = this.tables;
    const { middle, middleSource } = this;
    const start = output.length;
    const limit = this.runEnd(text, at + 1, Math.min(end, at + window), end, options.overlay);
    middle.length = 0;
    middleSource.length = 0;
    for (let source = at; source < limit;) {
      middleSource[middle.length] = source;
      source = first.step(text, source, limit, middle);
    }
    middleSource[middle.length] = limit;
    let read = 0;
    do {
      if (second) read = second.step(middle.data, read, middle.length, output);
      else output.push(middle.data.subarray(read, ++read));
    } while (middleSource[read] === undefined);
    const next = middleSource[read]!;
    if (limit === at + window && limit < end && limit - next < WINDOW / 2) {
      output.length = start;
      return this.region(text, at, end, window * 2, output, options);
    }
    if (options.map) mapStretch(options.map, text, at, next, output, start);
    return next;
  }

  private normalized(
    text: Uint16Array,
    from: number,
    end: number,
    output: UnitBuffer,
    options: ConversionOptions,
  ): number {
    const { normalization } = this.tables;
    const plain = new UnitBuffer();
    const offsets = new Int32Array(end - from + 1);
    for (let at = from; at < end;) {
      offsets[at - from] = plain.length;
      const next = normalization!.step(text, at, end, plain);
      for (let i = at + 1; i < next; i++) offsets[i - from] = plain.length;
      at = next;
    }
    offsets[end - from] = plain.length;
    const map = options.map && new Int32Array(plain.length + 1);
    const seen = this.convert(plain.data, 0, plain.length, output, { ...options, map });
    if (map && options.map) for (let i = from; i <= end; i++) options.map[i] = map[offsets[i - from]!]!;
    return seen | Seen.change;
  }
}
