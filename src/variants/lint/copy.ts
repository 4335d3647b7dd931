import { finding } from '../../diagnostics/create-problem.ts';
import { changesBetween, type CopyChange } from './copy-changes.ts';
import { createJudge, type Judge, type Verdict } from './copy-judge.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { LintContext } from './lint-context.ts';

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
  const judge = createJudge(context);
  const wide: number[] = [];
  for (const { correction, offset } of correctionsIn(context, checker)) {
    const { old } = correction;
    const judged = judgeAll(correction, offset, judge);
    reportCertain(context, offset, old, judged.certain);
    reportDoubtful(context, offset, judged.doubtful);
    for (const { from } of judged.wide) wide.push(offset + from);
  }
  reportWide(context, wide);
}

/** Texts of the frontmatter go by themselves: indented as they are, autocorrect takes them for code. */
function* correctionsIn({ source, fields }: LintContext, checker: CopyChecker) {
  const body = fields.at(-1)?.to ?? 0;
  for (const { from, to } of [...fields.filter(({ isName }) => !isName), { from: body, to: source.length }]) {
    const passage = source.slice(from, to);
    const corrections = checker.lintFor(passage, 'post.md').lines;
    const lines = corrections.length > 0 ? new LineIndex(passage) : undefined;
    for (const correction of corrections) {
      const { l, c, old } = correction;
      const start = lines!.lineStart(l);
      // It counts characters, we count UTF-16 units.
      const at = start + [...passage.slice(start, start + 2 * c)].slice(0, c - 1).join('').length;
      if (passage.startsWith(old, at)) yield { correction, offset: from + at };
    }
  }
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
  const values = { old: shorten(old), wanted: shorten(wanted) };
  const found = spacing ? finding('copy-spacing', values) : finding('half-width-punctuation', values);
  const edit = { from: offset + first.from, to: offset + last.to, text };
  report(found, offset + first.from, edit);
}

function reportDoubtful({ report }: LintContext, offset: number, changes: CopyChange[]): void {
  const [first] = changes;
  if (first === undefined) return;
  const wanted = first.text.trim();
  report(finding('half-width-punctuation/quoted', { wanted }), offset + first.from);
}

/** Old texts may have them in every line, so they are reported once. */
function reportWide({ report }: LintContext, places: number[]): void {
  const [first] = places;
  if (first === undefined) return;
  report(finding('full-width-letters', { count: places.length }), first);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
