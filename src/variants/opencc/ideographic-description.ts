/** Longest ideographic description sequence that is read, in code points; a bound on time, not found in real text. */
const maxLength = 64;

/** Longest end of a text that is searched for a sequence cut off by it: the rule for those takes exponential time. */
const maxTruncated = 12;

function arity(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

function unitsAt(text: Uint16Array, at: number, end: number): number {
  const pair = (text[at]! & 0xfc00) === 0xd800 && at + 1 < end && (text[at + 1]! & 0xfc00) === 0xdc00;
  return pair ? 2 : 1;
}

/** A sequence cut off by the end of the text; by OpenCC's rule, an incomplete part counts as one character. */
function truncatedEnd(text: Uint16Array, at: number, end: number): number {
  let parts = arity(text[at]!);
  if (parts === 0) return 0;
  let next = at + 1;
  for (; parts > 0; parts--) {
    if (next >= end) return 0;
    next = truncatedEnd(text, next, end) || next + unitsAt(text, next, end);
  }
  return next;
}

/**
 * Finds where an ideographic description sequence (⿰亻尤, Unicode chapter 18.2) ends that starts at `at`: its parts
 * describe one character and are not converted. 0 when there is none.
 */
export function descriptionEnd(text: Uint16Array, at: number, end: number): number {
  let missing = 1;
  let next = at;
  for (let read = 0; missing > 0; read++) {
    if (read > maxLength) return 0;
    if (next >= end) return end - at <= maxTruncated ? truncatedEnd(text, at, end) : 0;
    missing += Math.max(0, arity(text[next]!)) - 1;
    next += unitsAt(text, next, end);
  }
  return next > at + 1 ? next : 0;
}
