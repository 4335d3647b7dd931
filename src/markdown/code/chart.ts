import { escapeHtml } from '../../html/escape.ts';
import { colours, cut, letter, painted, printed, round, text, width, widthOf } from './chart-drawing.ts';
import { readChartTable, type ChartTable } from './chart-table.ts';
import { isPie, pie } from './chart-pie.ts';
import type { CodeBlock } from './figure.ts';

/** The language of tables that are drawn. */
export const chart = 'chart';

const bar = 16;

/** Draws a table as bars, lines or a pie, with the table itself below it; undefined where it can't be drawn. */
export function chartFigure({ code, title, kind: wanted = 'bar' }: CodeBlock): string | undefined {
  const table = readChartTable(code);
  if ('code' in table) return undefined;
  const kind = wanted === 'pie' && !isPie(table) ? 'bar' : wanted;
  const { height, shapes } = drawings[kind](table);
  const legend = table.head.length > 2 ? legendOf(table) : { height: 0, shapes: '' };
  const name =
    title ?? `${table.head.slice(1).join('、')}：${table.rows[0]?.label}–${table.rows.at(-1)?.label}`;
  const caption = title ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
  const svg =
    `<svg viewBox="0 0 ${width} ${round(height + legend.height)}" role="img" aria-label="${escapeHtml(name)}" ` +
    `font-size="${letter}" fill="currentColor">${legend.shapes}<g transform="translate(0 ${legend.height})">${shapes}</g></svg>`;
  return `<figure class="chart" data-chart="${kind}">${caption}${svg}<details><summary data-message="chartData"></summary>${tableHtml(table)}</details></figure>`;
}

const drawings = { bar: bars, line: lines, pie };

/** A row of bars for each row of the table: names of any length are read from left to right, as text is. */
function bars({ rows }: ChartTable): { height: number; shapes: string } {
  const longest = Math.max(...rows.map(({ label }) => widthOf(label)));
  const left = Math.min(longest, width * 0.4) + 10;
  const numbers = Math.max(...rows.flatMap(({ cells }) => cells.map(widthOf))) + 8;
  const scale = scaleOf(rows.flatMap(({ values }) => values));
  const below = scale.min < 0 ? numbers : 0;
  const span = width - left - numbers - below;
  const x = (value: number) => left + below + ((value - scale.min) / (scale.max - scale.min)) * span;
  let y = 0;
  const shapes = rows.map(({ label, cells, values }) => {
    const tall = values.length * (bar + 2);
    const row = values.map((value, column) => {
      const top = y + column * (bar + 2);
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      const at = value < 0 ? from - 5 : to + 5;
      return (
        `<rect ${painted(column)} x="${round(from)}" y="${top}" width="${round(Math.max(1, to - from))}" height="${bar}"/>` +
        text(cells[column] ?? '', at, top + bar - 3, value < 0 ? 'end' : 'start')
      );
    });
    const name = text(cut(label, left - 10), left - 8, y + tall / 2 + letter * 0.3, 'end');
    y += tall + 10;
    return name + row.join('');
  });
  const zero = `<path class="chart-axis" stroke="currentColor" stroke-opacity=".5" d="M${round(x(0))} 0V${y - 8}"/>`;
  return { height: y, shapes: shapes.join('') + zero };
}

function lines({ rows, head }: ChartTable): { height: number; shapes: string } {
  const [height, bottom] = [260, 28];
  const scale = scaleOf(rows.flatMap(({ values }) => values));
  const ticks = Array.from({ length: scale.steps + 1 }, (_, at) => scale.min + at * scale.step);
  const left = Math.max(...ticks.map((tick) => widthOf(printed(tick)))) + 10;
  const ends = widthOf(rows.at(-1)?.label ?? '') / 2;
  const right = Math.max(10, Math.min(ends, 60));
  const between = (width - left - right) / Math.max(1, rows.length - 1);
  const x = (at: number) => left + (rows.length === 1 ? (width - left - right) / 2 : at * between);
  const y = (value: number) =>
    8 + (1 - (value - scale.min) / (scale.max - scale.min)) * (height - bottom - 8);
  const grid = ticks.map(
    (tick) =>
      `<path stroke="currentColor" stroke-opacity=".18" d="M${left} ${round(y(tick))}H${width}"/>` +
      text(printed(tick), left - 6, y(tick) + 5, 'end'),
  );
  const every = Math.ceil((Math.max(...rows.map(({ label }) => widthOf(label))) + 8) / between);
  const names = rows.map(({ label }, at) =>
    at % every === 0 ? text(label, x(at), height - 6, at === 0 && left < ends ? 'start' : 'middle') : '',
  );
  const drawn = head.slice(1).map((_, column) => {
    const points = rows.map(({ values }, at) => [round(x(at)), round(y(values[column] ?? 0))] as const);
    const dots = points.map(([px, py]) => `<circle cx="${px}" cy="${py}" r="3.5"/>`).join('');
    const path = points.map(([px, py]) => `${px} ${py}`).join('L');
    // Lines are distinguished by more than their colour.
    const dashes = column === 0 ? '' : ` stroke-dasharray="${column * 4} ${3 + column}"`;
    return `<g ${painted(column)}><path fill="none" stroke="${colours[column]}" stroke-width="2.5"${dashes} d="M${path}"/>${dots}</g>`;
  });
  return { height, shapes: [...grid, ...names, ...drawn].join('') };
}

function legendOf({ head }: ChartTable): { height: number; shapes: string } {
  let [x, y] = [0, 0];
  const shapes = head.slice(1).map((name, column) => {
    const wide = widthOf(name) + 38;
    if (x > 0 && x + wide > width) [x, y] = [0, y + letter + 8];
    const shape = `<rect ${painted(column)} x="${x}" y="${y + 2}" width="14" height="14"/>${text(name, x + 20, y + 14, 'start')}`;
    x += wide;
    return shape;
  });
  return { height: y + letter + 16, shapes: shapes.join('') };
}

/** Finds round limits that hold zero and all values, in four to six steps. */
function scaleOf(values: readonly number[]): { min: number; max: number; step: number; steps: number } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((round) => round * power >= rough) ?? 10) * power;
  const min = Math.floor(low / step) * step;
  const steps = Math.max(1, Math.ceil((high - min) / step));
  return { min, max: min + steps * step, step, steps };
}

function tableHtml({ head, rows }: ChartTable): string {
  const [first = '', ...names] = head.map(escapeHtml);
  const top = names.map((name) => `<th scope="col">${name}</th>`).join('');
  const body = rows.map(({ label, cells }) => {
    const numbers = names.map((_, column) => `<td>${escapeHtml(cells[column] ?? '')}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(label)}</th>${numbers}</tr>`;
  });
  return `<div class="table" tabindex="0"><table><thead><tr><th scope="col">${first}</th>${top}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
