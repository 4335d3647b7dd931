import { finding } from '../../diagnostics/create-problem.ts';
import type { Finding } from '../../diagnostics/problem.ts';
import { colours, cut, letter, painted, round, text, width, widthOf } from './chart-drawing.ts';
import type { ChartTable } from './chart-table.ts';

/** More parts of a whole can't be told from each other. */
const mostParts = 8;
const radius = 80;
const centre = { x: radius + 42, y: radius + 24 };

/** Tells whether a table has parts of a whole: one column, nothing below zero. */
export function isPie({ head, rows }: ChartTable): boolean {
  const values = rows.map(({ values: [value = 0] }) => value);
  return (
    head.length === 2 &&
    rows.length <= mostParts &&
    values.every((value) => value >= 0) &&
    values.some((value) => value > 0)
  );
}

/** Says why a table is drawn as bars although its author asked for a pie. */
export function reportPie(table: ChartTable): Finding | undefined {
  return isPie(table) ? undefined : finding('chart-unreadable/pie', { rows: mostParts });
}

/** A circle in parts, from the top clockwise as the table has them; beside it what they are, with the same shares. */
export function pie({ rows }: ChartTable): { height: number; shapes: string } {
  const values = rows.map(({ values: [value = 0] }) => value);
  const whole = values.reduce((sum, value) => sum + value, 0);
  const height = Math.max(2 * centre.y, rows.length * 26);
  const top = (height - rows.length * 26) / 2;
  let before = 0;
  const shapes = rows.map(({ label, cells: [cell = ''] }, at) => {
    const share = (values[at] ?? 0) / whole;
    const [from, middle, to] = [before, before + share / 2, before + share];
    before = to;
    const percent = `${Math.round(share * 1000) / 10}%`;
    const y = top + at * 26;
    const x = 2 * centre.x + 16;
    const room = width - x - 22;
    const plain = `${label} ${cell}`;
    const full = cell.includes('%') ? plain : `${plain}（${percent}）`;
    const words = widthOf(full) > room ? cut(plain, room) : full;
    return (
      `<g ${painted(at % colours.length)}${at < colours.length ? '' : ' fill-opacity=".55"'}>${part(from, to)}` +
      `<rect x="${x}" y="${round(y + 5)}" width="14" height="14"/></g>` +
      text(words, x + 22, y + 17, 'start') +
      (share < 0.04 ? '' : text(percent, ...outside(middle)))
    );
  });
  return { height, shapes: shapes.join('') };
}

function part(from: number, to: number): string {
  if (to - from > 0.9999) return `<circle cx="${centre.x}" cy="${centre.y}" r="${radius}"/>`;
  const [start, end] = [place(from, radius), place(to, radius)];
  const isLarge = to - from > 0.5 ? 1 : 0;
  return `<path class="chart-part" d="M${centre.x} ${centre.y}L${start.x} ${start.y}A${radius} ${radius} 0 ${isLarge} 1 ${end.x} ${end.y}Z"/>`;
}

/** Where a share is written: outside of its part, so that no colour is behind it. */
function outside(turn: number): [x: number, y: number, anchor: 'start' | 'middle' | 'end'] {
  const { x, y } = place(turn, radius + 6);
  const side = Math.sin(turn * 2 * Math.PI);
  return [
    x,
    y + letter * (0.35 - 0.5 * Math.cos(turn * 2 * Math.PI)),
    side > 0.3 ? 'start' : side < -0.3 ? 'end' : 'middle',
  ];
}

function place(turn: number, from: number): { x: number; y: number } {
  const angle = turn * 2 * Math.PI;
  return { x: round(centre.x + from * Math.sin(angle)), y: round(centre.y - from * Math.cos(angle)) };
}
