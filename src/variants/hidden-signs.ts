import type { UnitBuffer } from './opencc/unit-buffer.ts';

/** Signs that nobody sees, and that stand inside of words: zero-width space and joiners, soft hyphen, word joiner. */
function isHidden(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

/** Lists the places of signs that nobody sees. */
export function hiddenPlaces({ data, length }: UnitBuffer): number[] {
  const places: number[] = [];
  for (let at = 0; at < length; at++) if (data[at]! >= 0xad && isHidden(data[at]!)) places.push(at);
  return places;
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
