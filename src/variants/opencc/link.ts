import { descriptionEnd } from './ideographic-description.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { UnitBuffer } from './unit-buffer.ts';

/** What may be where a code unit does, as bits. */
export const phraseUnit = 1;
export const wideUnit = 2;
export const description = 4;

/** What a link consists of. */
export interface LinkParts {
  /** What each single code unit becomes; itself where no entry says otherwise. */
  single: Uint16Array;
  /** Replacements of single code units by more than one. */
  wide: ReadonlyMap<number, Uint16Array>;
  phrases: PhraseTable;
  kinds: Uint8Array;
}

/**
 * One link of an OpenCC conversion chain: at each place the longest entry of a group of dictionaries is replaced. Made by
 * `compileLink`.
 */
export class Link implements LinkParts {
  readonly single: Uint16Array;
  readonly wide: ReadonlyMap<number, Uint16Array>;
  readonly phrases: PhraseTable;
  readonly kinds: Uint8Array;

  constructor({ single, wide, phrases, kinds }: LinkParts) {
    this.single = single;
    this.wide = wide;
    this.phrases = phrases;
    this.kinds = kinds;
  }

  /** Appends the replacement of what is at `at` and returns where the next piece begins. */
  step(text: Uint16Array, at: number, end: number, output: UnitBuffer): number {
    const unit = text[at]!;
    const kind = this.kinds[unit]!;
    output.reserve(1);
    if (kind === 0) {
      output.data[output.length++] = this.single[unit]!;
      return at + 1;
    }
    if (kind & phraseUnit) {
      const phrase = this.phrases.find(text, at, end);
      if (phrase > 0) {
        output.push(this.phrases.value(phrase));
        return at + this.phrases.records[phrase]!;
      }
    }
    const wide = kind & wideUnit ? this.wide.get(unit) : undefined;
    if (wide) {
      output.push(wide);
      return at + 1;
    }
    const described = kind & description ? descriptionEnd(text, at, end) : 0;
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
