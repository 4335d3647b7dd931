/** Marks between which a text quotes or adds something, within one paragraph. */
const PAIRS = ['「」', '『』', '“”', '‘’', '《》', '〈〉', '（）', '【】', '()', '[]'].map(
  ([open, close]) =>
    new RegExp(`\\${open}(?:[^\\${open}\\${close}\\n]|\\n(?![ \\t]*\\n)){0,300}\\${close}`, 'g'),
);

/** The typewriter's marks look alike on both sides and one is an apostrophe as well, so a line is all they reach over. */
const STRAIGHT = [/"[^"\n]{0,300}"/g, /(?<![A-Za-z])'[^'\n]{0,300}'(?![A-Za-z])/g];

const QUOTATIONS = [...PAIRS, ...STRAIGHT];

/** Makes the function that tells which places of a text stand within quotation marks or brackets. */
export function quotationsOf(text: string): (at: number) => boolean {
  let quoted: Uint8Array | undefined;
  return (at) => (quoted ??= markQuotations(text))[at] === 1;
}

function markQuotations(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const pattern of QUOTATIONS) {
    for (const { index, 0: found } of text.matchAll(pattern))
      quoted.fill(1, index + 1, index + found.length - 1);
  }
  return quoted;
}

/** Most characters that are read on either side of a mark. */
const REACH = 200;

const BEFORE = /[^\s，。！？；：、…「」『』“”‘’（）《》]*$/;
const BEHIND = /^[^\s，。！？；：、…「」『』“”‘’（）《》]*/;

/** A line that begins with a key, as in frontmatter or a log. */
const KEYED = /^[ \t>*+-]*[\w.-]+ ?[:=]/;

/** Cells of a table are shorter than clauses, or not in Hanzi. */
const CELL = /^(?:.{0,4}|[!-~]+)$/s;

/**
 * Tells whether a half-width mark stands in what looks as if a machine should read it: cells without spaces between
 * them, such as 品項,數量,單價, a line behind a key, or a name such as 報告.最終版.
 */
export function isInSample(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (KEYED.test(text.slice(lineStart, Math.min(at, lineStart + REACH)))) return true;
  const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(at, at + REACH))?.[0] ?? '';
  if (before !== '' && /^\.[^\s.]/.test(behind)) return true;
  const cells = `${before}${behind}`.split(/[,:;|=]+/);
  if (cells.length < 3) return false;
  const isSentence = /[.!?]$/.test(behind) || /[。！？…]/.test(text.charAt(at + behind.length));
  return !isSentence || cells.slice(1, -1).some((cell) => CELL.test(cell));
}
