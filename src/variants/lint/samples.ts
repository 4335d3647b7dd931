/** Marks between which a text quotes or adds something, within one paragraph. */
const pairs = ['「」', '『』', '“”', '‘’', '《》', '〈〉', '（）', '【】', '()', '[]'].map(
  ([open, close]) =>
    new RegExp(`\\${open}(?:[^\\${open}\\${close}\\n]|\\n(?![ \\t]*\\n)){0,300}\\${close}`, 'g'),
);

/** The typewriter's marks look alike on both sides and one is an apostrophe as well, so a line is all they reach over. */
const straight = [/"[^"\n]{0,300}"/g, /(?<![A-Za-z])'[^'\n]{0,300}'(?![A-Za-z])/g];

const quotations = [...pairs, ...straight];

/** Makes the function that tells which places of a text are within quotation marks or brackets. */
export function quotationsOf(text: string): (at: number) => boolean {
  let quoted: Uint8Array | undefined;
  return (at) => (quoted ??= markQuotations(text))[at] === 1;
}

function markQuotations(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const pattern of quotations) {
    for (const { index, 0: found } of text.matchAll(pattern))
      quoted.fill(1, index + 1, index + found.length - 1);
  }
  return quoted;
}

/** Most characters that are read on either side of a mark. */
const sampleReach = 200;

const beforePattern =
  /(?<![^\s，。！？；：、…「」『』“”‘’（）《》])[^\s，。！？；：、…「」『』“”‘’（）《》]*$/;
const behindPattern = /^[^\s，。！？；：、…「」『』“”‘’（）《》]*/;

/** A line that begins with a key, as in frontmatter or a log. */
const keyed = /^[ \t>*+-]*[\w.-]+ ?[:=]/;

/** Cells of a table are shorter than clauses, or not in Hanzi. */
const cellPattern = /^(?:.{0,4}|[!-~]+)$/s;

/**
 * Tells whether a half-width mark is in what looks as if a machine should read it: cells without spaces between
 * them, such as 品項,數量,單價, a line after a key, or a name such as 報告.最終版.
 */
export function isInSample(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (keyed.test(text.slice(lineStart, Math.min(at, lineStart + sampleReach)))) return true;
  const before = beforePattern.exec(text.slice(Math.max(0, at - sampleReach), at))?.[0] ?? '';
  const behind = behindPattern.exec(text.slice(at, at + sampleReach))?.[0] ?? '';
  if (before !== '' && /^\.[^\s.]/.test(behind)) return true;
  const cells = `${before}${behind}`.split(/[,:;|=]+/);
  if (cells.length < 3) return false;
  const isSentence = /[.!?]$/.test(behind) || /[。！？…]/.test(text.charAt(at + behind.length));
  return !isSentence || cells.slice(1, -1).some((cell) => cellPattern.test(cell));
}
