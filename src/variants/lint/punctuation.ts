import { finding } from '../../diagnostics/create-problem.ts';
import type { LintContext } from './lint-context.ts';
import { isInSample, quotationsOf } from './samples.ts';

/** Marks that nobody doubles on purpose; ！！, ？？, …… and —— are meant. */
const doubled = /([，、；：])\1+|(?<=[\u3400-\u9fff]),{2,}(?=[\u3400-\u9fff])/g;

/** Two full stops are a slip or a sigh, three are a sigh. */
const sigh = /(?<!。)。。(?!。)/g;

/** Marks of both widths in a row; spaces between them are no part of it. */
const run = /[,;:，、。；：！？]{2,}|(?<=[\u3400-\u9fff])\.[，、。](?![，、。])/g;
const halfWidth = /[,;:.]/;
const fullWidth = /[，、。；：！？]/;

/** A sentence about the marks themselves lists them: 用,、;分隔. */
const aboutMarks =
  /[逗分冒句顿頓]号|[逗分冒句頓]號|逗點|句點|标点|標點|符号|符號|分隔|半角|全角|半形|全形|字符|字元|[\u3400-\u9fff][;:][\u3400-\u9fff]/;

/** So far around a mark its sentence is read. */
const sentenceReach = 40;

/** More marks in a row are a drawing. */
const longestRun = 8;

/** Reports punctuation that is there twice, in one width or in both. */
export function lintDoubledPunctuation(context: LintContext): void {
  const { plain, report } = context;
  const isQuoted = quotationsOf(plain);
  for (const { index, 0: marks } of plain.matchAll(doubled)) {
    if (isMixed(plain, index, marks.length)) continue;
    const isHalfWidth = marks.startsWith(',');
    const mark = isHalfWidth ? '，' : marks.charAt(0);
    const mayBeData = isHalfWidth && (isQuoted(index) || isInSample(plain, index));
    const values = { mark: marks.charAt(0), count: marks.length, wanted: mark };
    if (mayBeData) report(finding('doubled-punctuation/data', values), index);
    else {
      const edit = { from: index, to: index + marks.length, text: mark };
      report(finding('doubled-punctuation', values), index, edit);
    }
  }
  lintMixedWidths(context);
  if (context.style) lintSighs(context);
}

function isMixed(text: string, from: number, length: number): boolean {
  const around = text.slice(Math.max(0, from - 1), from + length + 1);
  return halfWidth.test(around) && fullWidth.test(around);
}

/** A bad converter, or a hand that forgot to switch, leaves a half-width mark beside the full-width one that is meant. */
function lintMixedWidths({ source, plain, report }: LintContext): void {
  for (const { index, 0: marks } of plain.matchAll(run)) {
    const wanted = marks.length > longestRun ? marks : withoutHalfWidth(marks);
    if (wanted === marks || source.slice(index, index + marks.length) !== marks) continue;
    const before = source.charAt(index - 1);
    if (before === '' || /[\s(（「『“‘"'[]/.test(before)) continue;
    const isCertain = !aboutMarks.test(
      plain.slice(Math.max(0, index - sentenceReach), index + sentenceReach),
    );
    // A dot may be what the sentence is about, as in 若要比對.，請用 \\.
    if (!isCertain && marks.includes('.')) continue;
    const values = { marks, wanted };
    if (isCertain) {
      const edit = { from: index, to: index + marks.length, text: wanted };
      report(finding('doubled-punctuation/widths', values), index, edit);
    } else report(finding('doubled-punctuation/listed', values), index);
  }
}

/** The full-width mark is what was meant; a half-width one stays only where it has another meaning. */
function withoutHalfWidth(marks: string): string {
  if (!halfWidth.test(marks) || !fullWidth.test(marks)) return marks;
  const commas = marks.replaceAll(',', '').replace(/^\.|\.$/g, '');
  const same = commas.replace(/(?<![;；]);*；[;；]*/g, '；').replace(/(?<![:：]):*：[:：]*/g, '：');
  // What is left in half width, as in 「原文如下:，」, has a meaning that nobody can guess.
  if (halfWidth.test(same)) return marks;
  return same.replace(/([，、；：])\1+/g, '$1').replace(sigh, '。');
}

function lintSighs({ plain, report }: LintContext): void {
  for (const { index } of plain.matchAll(sigh)) {
    report(finding('doubled-punctuation/stops'), index, { from: index, to: index + 2, text: '。' });
  }
}
