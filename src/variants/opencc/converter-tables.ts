import type { Script } from '../../config/variant.ts';
import type { WordTable } from '../words/word-table.ts';
import type { ConversionConfig } from './configuration.ts';
import type { Dictionary } from './dictionary.ts';
import { compileLink } from './compile-link.ts';
import { compilePhrases, type EntryMarker, type ValueWriter } from './compile-phrases.ts';
import { contextRules } from './context-rules.ts';
import { keptInNames } from './given-names.ts';
import type { Link } from './link.ts';
import { changingMeasures } from './measures.ts';
import { ambiguousSurnames } from './names.ts';
import { changes, phraseCosts, plainCost, type KnownWords } from './phrase-mark.ts';
import { filterOf, type PhraseTable } from './phrase-table.ts';
import { UnitBuffer } from './unit-buffer.ts';

/** Kinds of code units, as bits: what may happen where one is. */
export const Kind = {
  /** It becomes another unit, whatever is beside it. */
  single: 1,
  /** A segmentation phrase may begin. */
  segment: 2,
  /** What the first link makes of it may begin a phrase of the second. */
  second: 4,
  /** A phrase of the first link that isn't in the segmentation may begin, or a rule of words may hold. */
  first: 8,
  /** One unit isn't enough to tell, or doesn't become one. */
  region: 16,
  /** Ideographic description, or a compatibility ideograph. */
  rare: 32,
  /** Something that text with special rules has: see `Seen`. */
  notice: 64,
  /** An author's term may begin. */
  overlay: 128,
} as const;

/** The dictionaries of one conversion in the form the converter runs on. */
export interface ConverterTables {
  kinds: Uint8Array;
  /** What each unit becomes after all links. */
  images: Uint16Array;
  /** Phrases that end a segment, with what the whole chain makes of them. */
  segments: PhraseTable;
  first: Link;
  second: Link | null;
  /** Phrases of the first link that may be between segments. */
  firstPhrases: PhraseTable;
  normalization: Link | null;
  /** The filter of those phrases that are to be looked for: all, or where words decide those that change something. */
  triggers: Uint32Array;
  /** What decides about phrases by words; null where the longest from the left is taken. */
  lexicon: Lexicon | null;
}

/** Words as a conversion of one script uses them. */
export interface Lexicon {
  words: WordTable;
  /** The script that is read. */
  script: Script;
  /** How the dictionary of words writes each unit: as it is, or in Simplified. */
  written: Uint16Array;
}

function isPhrase(key: string): boolean {
  return key.length > 2 || (key.charCodeAt(0) & 0xfc00) !== 0xd800;
}

/**
 * Finds out once what the chain makes of every phrase of the segmentation: segments don't see each other, so the
 * result holds wherever the phrase is.
 */
function compileSegments(
  segmentation: readonly Dictionary[],
  inFirst: boolean,
  { first, second }: { first: Link; second: Link | null },
  mark: EntryMarker | undefined,
) {
  const middle = new UnitBuffer();
  const write: ValueWriter = (entries, entry, output) => {
    let { values: units } = entries;
    let from = entries.valueStart[entry]!;
    let to = entries.valueStart[entry + 1]!;
    if (!inFirst) {
      middle.length = 0;
      first.apply(entries.keys, entries.keyStart[entry]!, entries.keyStart[entry + 1]!, middle);
      [units, from, to] = [middle.data, 0, middle.length];
    }
    if (second) second.apply(units, from, to, output);
    else output.pushRange(units, from, to);
  };
  return compilePhrases(segmentation, write, undefined, mark);
}

/** Says of each phrase what it costs as a word, and whether its characters become something else by themselves. */
function markerFor({ words, written }: Lexicon, images: Uint16Array, known: KnownWords): EntryMarker {
  return (entries) => {
    const { keys, keyStart } = entries;
    const costs = phraseCosts(words, written, entries, known);
    return (entry, value) => {
      const from = keyStart[entry]!;
      let changed = value.length !== keyStart[entry + 1]! - from;
      for (let i = 0; i < value.length && !changed; i++) changed = value[i] !== images[keys[from + i]!];
      if (changed) return costs[entry]! | changes;
      const key = keys.subarray(from, from + value.length);
      return known.terms.has(String.fromCharCode(...key))
        ? costs[entry]!
        : plainCost(words, key, costs[entry]!);
    };
  };
}

/** Makes the filter of those phrases alone that change something, and marks the units that they begin with. */
function compileTriggers({ segments, kinds, lexicon }: ConverterTables): Uint32Array {
  const filter = new Uint32Array(segments.filter.length);
  const { records, slots } = segments;
  for (let slot = 0; slot < slots.length; slot += 2) {
    for (
      let phrase = slots[slot + 1]!;
      phrase !== 0 && records[phrase] !== 0;
      phrase = segments.next(phrase)
    ) {
      if ((records[phrase + 2]! & changes) === 0) continue;
      const { word, bits } = filterOf(slots[slot]!, segments.filterShift);
      filter[word]! |= bits;
      kinds[slots[slot]! >>> 16]! |= Kind.segment;
    }
  }
  const ruled =
    lexicon?.script === 'hans'
      ? [...changingMeasures(), ...ambiguousSurnames(), ...contextRules.map(({ unit }) => unit)]
      : keptInNames();
  for (const unit of ruled) kinds[unit]! |= Kind.first;
  return filter;
}

function imagesOf(first: Link, second: Link | null): Uint16Array {
  return first.single.map((unit) => (second ? second.single[unit]! : unit));
}

function markKinds(tables: ConverterTables): void {
  const { kinds, images, first, second } = tables;
  const secondUnits = second?.phrases.firstUnits() ?? new Set<number>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const middle = first.single[unit]!;
    if (images[unit] !== unit) kinds[unit]! |= Kind.single;
    // Where words decide, phrases of the second link are among them.
    if (secondUnits.has(middle) && !tables.lexicon) kinds[unit]! |= Kind.second;
    if (first.wide.has(unit) || second?.wide.has(middle)) kinds[unit]! |= Kind.region;
  }
  if (!tables.lexicon) for (const unit of tables.segments.firstUnits()) kinds[unit]! |= Kind.segment;
  for (const unit of tables.firstPhrases.firstUnits()) kinds[unit]! |= Kind.first;
  for (const link of [first, second]) {
    for (const unit of link?.phrases.firstUnits() ?? []) {
      if ((unit & 0xfc00) === 0xd800) kinds[unit]! |= Kind.region;
    }
  }
  for (let unit = 0x2ff0; unit <= 0x2fff; unit++) kinds[unit]! |= Kind.rare;
  markCompatibility(tables);
}

function markCompatibility({ kinds, normalization }: ConverterTables): void {
  if (!normalization) return;
  for (let unit = 0xf900; unit < 0xfb00; unit++) {
    if (normalization.single[unit] !== unit || normalization.wide.has(unit)) kinds[unit]! |= Kind.rare;
  }
  for (const unit of normalization.phrases.firstUnits()) kinds[unit]! |= Kind.rare;
}

/**
 * Prepares a conversion of one or two links; without segmentation it may have only one. Where words are given they
 * decide, and the script that they are read in says how they are written.
 */
export function compileTables(
  config: ConversionConfig,
  lexicon?: { words: WordTable; script: Script },
): ConverterTables {
  const [firstGroup = [], secondGroup, ...more] = config.conversionChain;
  const segmentation = config.segmentation ?? firstGroup;
  if (more.length > 0 || (secondGroup && !config.segmentation))
    throw new Error('Unknown form of conversion chain');
  const between = firstGroup.filter((dictionary) => !segmentation.includes(dictionary));
  const inFirst = segmentation.every((dictionary) => firstGroup.includes(dictionary));
  const first = compileLink(firstGroup, config.segmentation && inFirst ? between : firstGroup);
  const second = secondGroup ? compileLink(secondGroup) : null;
  const [normalization] = config.normalizationChain ?? [];
  const images = imagesOf(first, second);
  const plain = Uint16Array.from(images, (_, unit) => unit);
  const words = lexicon && { ...lexicon, written: lexicon.script === 'hant' ? images : plain };
  // Words decide between phrases of all dictionaries, whichever link they are of.
  const phrases = lexicon && !inFirst ? [...segmentation, ...between] : segmentation;
  const marker =
    words && markerFor(words, images, { terms: new Set(config.terms), names: new Set(config.names) });
  const segments = compileSegments(phrases, inFirst, { first, second }, marker);
  const tables: ConverterTables = {
    kinds: new Uint8Array(0x10000),
    images,
    segments,
    first,
    second,
    firstPhrases: compilePhrases(config.segmentation && !lexicon ? between : [], undefined, isPhrase),
    normalization: normalization ? compileLink(normalization) : null,
    triggers: segments.filter,
    lexicon: words ?? null,
  };
  markKinds(tables);
  if (words) tables.triggers = compileTriggers(tables);
  return tables;
}
