import { pack } from '../../views/cover-columns.ts';
import { drawnSize, type ShareCard } from '../../views/share-card.ts';
import type { Paint, ShareCanvas } from './share-canvas.ts';
import { parseOutline, unitsPerEm, type Outline } from './outline.ts';
import type { Glyphs } from './share-glyphs.ts';
import { drawableParts, emsOf, lacksLetters, setInLines, shortened } from './share-lines.ts';

const { width, height } = drawnSize;
/** Where the top of a Hanzi's square is above the baseline, in ems. */
const ascent = 0.88;

/** A canvas and the letters to draw on it. */
interface Desk {
  canvas: ShareCanvas;
  glyphs: Glyphs;
}

/** Where the seal and the lines beside it begin. */
const foot = height - 176;
/** Pixels of the smaller line: pictures are shown half as large, or less. */
const lineSize = 32;

/** Draws a card; its letters are outlines, so that no font of the machine matters. */
export async function drawShareCard(card: ShareCard, canvas: ShareCanvas, glyphs: Glyphs): Promise<void> {
  const desk = { canvas, glyphs };
  canvas.begin(card.colour, card.tint);
  const cover = (await lacksLetters(card.cover.parts, glyphs)) ? (card.otherwise ?? card.cover) : card.cover;
  const parts = await drawableParts(cover.parts, glyphs);
  const left = await (cover.upright ? columns(parts, desk) : lines(parts, desk));
  await box(desk, { x: 56, y: foot, size: 120 }, card.seal);
  const room = left - 250;
  const fits = card.shortLine === '' || (await emsOf(card.line, glyphs)) * lineSize <= room;
  const line = fits ? card.line : card.shortLine;
  const size = (await emsOf(card.site, glyphs)) * 40 > room ? 34 : 40;
  const y = foot + (line === '' ? (120 - size) / 2 : 12);
  await row(card.site, desk, { x: 204, y, size, room, paint: 'paper' });
  await row(line, desk, { x: 204, y: foot + 74, size: lineSize, room, paint: 'paper' });
}

/** Sets a title in columns on a slip of paper, as on the cover of a thread-bound book; gives its left edge. */
async function columns(parts: readonly string[], { canvas, glyphs }: Desk): Promise<number> {
  const set = parts.flatMap(evenColumns);
  const longest = Math.max(1, ...set.map((column) => column.length));
  // A short name would be lost in the room of a title.
  const most = set.length === 1 && longest <= 3 ? 144 : 112;
  const size = Math.min(most, 470 / (longest * 1.06), 640 / (set.length * 1.3));
  const pitch = size * 1.3;
  const slip = { width: Math.max(150, set.length * pitch + 72), height: height - 100 };
  const left = width - 56 - slip.width;
  const top = (height - longest * size * 1.06) / 2;
  const first = left + (slip.width + set.length * pitch) / 2 - pitch;
  canvas.slip(left, 50, slip);
  for (const [at, column] of set.entries())
    for (const [row, character] of column.entries()) {
      const turn = turned[character];
      const sign = turn !== undefined && (await glyphs(turn)) ? turn : character;
      const outline = await glyphs(sign);
      if (outline === undefined) continue;
      const x = first - at * pitch + (pitch - (outline.advance / unitsPerEm) * size) / 2;
      letter({ canvas, glyphs }, sign, outline, { x, y: top + row * size * 1.06, size }, 'ink');
    }
  return left;
}

/** Signs that columns turn. */
const turned: Readonly<Record<string, string>> = { '…': '\ufe19' };

/** Characters of a column, at most. */
const tallest = 6;

/** Cuts a text that has no columns yet as evenly as can be; clauses begin some. */
function evenColumns(text: string): string[][] {
  if ([...text].length <= tallest) return [[...text]];
  // A number would stand in a column alone: 帳本（三）：吐司.
  const clauses = pack(
    text.split('\u3000'),
    '\u3000',
    (last, clause) => [...clause].length < 2 && [...last].length < 7,
  );
  return clauses.flatMap((clause) => {
    if ([...clause].includes('\u3000')) return [[...clause]];
    const characters = [...clause];
    const count = Math.ceil(characters.length / tallest);
    const each = Math.ceil(characters.length / count);
    return Array.from({ length: count }, (_, at) => characters.slice(at * each, (at + 1) * each));
  });
}

/** The text of the narrowest band, in pixels. */
const leastBand = 160;

/** Sets a title with longer words of Latin letters in lines on a band above the seal; gives how far the rest may go. */
async function lines(parts: readonly string[], desk: Desk): Promise<number> {
  const room = width - 56 * 2 - 96;
  const { rows, size } = await setInLines(parts, desk.glyphs, room);
  const widths = await Promise.all(rows.map((text) => emsOf(text, desk.glyphs)));
  const longest = Math.min(room, Math.max(leastBand, ...widths.map((ems) => ems * size)));
  const band = { width: longest + 96, height: rows.length * size * 1.35 + 72 };
  const top = Math.max(50, (foot - 14 - band.height) / 2);
  desk.canvas.slip(56, top, band);
  for (const [at, text] of rows.entries())
    await row(text, desk, { x: 104, y: top + 44 + at * size * 1.35, size, room: room + size, paint: 'ink' });
  return width;
}

interface Square {
  x: number;
  y: number;
  size: number;
}

interface Row extends Square {
  /** How far the row may go; what is longer ends with an ellipsis. */
  room: number;
  paint: Paint;
}

async function row(text: string, desk: Desk, { x, y, size, room, paint }: Row): Promise<void> {
  let right = x;
  for (const character of await shortened(text, desk.glyphs, room / size)) {
    const outline = await desk.glyphs(character);
    if (outline === undefined) continue;
    letter(desk, character, outline, { x: right, y, size }, paint);
    right += (outline.advance / unitsPerEm) * size;
  }
}

/** Paints a letter with the upper left corner of its square at a place. */
function letter(
  { canvas, glyphs }: Desk,
  character: string,
  { path }: Outline,
  { x, y, size }: Square,
  paint: Paint,
): void {
  canvas.paint({ key: `${glyphs.script} ${character}`, path, size }, x, y + ascent * size, paint);
}

/** A square with round corners, in units. */
const roundSquare = parseOutline(
  'M100,0L900,0Q1000,0 1000,100L1000,900Q1000,1000 900,1000L100,1000Q0,1000 0,900L0,100Q0,0 100,0Z',
);

/** Prints a seal: paper with a character of the cloth's colour. */
async function box(desk: Desk, { x, y, size }: Square, character: string): Promise<void> {
  desk.canvas.paint({ key: 'seal', path: roundSquare, size }, x, y + size, 'paper');
  const outline = await desk.glyphs(character);
  if (outline === undefined || character === '') return;
  const inner = size * 0.68;
  const inset = (size - (outline.advance / unitsPerEm) * inner) / 2;
  letter(desk, character, outline, { x: x + inset, y: y + size * 0.16, size: inner }, 'colour');
}
