import { LineIndex, type LintContext } from './lint-context.ts';

/** What is used of autocorrect-node: it is native code, so whoever has a platform passes it in. */
export interface CopyChecker {
  lintFor(text: string, path: string): { lines: { l: number; c: number; old: string; new: string }[] };
}

/** Reports spacing between Hanzi and Latin letters and half-width punctuation, as autocorrect sees them. */
export function lintCopy({ source, plain, report }: LintContext, checker: CopyChecker): void {
  const lines = new LineIndex(source, 1);
  for (const { l, c, old, new: wanted } of checker.lintFor(source, 'post.md').lines) {
    const start = lines.lineStart(l);
    // It counts characters, we count UTF-16 units.
    const from = start + [...source.slice(start, start + 2 * c)].slice(0, c - 1).join('').length;
    if (source.slice(from, from + old.length) !== old) continue;
    const edit = trimmedEdit(from, old, wanted);
    // Code and the like, and -{…}-, are none of its business; an insertion is where its neighbours are.
    const begin = Math.max(0, edit.from - 1);
    if (plain.slice(begin, edit.to + 1) !== source.slice(begin, edit.to + 1)) continue;
    const spacing = old.replace(/\s/g, '') === wanted.replace(/\s/g, '');
    report(
      spacing ? 'copy-spacing' : 'half-width-punctuation',
      edit.from,
      spacing
        ? `In 「${shorten(old)}」 the spaces between Hanzi and other letters are uneven.`
        : `In 「${shorten(old)}」 half-width punctuation stands between Hanzi.`,
      `Write 「${shorten(wanted)}」.`,
      edit,
    );
  }
}

/** Leaves out of a replacement what both texts begin and end with. */
function trimmedEdit(from: number, old: string, wanted: string): { from: number; to: number; text: string } {
  let begin = 0;
  while (begin < old.length && old.charAt(begin) === wanted.charAt(begin)) begin++;
  let end = 0;
  const most = Math.min(old.length, wanted.length) - begin;
  while (end < most && old.charAt(old.length - 1 - end) === wanted.charAt(wanted.length - 1 - end)) end++;
  return { from: from + begin, to: from + old.length - end, text: wanted.slice(begin, wanted.length - end) };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
