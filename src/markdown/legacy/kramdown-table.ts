import type { Line } from '../source/lines.ts';
import { endOfLine, type Scan } from '../source/scan.ts';

const rowPattern = /^[ \t]*\|.*\|[ \t]*$/;
const delimiter = /^[ \t|:]*-[ \t|:-]*$/;
const attributeLine = /(?:^|\n)[ \t]*\{:[^{}\n]*\}[ \t]*\n$/;
const longestRow = 10_000;

/**
 * Gives kramdown's tables without a header the empty one that GitHub's rules ask for; the empty header goes again
 * when the table is written. Lone rows count when an attribute list is above them.
 */
export function completeTable(scan: Scan, line: Line): void {
  const { source } = scan;
  if (line.quotes > 0 || line.item || !isRow(source, line.start)) return;
  const second = line.end + 1;
  if (delimiter.test(source.slice(second, Math.min(endOfLine(source, second), second + longestRow)))) return;
  const columns = widest(source, line.start);
  if (columns.rows < 2 && !attributeLine.test(source.slice(Math.max(0, line.start - 200), line.start)))
    return;
  const indent = source.slice(line.start, line.content);
  const row = (cell: string) => `|${`${cell}|`.repeat(columns.cells)}\n${indent}`;
  scan.edits.replace(line.content, line.content, row(' ') + row('-'));
}

/** Tells whether the table of an HTML fragment has the empty header, and where its content goes on. */
export function emptyHeaderEnd(html: string, start: number): number {
  const end = html.indexOf('</thead>', start);
  if (end < 0 || end - start > longestRow) return start;
  return /^\s*<thead>\s*<tr>\s*(?:<th><\/th>\s*)+<\/tr>\s*$/.test(html.slice(start, end))
    ? end + '</thead>'.length
    : start;
}

function isRow(source: string, start: number): boolean {
  const end = endOfLine(source, start);
  return end - start < longestRow && rowPattern.test(source.slice(start, end));
}

/** Counts the rows below a line, and the cells of the widest, since GitHub's rules drop what the header lacks. */
function widest(source: string, start: number): { rows: number; cells: number } {
  let rows = 0;
  let cells = 1;
  for (let at = start; at < source.length && isRow(source, at); at = endOfLine(source, at) + 1) {
    rows++;
    const bars =
      source
        .slice(at, endOfLine(source, at))
        .replace(/`[^`]*`|\\\|/g, '')
        .split('|').length - 2;
    cells = Math.max(cells, Math.min(bars, 100));
  }
  return { rows, cells };
}
