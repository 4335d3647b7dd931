import { finding } from '../../diagnostics/create-problem.ts';
import type { MarkdownOptions } from '../rendered.ts';
import { ProblemLog } from '../problem-log.ts';

/** A body with `\n` line ends and without characters nobody can see, and the log that knows its positions. */
export interface CleanSource {
  text: string;
  log: ProblemLog;
}

// Zero-width space, word joiner, BOM; control characters that XML feeds may not hold; noncharacters, which
// marks.ts uses. Joiners (U+200C, U+200D) stay: emoji and Indic scripts need them.

const invisiblePattern =
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u200B\u2060\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;
const everyInvisible = new RegExp(invisiblePattern, 'g');
const replacement = '\uFFFD';

/** Normalises line ends, strips invisible characters, and reports them and characters already lost. */
export function cleanSource(source: string, options: MarkdownOptions): CleanSource {
  const lines = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const invisible = invisiblePattern.test(lines)
    ? [...lines.matchAll(everyInvisible)].map(({ index }) => index)
    : [];
  const log = new ProblemLog(options.file, options.firstLine, lines, invisible);
  reportInvisible(lines, invisible, log);
  reportReplacement(lines, log);
  const whole = lines.isWellFormed() ? lines : replaceHalves(lines, log);
  return { text: invisible.length > 0 ? whole.replace(everyInvisible, '') : whole, log };
}

function reportInvisible(text: string, offsets: readonly number[], log: ProblemLog): void {
  const first = offsets[0];
  if (first === undefined) return;
  const name = `U+${text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')}`;
  log.reportAt(finding('null-character', { count: offsets.length, name }), first);
}

function reportReplacement(text: string, log: ProblemLog): void {
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) {
    log.reportAt(finding('replacement-character'), at);
  }
}

const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function replaceHalves(text: string, log: ProblemLog): string {
  for (const { index } of text.matchAll(half)) {
    log.reportAt(finding('lone-surrogate'), index);
  }
  return text.toWellFormed();
}
