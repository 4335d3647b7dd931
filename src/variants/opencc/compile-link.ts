import { compilePhrases } from './compile-phrases.ts';
import { eachEntry, type Dictionary } from './dictionary.ts';
import { description, Link, phraseUnit, wideUnit } from './link.ts';
import { toUnits } from './unit-buffer.ts';

/**
 * Loads a group of dictionaries; the phrases may be a part of them, when the others are known not to occur. Of two
 * entries with one key that of the earlier dictionary holds.
 */
export function compileLink(
  dictionaries: readonly Dictionary[],
  phrases: readonly Dictionary[] = dictionaries,
): Link {
  const link = {
    single: Uint16Array.from({ length: 0x10000 }, (_, unit) => unit),
    wide: new Map<number, Uint16Array>(),
    phrases: compilePhrases(phrases),
    kinds: new Uint8Array(0x10000),
  };
  for (const unit of link.phrases.firstUnits()) link.kinds[unit]! |= phraseUnit;
  for (let unit = 0x2ff0; unit <= 0x2fff; unit++) link.kinds[unit]! |= description;
  for (const dictionary of dictionaries.toReversed()) loadSingles(link, dictionary);
  return new Link(link);
}

interface LinkInTheMaking {
  single: Uint16Array;
  wide: Map<number, Uint16Array>;
  kinds: Uint8Array;
}

function loadSingles({ single, wide, kinds }: LinkInTheMaking, dictionary: Dictionary): void {
  eachEntry(dictionary, (start, space, end) => {
    if (space - start !== 1) return;
    const unit = dictionary.charCodeAt(start);
    wide.delete(unit);
    kinds[unit]! &= ~wideUnit;
    if (end - space === 2) {
      single[unit] = dictionary.charCodeAt(space + 1);
    } else {
      single[unit] = unit;
      wide.set(unit, toUnits(dictionary.slice(space + 1, end)));
      kinds[unit]! |= wideUnit;
    }
  });
}
