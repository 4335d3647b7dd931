/** What a character is to a Chinese line: see {@link widthOf}. */
export type Width = 0 | 1 | 2 | 3;

/**
 * Classifies a UTF-16 code unit: 2 Hanzi, kana, bopomofo (and any surrogate of the Han planes), 3 full-width
 * punctuation, 1 punctuation as wide as its neighbours (quotes, dashes, ellipsis), 0 anything else.
 */
export function widthOf(unit: number): Width {
  if (unit < 0x2e80) return unit >= 0x2014 && ambiguous.has(unit) ? 1 : 0;
  if (unit <= 0x2fdf) return 2;
  if (unit <= 0x303f) return unit >= 0x3005 && unit <= 0x3007 ? 2 : 3;
  if (unit <= 0x312f || (unit >= 0x31a0 && unit <= 0x9fff)) return 2;
  if (unit >= 0xf900 && unit <= 0xfaff) return 2;
  if (unit >= 0xd840 && unit <= 0xd88d) return 2;
  if (unit >= 0xfe30 && unit <= 0xfe4f) return 3;
  if (unit >= 0xff01 && unit <= 0xff60) return isFullWidthLetter(unit) ? 2 : 3;
  if (unit >= 0xffe0 && unit <= 0xffe6) return 3;
  return 0;
}

// — … ‘ ’ “ ” ·
const ambiguous = new Set([0x2014, 0x2026, 0x2018, 0x2019, 0x201c, 0x201d]);

function isFullWidthLetter(unit: number): boolean {
  return (
    (unit >= 0xff10 && unit <= 0xff19) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** Tells whether a line break between two characters of these widths is no space in Chinese text. */
export function joinsWithoutSpace(before: Width, after: Width): boolean {
  return before === 3 || after === 3 || (before >= 2 && after >= 1) || (before >= 1 && after >= 2);
}

/** Tells the widths of the characters around a place in a string, looking at whole code points. */
export function widthBefore(text: string, at: number): Width {
  const unit = text.charCodeAt(at - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return widthOf(low && at > 1 ? text.charCodeAt(at - 2) : unit);
}

/**
 * Counts what a reader reads: each Hanzi or kana is one, each run of letters and digits of other scripts is
 * one. HTML entities in the text count as nothing.
 */
export function readingLength(text: string): number {
  let length = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = reading[unit] ?? 0;
    if (kind === hanzi || (kind === letter && before !== letter)) length++;
    else if (unit === ampersand) at = entityEnd(text, at);
    before = kind;
  }
  return length;
}

const hanzi = 1;
const letter = 2;
const ampersand = 0x26;

/** What each code unit is to a reader: asked of every character of every post. */
const reading = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0x2e80 && widthOf(unit) === 2 ? hanzi : isWordUnit(unit) ? letter : 0,
);

function entityEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 10);
  for (let end = at + 1; end < limit; end++) if (text.charCodeAt(end) === 0x3b) return end;
  return at;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  }
  return (unit >= 0xc0 && unit < 0x2000) || (unit >= 0xac00 && unit <= 0xd7a3);
}
