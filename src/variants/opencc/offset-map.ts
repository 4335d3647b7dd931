import type { UnitBuffer } from './unit-buffer.ts';

function codePoints(units: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((units[i]! & 0xfc00) !== 0xdc00) count++;
  return count;
}

/**
 * Notes where the units of a replaced stretch went, whose replacement ends the output: one to one where the numbers of
 * characters agree, else to whichever end of the replacement is nearer.
 */
export function mapStretch(
  map: Int32Array,
  text: Uint16Array,
  from: number,
  to: number,
  output: UnitBuffer,
  outputFrom: number,
): void {
  const outputTo = output.length;
  if (to - from === outputTo - outputFrom) {
    for (let i = from; i < to; i++) map[i] = outputFrom + i - from;
    return;
  }
  if (codePoints(text, from, to) !== codePoints(output.data, outputFrom, outputTo)) {
    for (let i = from; i < to; i++) map[i] = (i - from) * 2 < to - from ? outputFrom : outputTo;
    return;
  }
  let at = outputFrom;
  for (let i = from; i < to; i++) {
    map[i] = at;
    const low = i + 1 < to && (text[i + 1]! & 0xfc00) === 0xdc00;
    if (!low)
      do at++;
      while (at < outputTo && (output.data[at]! & 0xfc00) === 0xdc00);
  }
}
