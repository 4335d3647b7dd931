import { escapeHtml } from '../../html/escape.ts';

/** Width in which a chart is drawn: on a phone its letters are then about 10 px tall, on a desk 16. */
export const width = 480;
export const letter = 14;

/** For readers of feeds, where no style sheet is; pages have the colours of their palette (styles/chart.css). */
export const colours = ['#a93d26', '#315f55', '#2f4d6b', '#76540f', '#7a3a5c', '#655c51'];

/** Gives the colour of a column, by class for pages and by itself for feeds. */
export function painted(column: number): string {
  return `class="series-${column + 1}" fill="${colours[column]}"`;
}

/** Writes words at a place. */
export function text(words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}

/** Width of text as far as its letters tell: Hanzi are as wide as they are tall. */
export function widthOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (character > '\u2e7f' ? letter : letter * 0.6), 0);
}

/** Shortens words to the room there is. */
export function cut(words: string, room: number): string {
  let shown = words;
  while (widthOf(shown) > room && shown.length > 1) shown = [...shown].slice(0, -2).join('') + '…';
  return shown;
}

/** Prints a number without the noise of its last digits. */
export function printed(value: number): string {
  return String(Number(value.toPrecision(10)));
}

/** Rounds a place to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
