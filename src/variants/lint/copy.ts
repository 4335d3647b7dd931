import { changesBetween, type CopyChange } from './copy-changes.ts';
import { createJudge, type Judge, type Verdict } from './copy-judge.ts';
import { LineIndex, quote, type LintContext } from './lint-context.ts';

/** What is used of autocorrect-node: it is native code, so whoever has a platform passes it in. */
export interface CopyChecker {
  lintFor(text: string, path: string): { lines: Correction[] };
}

interface Correction {
  l: number;
  c: number;
  old: string;
  new: string;
}

/** Reports spacing between Hanzi and Latin letters and half-width punctuation, as autocorrect sees them. */
export function lintCopy(context: LintContext, checker: CopyChecker): void {
  const { source } = context;
  const corrections = checker.lintFor(source, 'post.md').lines;
  if (corrections.length === 0) return;
  const lines = new LineIndex(source, 1);
  const judge = createJudge(context);
  const wide: number[] = [];
  for (const correction of corrections) {
    const { l, c, old } = correction;
    const start = lines.lineStart(l);
    // It counts characters, we count UTF-16 units.
    const offset = start + [...source.slice(start, start + 2 * c)].slice(0, c - 1).join('').length;
    if (source.slice(offset, offset + old.length) !== old) continue;
    const judged = judgeAll(correction, offset, judge);
    reportCertain(context, offset, old, judged.certain);
    reportDoubtful(context, offset, judged.doubtful);
    for (const { from } of judged.wide) wide.push(offset + from);
  }
  reportWide(context, wide);
}

function judgeAll(
  { old, new: wanted }: Correction,
  offset: number,
  judge: Judge,
): Record<Verdict, CopyChange[]> {
  const judged: Record<Verdict, CopyChange[]> = { certain: [], doubtful: [], wide: [], unwanted: [] };
  for (const change of changesBetween(old, wanted)) judged[judge(change, old, offset)].push(change);
  return judged;
}

function reportCertain({ report }: LintContext, offset: number, old: string, changes: CopyChange[]): void {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined || last === undefined) return;
  let text = '';
  for (const [index, change] of changes.entries())
    text += old.slice(changes[index - 1]?.to ?? first.from, change.from) + change.text;
  const wanted = old.slice(0, first.from) + text + old.slice(last.to);
  const spacing = changes.every(({ kind }) => kind === 'space');
  report(
    spacing ? 'copy-spacing' : 'half-width-punctuation',
    offset + first.from,
    spacing
      ? `In 「${shorten(old)}」 the spaces between Hanzi and other letters are uneven.`
      : `In 「${shorten(old)}」 half-width punctuation stands between Hanzi.`,
    `Write 「${shorten(wanted)}」.`,
    { from: offset + first.from, to: offset + last.to, text },
  );
}

function reportDoubtful({ source, report }: LintContext, offset: number, changes: CopyChange[]): void {
  const [first] = changes;
  if (first === undefined) return;
  const at = offset + first.from;
  report(
    'half-width-punctuation',
    at,
    `In 「${quote(source, at)}」 half-width punctuation stands between Hanzi, in a quotation or in what may be data.`,
    `Write ${first.text.trim()} unless it is quoted or copied as it stands; --fix leaves it to you.`,
  );
}

/** Old texts may have them in every line, so they are told once. */
function reportWide({ source, report }: LintContext, places: number[]): void {
  const [first] = places;
  if (first === undefined) return;
  report(
    'full-width-letters',
    first,
    `In 「${quote(source, first)}」 letters or digits are full-width${places.length > 1 ? `; the text has ${places.length} such places` : ''}.`,
    'Write them half-width unless they are meant so; --fix leaves them to you.',
  );
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
