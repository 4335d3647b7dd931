import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';

/** A table as a chart reads it: a name for each row, and numbers in columns. */
export interface ChartTable {
  /** What the rows are, and the names of the columns. */
  head: string[];
  rows: { label: string; cells: string[]; values: number[] }[];
}

/** More of either is a table to be read, not a picture. */
const mostRows = 60;
const mostColumns = 6;

/** Reads a Markdown table whose first column names the rows and whose others hold numbers; else says what is wrong. */
export function readChartTable(source: string): ChartTable | Finding {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const [head = [], ...body] = lines.map(cellsOf).filter((cells) => !cells.every(isRule));
  const columns = head.length - 1;
  if (columns < 1 || columns > mostColumns || body.length === 0 || body.length > mostRows)
    return finding('chart-unreadable', { rows: mostRows, columns: mostColumns });
  const rows = body.map(([label = '', ...cells]) => ({ label, cells, values: cells.map(numberIn) }));
  for (const { label, cells, values } of rows) {
    const at = head.slice(1).findIndex((_, column) => !Number.isFinite(values[column] ?? NaN));
    if (at >= 0)
      return finding('chart-unreadable/number', {
        cell: cells[at] ?? '',
        row: label,
        column: head[at + 1] ?? '',
      });
  }
  return { head, rows: rows.map((row) => ({ ...row, values: row.values.slice(0, columns) })) };
}

/** `| 甲 | 1 \| 2 |` → 甲, 1 | 2. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function isRule(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

/** Reads 1,234, １２, 35 %, ¥9.5 or −3; NaN for anything else. */
function numberIn(cell: string): number {
  const plain = cell
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const [, sign = '', digits] =
    /^[¥$€£]?\s*(?:([+-])\s*)?[¥$€£]?(\d+(?:\.\d+)?)\s*\D{0,6}$/.exec(plain) ?? [];
  return digits === undefined ? NaN : Number(sign + digits);
}
