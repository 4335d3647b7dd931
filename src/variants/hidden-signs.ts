import { isHanzi } from './words/compile-words.ts';
import { isNumeral } from './opencc/measures.ts';
import { UnitBuffer } from './opencc/unit-buffer.ts';

/** Signs that nobody sees, and that are inside of words: zero-width space and joiners, soft hyphen, word joiner. */
function isHidden(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

/** What closes each mark that may be around a stressed word. */
const closing = new Map(['“”', '‘’', '「」', '『』'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

/** Longest word whose quotation marks only stress it: longer ones are names and quotations. */
const longestStressed = 2;

/**
 * Lists the places of signs that cut no word: those that nobody sees, and quotation marks that stress a short word in
 * the middle of a clause (头发“很”干) or one character at its beginning (“面”条).
 */
export function hiddenPlaces({ data, length }: UnitBuffer): number[] {
  const places: number[] = [];
  let before = 0;
  for (let at = 0; at < length; at++) {
    const unit = data[at]!;
    if (unit >= 0xad && isHidden(unit)) {
      places.push(at);
      continue;
    }
    if (unit >= 0x2018 && unit <= 0x300e) {
      const end = stressedEnd(data, at, length, isHanzi(before) ? longestStressed : 1);
      if (end > 0) places.push(at, (at = end));
    }
    before = data[at]!;
  }
  return places;
}

/** Finds the mark that closes the one around a stressed word; 0 if it is none. */
function stressedEnd(data: Uint16Array, at: number, length: number, longest: number): number {
  const close = closing.get(data[at]!);
  if (close === undefined) return 0;
  let end = at + 1;
  // A number that is spoken of counts nothing: “一”里 is 裡.
  while (end < length && end - at <= longest && isHanzi(data[end]!) && !isNumeral(data[end]!)) end++;
  const stressed = end > at + 1 && data[end] === close && end + 1 < length && isHanzi(data[end + 1]!);
  return stressed ? end : 0;
}

/** A text as words are read in it, and where each of its places is in the whole one. */
export interface ReadText {
  text: string;
  place(at: number): number;
}

/** Reads a text without the signs that cut no word. */
export function readThrough(whole: string): ReadText {
  const buffer = new UnitBuffer();
  buffer.append(whole);
  const hidden = hiddenPlaces(buffer);
  if (hidden.length === 0) return { text: whole, place: (at) => at };
  const { place } = withoutHidden(buffer, hidden);
  return { text: buffer.toString(), place };
}

/** A text whose hidden signs were taken out, and what puts them back. */
export interface WithoutHidden {
  /** Puts the signs into what the text became, and gives for each unit of the whole text where it went. */
  putBack(output: UnitBuffer, map: Int32Array): Int32Array<ArrayBuffer>;
  /** Gives the place in the whole text of one in the text without signs. */
  place(at: number): number;
  /** Makes the text whole again. */
  restore(input: UnitBuffer): void;
}

/** Takes signs that nobody sees out of a text. */
export function withoutHidden(input: UnitBuffer, hidden: readonly number[]): WithoutHidden {
  const whole = input.data.slice(0, input.length);
  const kept: number[] = [];
  const signs = new Set(hidden);
  for (let at = 0; at < whole.length; at++) if (!signs.has(at)) kept.push(at);
  kept.forEach((at, i) => (input.data[i] = whole[at]!));
  input.length = kept.length;
  return {
    putBack(output, map) {
      const written = output.data.slice(0, output.length);
      const places = new Int32Array(whole.length + 1);
      output.length = 0;
      let read = 0;
      for (let at = 0, i = 0; at < whole.length; at++) {
        const place = map[i]!;
        if (!signs.has(at)) {
          places[at] = place + at - i;
          i++;
          continue;
        }
        output.pushRange(written, read, Math.max(read, place));
        read = Math.max(read, place);
        places[at] = output.length;
        output.pushUnit(whole[at]!);
      }
      output.pushRange(written, read, written.length);
      places[whole.length] = output.length;
      return places;
    },
    place: (at) => kept[at] ?? whole.length,
    restore(buffer) {
      buffer.length = 0;
      buffer.push(whole);
    },
  };
}
