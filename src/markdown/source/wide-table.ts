import { finding } from '../../diagnostics/create-problem.ts';
import type { Scan } from './scan.ts';

/** Longer groups of lines are data. */
const longest = 20_000;
/** Dashes with bars of any kind, as a Chinese keyboard types them. */
const rule = /^[ \t>:：|｜]*[-—–－][-—–－|｜: \t：]*$/;
const signs = /[｜：—–－]/g;

/** Reads a table whose bars are full-width: a row of dashes below its first row says what was meant. Reports it. */
export function readWideTable(scan: Scan, start: number, end: number): void {
  if (end - start > longest) return;
  const text = scan.source.slice(start, end);
  if (!text.includes('｜')) return;
  const rows = text.split('\n');
  const at = rows.findIndex((row, index) => isWideRule(row, rows[index - 1]));
  if (at < 1) return;
  let offset = start;
  for (const [index, row] of rows.entries()) {
    if (index === at - 1) scan.log.report(finding('markdown-syntax/wide-table'), offset);
    if (index >= at - 1 && isWide(row)) readRow(scan, row, offset, index === at);
    offset += row.length + 1;
  }
}

/** Of a row with half-width bars, others are text. */
function isWide(row: string): boolean {
  return row.includes('｜') && !row.includes('|');
}

function isWideRule(row: string, above = ''): boolean {
  return (isWide(above) || (isWide(row) && above.includes('|'))) && /[|｜]/.test(row) && rule.test(row);
}

function readRow({ edits }: Scan, row: string, offset: number, isRule: boolean): void {
  for (const { 0: sign, index } of row.matchAll(signs)) {
    const at = offset + index;
    if (sign === '｜') edits.replace(at, at + 1, '|');
    else if (isRule) edits.replace(at, at + 1, sign === '：' ? ':' : '-');
  }
}
