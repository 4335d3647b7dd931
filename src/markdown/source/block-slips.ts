import { finding } from '../../diagnostics/create-problem.ts';
import type { Line } from './lines.ts';
import type { Scan } from './scan.ts';

// Blocks that are valid Markdown and lose or disguise what was written: told with what was meant.

const fewestHanzi = 10;
const han = /\p{Script=Han}/gu;
/** Sentences have these, and comments in code seldom none of the others. */
const inSentences = /[，。！？；、]/;
const inCode = /[{}();=<>|\\$`_]|\/\/|^[#*+-]|^\d+[.)]/;

/** Reports a paragraph indented by four spaces, as on paper: it is shown as code. `isFirst`: no code is above it. */
export function reportIndentedProse(scan: Scan, line: Line): void {
  const above = /(?:^|\n)([^\n]*)\n$/.exec(scan.source.slice(Math.max(0, line.start - 200), line.start))?.[1];
  if (above !== undefined && above.trim() !== '') return;
  const text = scan.source.slice(line.content, line.end);
  const fence = /^`{3,}(?=\w*\s*$)/.exec(text)?.[0];
  if (fence !== undefined && text.length > fence.length)
    return scan.log.report(finding('markdown-syntax/indented-fence', { fence }), line.content);
  if (!inSentences.test(text) || inCode.test(text) || (text.match(han)?.length ?? 0) < fewestHanzi) return;
  scan.log.report(finding('markdown-syntax/indented-prose'), line.content);
}

const orderedItem = /(?:^|\n)( *)(\d{1,9}[.)] +)[^\n]*\n$/;

/** Reports an item that was meant to be inside the numbered one above it, and is a list of its own. */
export function reportShallowItem(scan: Scan, line: Line): void {
  if (!line.item || line.indent < 2 || !/[-*+]/.test(scan.source[line.start + line.indent] ?? '')) return;
  const [, spaces = '', mark] =
    orderedItem.exec(scan.source.slice(Math.max(0, line.start - 300), line.start)) ?? [];
  if (mark === undefined || spaces.length >= line.indent) return;
  const inside = spaces.length + mark.length;
  if (line.indent >= inside) return;
  const item = scan.source.slice(line.start, Math.min(line.end, line.start + 60)).trim();
  const values = { count: inside, line: ' '.repeat(inside) + item };
  scan.log.report(finding('markdown-syntax/shallow-item', values), line.start + line.indent);
}

/** Longer ones are data, and nobody reads all that would be told of them. */
const longestTable = 20_000;
const longestRow = 2000;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Reports the cells of a table that have no column and are not shown, and a table that is none for want of a column. */
export function reportTableCells(scan: Scan, start: number, end: number): void {
  if (end - start > longestTable) return;
  const text = scan.source.slice(start, end);
  if (!text.includes('|')) return;
  const rows = text.split('\n');
  const at = rows.findIndex(
    (row, index) =>
      index > 0 &&
      row.length < longestRow &&
      row.includes('-') &&
      row.includes('|') &&
      delimiterRow.test(row),
  );
  if (at < 0) return reportTableRule(scan, rows, start);
  const [header, delimiter] = [rows[at - 1], rows[at]];
  if (header === undefined || delimiter === undefined || !header.includes('|')) return;
  const columns = cellsOf(delimiter).length;
  let offset = start + rows.slice(0, at - 1).reduce((sum, row) => sum + row.length + 1, 0);
  const written = cellsOf(header).length;
  if (written !== columns)
    return scan.log.report(finding('markdown-syntax/table-columns', { cells: written, columns }), offset);
  for (const row of rows.slice(at - 1)) {
    const lost = cellsOf(row).slice(columns).join(' | ').trim();
    if (lost !== '' && row.includes('|'))
      scan.log.report(finding('markdown-syntax/table-cells', { columns, text: lost.slice(0, 40) }), offset);
    offset += row.length + 1;
  }
}

/** Dashes as a Chinese keyboard has them, and corners as in Org mode: no row of dashes to Markdown. */
function isMiswrittenRule(row: string): boolean {
  // Three looks, each once along the row: as one pattern of cells it took minutes for sixteen dashes and a letter.
  if (!/^[ \t>]*(?:[|:：][ \t:：]*)?[-—–－][-—–－+|: \t：]*$/.test(row)) return false;
  return /[—–－+]/.test(row) && !/\|[ \t:：]*\||[ \t:：|]\+/.test(row);
}

function reportTableRule(scan: Scan, rows: readonly string[], start: number): void {
  const at = rows.findIndex((row) => row.includes('|') && row.length < longestRow && isMiswrittenRule(row));
  if (at < 1 || rows[at - 1]?.includes('|') !== true) return;
  const columns = cellsOf(rows[at - 1] ?? '').length;
  const offset = start + rows.slice(0, at).reduce((sum, row) => sum + row.length + 1, 0);
  const text = (rows[at] ?? '').trim().slice(0, 40);
  scan.log.report(
    finding('markdown-syntax/table-rule', { text, line: `|${'---|'.repeat(columns)}` }),
    offset,
  );
}

/** Links and formulas keep their `|` to themselves; to a table, code doesn't. */
function cellsOf(row: string): string[] {
  return row
    .slice(0, longestRow)
    .replace(/\[\[[^\[\]\n]*\]\]|\$[^$\n]*\$|-\{[^}\n]*\}-|\{[{%][^\n]*?[%}]\}/g, 'x')
    .replace(/^[ \t>]*\|?|\|?(?<![ \t])[ \t]*$/g, '')
    .split(/(?<!\\)\|/);
}
