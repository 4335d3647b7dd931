import type { ConversionConfig } from './configuration.ts';
import type { Dictionary } from './dictionary.ts';
import { compileLink } from './compile-link.ts';
import { compilePhrases } from './compile-phrases.ts';
import type { Link } from './link.ts';
import type { PhraseTable } from './phrase-table.ts';
import { UnitBuffer } from './unit-buffer.ts';

/** Kinds of code units, as bits: what may happen where one stands. */
export const Kind = {
  /** It becomes another unit, whatever stands beside it. */
  single: 1,
  /** A segmentation phrase may begin. */
  segment: 2,
  /** What the first link makes of it may begin a phrase of the second. */
  second: 4,
  /** A phrase of the first link that isn't in the segmentation may begin. */
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
  /** Phrases of the first link that may stand between segments. */
  firstPhrases: PhraseTable;
  normalization: Link | null;
}

function isPhrase(key: string): boolean {
  return key.length > 2 || (key.charCodeAt(0) & 0xfc00) !== 0xd800;
}

/**
 * Finds out once what the chain makes of every phrase of the segmentation: segments don't see each other, so the
 * result holds wherever the phrase stands.
 */
function compileSegments(
  segmentation: readonly Dictionary[],
  inFirst: boolean,
  first: Link,
  second: Link | null,
) {
  const middle = new UnitBuffer();
  return compilePhrases(segmentation, (entries, entry, output) => {
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
  });
}

function markKinds(tables: ConverterTables): void {
  const { kinds, images, first, second } = tables;
  const secondUnits = second?.phrases.firstUnits() ?? new Set<number>();
  for (let unit = 0; unit < 0x10000; unit++) {
    const middle = first.single[unit]!;
    images[unit] = second ? second.single[middle]! : middle;
    if (images[unit] !== unit) kinds[unit]! |= Kind.single;
    if (secondUnits.has(middle)) kinds[unit]! |= Kind.second;
    if (first.wide.has(unit) || second?.wide.has(middle)) kinds[unit]! |= Kind.region;
  }
  for (const unit of tables.segments.firstUnits()) kinds[unit]! |= Kind.segment;
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

/** Prepares a conversion of one or two links; without segmentation it may have only one. */
export function compileTables(config: ConversionConfig): ConverterTables {
  const [firstGroup = [], secondGroup, ...more] = config.conversionChain;
  const segmentation = config.segmentation ?? firstGroup;
  if (more.length > 0 || (secondGroup && !config.segmentation))
    throw new Error('Unknown form of conversion chain');
  const between = firstGroup.filter((dictionary) => !segmentation.includes(dictionary));
  const inFirst = segmentation.every((dictionary) => firstGroup.includes(dictionary));
  const first = compileLink(firstGroup, config.segmentation && inFirst ? between : firstGroup);
  const second = secondGroup ? compileLink(secondGroup) : null;
  const [normalization] = config.normalizationChain ?? [];
  const tables: ConverterTables = {
    kinds: new Uint8Array(0x10000),
    images: new Uint16Array(0x10000),
    segments: compileSegments(segmentation, inFirst, first, second),
    first,
    second,
    firstPhrases: compilePhrases(config.segmentation ? between : [], undefined, isPhrase),
    normalization: normalization ? compileLink(normalization) : null,
  };
  markKinds(tables);
  return tables;
}
