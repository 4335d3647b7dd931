import { finding } from '../../diagnostics/create-problem.ts';
import type { LintContext } from './lint-context.ts';
import { readMisread, type MisreadText } from './misread.ts';
import { quotationsOf } from './samples.ts';

/** U+FFFD twice in UTF-8 gives these three when it is read as GBK; the traditional one was converted afterwards. */
const replacementPattern = /(?:[锟錕]斤拷)+/g;

/** Characters that only one font, or one old Hong Kong system, shows. */
const privateUse = /[\ue000-\uf8ff]|[\udb80-\udbff][\udc00-\udfff]/g;

const conflict = /^<{7} [^\n]*\n(?:(?!<{7} )[^]){0,20000}?^={7}[ \t\r]*\n(?:(?!<{7} )[^]){0,20000}?^>{7} /gm;

/** Reports what was lost or spoilt before the file came here. */
export function lintLostText(context: LintContext): void {
  const { source, plain, report } = context;
  for (const { index } of source.matchAll(/\ufffd+/g)) report(finding('replacement-character'), index);
  lintReplacements(plain, report);
  lintPrivateUse(context);
  lintConflicts(context);
  lintMisread(context);
}

/** Whoever writes of 锟斤拷 quotes it, or mentions it once in brackets. */
function lintReplacements(plain: string, report: LintContext['report']): void {
  const isQuoted = quotationsOf(plain);
  for (const { index, 0: lost } of plain.matchAll(replacementPattern)) {
    const to = index + lost.length;
    if (isQuotedItself(plain, index, to)) continue;
    if (lost.length === 3 && isQuoted(index)) continue;
    const name = lost.slice(0, 3);
    report(finding('replacement-character/misread', { name }), index);
  }
}

function isQuotedItself(text: string, from: number, to: number): boolean {
  return /^[「『“‘"'].*[」』”’"']$/s.test(text.slice(Math.max(0, from - 1), to + 1));
}

/** A text that was read in a wrong encoding has it everywhere, so it is reported once. */
function lintMisread({ plain, report }: LintContext): void {
  const found = readMisread(plain).filter(({ from, to }) => !isQuotedItself(plain, from, to));
  const longest = found.reduce<MisreadText | undefined>(
    (best, text) => (best && best.meant.length >= text.meant.length ? best : text),
    undefined,
  );
  if (longest === undefined) return;
  const { from, to, encoding, meant } = longest;
  const shown = plain.slice(from, Math.min(to, from + 24));
  const values = { shown, encoding, meant: meant.slice(0, 16), count: found.length };
  report(finding('text-misread', values), from);
}

function lintPrivateUse({ plain, report }: LintContext): void {
  const found = [...plain.matchAll(privateUse)];
  const [first] = found;
  if (first === undefined) return;
  const point = first[0].codePointAt(0)!.toString(16).toUpperCase();
  report(finding('private-use-character', { point, count: found.length }), first.index);
}

/** Blocks of code may show them on purpose. */
function lintConflicts({ prose, report }: LintContext): void {
  for (const { index } of prose.matchAll(conflict)) report(finding('merge-conflict'), index);
}
