import type { Link } from './link.ts';
import { UnitBuffer } from './unit-buffer.ts';

/** Text with its compatibility ideographs replaced, and for each unit of the source where it went. */
export interface NormalizedText {
  plain: UnitBuffer;
  offsets: Int32Array;
}

/** Replaces compatibility ideographs, such as U+F900, by the characters that they stand for. */
export function normalize(table: Link, text: Uint16Array, from: number, end: number): NormalizedText {
  const plain = new UnitBuffer();
  const offsets = new Int32Array(end - from + 1);
  for (let at = from; at < end;) {
    offsets[at - from] = plain.length;
    const next = table.step(text, at, end, plain);
    for (let i = at + 1; i < next; i++) offsets[i - from] = plain.length;
    at = next;
  }
  offsets[end - from] = plain.length;
  return { plain, offsets };
}
