import { eachEntry, type Dictionary } from './dictionary.ts';
import { descriptionEnd } from './ideographic-description.ts';
import { PhraseTable } from './phrase-table.ts';
import { toUnits, type UnitBuffer } from './unit-buffer.ts';

const PHRASE = 1;
const WIDE = 2;
const DESCRIPTION = 4;

/** One link of an OpenCC conversion chain: at each place the longest entry of a group of dictionaries is replaced. */
export class Link {
  /** What each single code unit becomes; itself where no entry says otherwise. */
  readonly single = new Uint16Array(0x10000);
  /** Replacements of single code units by more than one. */
  readonly wide = new Map<number, Uint16Array>();
  readonly phrases: PhraseTable;
  private readonly kinds = new Uint8Array(0x10000);

  /** Loads a group of dictionaries; the phrases may be a part of them, when the others are known not to occur. */
  constructor(dictionaries: readonly Dictionary[], phrases: readonly Dictionary[] = dictionaries) {
    for (let unit = 0; unit < 0x10000; unit++) this.single[unit] = unit;
    this.phrases = new PhraseTable(phrases);
    for (const unit of this.phrases.firstUnits) this.kinds[unit]! |= PHRASE;
    for (let unit = 0x2ff0; unit <= 0x2fff; unit++) this.kinds[unit]! |= DESCRIPTION;
    for (const dictionary of dictionaries.toReversed()) this.loadSingles(dictionary);
  }

  private loadSingles(dictionary: Dictionary): void {
    eachEntry(dictionary, (start, space, end) => {
      if (space - start !== 1) return;
      const unit = dictionary.charCodeAt(start);
      this.wide.delete(unit);
      this.kinds[unit]! &= ~WIDE;
      if (end - space === 2) {
        this.single[unit] = dictionary.charCodeAt(space + 1);
      } else {
        this.single[unit] = unit;
        this.wide.set(unit, toUnits(dictionary.slice(space + 1, end)));
        this.kinds[unit]! |= WIDE;
      }
    });
  }

  /** Appends the replacement of what stands at `at` and returns where the next piece begins. */
  step(text: Uint16Array, at: number, end: number, output: UnitBuffer): number {
    const unit = text[at]!;
    const kind = this.kinds[unit]!;
    output.reserve(1);
    if (kind === 0) {
      output.data[output.length++] = this.single[unit]!;
      return at + 1;
    }
    if (kind & PHRASE) {
      const phrase = this.phrases.find(text, at, end);
      if (phrase > 0) {
        output.push(this.phrases.value(phrase));
        return at + this.phrases.records[phrase]!;
      }
    }
    const wide = kind & WIDE ? this.wide.get(unit) : undefined;
    if (wide) {
      output.push(wide);
      return at + 1;
    }
    const described = kind & DESCRIPTION ? descriptionEnd(text, at, end) : 0;
    if (described) {
      output.push(text.subarray(at, described));
      return described;
    }
    output.data[output.length++] = this.single[unit]!;
    return at + 1;
  }

  /** Appends the conversion of a stretch of text. */
  apply(text: Uint16Array, from: number, end: number, output: UnitBuffer): void {
    for (let at = from; at < end;) at = this.step(text, at, end, output);
  }
}
