import type { ShareCard } from '../../views/share-card.ts';
import { shareSize, type Paint, type ShareCanvas } from './share-canvas.ts';
import { parseOutline, type OutlinePlace } from './outline.ts';
import type { Glyphs } from './share-glyphs.ts';

const { width, height } = shareSize;
const unitsPerEm = 1000;
/** Where the top of a Hanzi's square is above the baseline, in ems. */
const ascent = 0.88;

/** A canvas and the letters to draw on it. */
interface Desk {
  canvas: ShareCanvas;
  glyphs: Glyphs;
}

/** Draws a card; its letters are outlines, so that no font of the machine matters. */
export async function drawShareCard(card: ShareCard, canvas: ShareCanvas, glyphs: Glyphs): Promise<void> {
  const desk = { canvas, glyphs };
  canvas.begin(card.colour, card.tint);
  const left = await (card.cover.upright ? columns(card, desk) : lines(card, desk));
  await box(desk, { x: 56, y: height - 176, size: 120 }, card.seal);
  const room = left - 250;
  await row(card.site, desk, { x: 204, y: height - 132, size: 40, room, paint: 'paper' });
  await row(card.line, desk, { x: 204, y: height - 78, size: 26, room, paint: 'paper' });
}

/** Sets a title in columns on a slip of paper, as on the cover of a thread-bound book; gives its left edge. */
async function columns({ cover }: ShareCard, { canvas, glyphs }: Desk): Promise<number> {
  const set = clauseColumns(cover.text);
  const longest = Math.max(...set.map((column) => column.length));
  const size = Math.min(112, 470 / (longest * 1.06), 640 / (set.length * 1.3));
  const pitch = size * 1.3;
  const slip = { width: Math.max(150, set.length * pitch + 72), height: height - 100 };
  const left = width - 56 - slip.width;
  const top = (height - longest * size * 1.06) / 2;
  const first = left + (slip.width + set.length * pitch) / 2 - pitch;
  canvas.slip(left, 50, slip);
  for (const [at, column] of set.entries())
    for (const [row, character] of column.entries()) {
      const outline = await glyphs(character);
      if (outline === undefined) continue;
      const x = first - at * pitch + (pitch - (outline.advance / unitsPerEm) * size) / 2;
      canvas.paint(outline.path, placed(x, top + row * size * 1.06, size), 'ink');
    }
  return left;
}

/** Characters of a column, at most. */
const tallest = 6;

/** Cuts a text into columns as even as they can be; a clause begins a column of its own. */
function clauseColumns(text: string): string[][] {
  return text.split('\u3000').flatMap((clause) => {
    const characters = [...clause];
    const count = Math.ceil(characters.length / tallest);
    const each = Math.ceil(characters.length / count);
    return Array.from({ length: count }, (_, at) => characters.slice(at * each, (at + 1) * each));
  });
}

/** Sets a title with longer words of Latin letters in lines on a band; gives how far the rest may go. */
async function lines({ cover }: ShareCard, desk: Desk): Promise<number> {
  const size = 72;
  const room = width - 56 * 2 - 96;
  const rows = await wrapped(cover.text, desk.glyphs, room / size);
  const shown = rows.slice(0, 4);
  const band = { width: width - 112, height: shown.length * size * 1.35 + 72 };
  const top = Math.max(50, (height - 190 - band.height) / 2);
  desk.canvas.slip(56, top, band);
  for (const [at, text] of shown.entries())
    await row(text, desk, { x: 104, y: top + 44 + at * size * 1.35, size, room: room + size, paint: 'ink' });
  return width;
}

/** Breaks a text into lines of so many ems, before a Hanzi or a word. */
async function wrapped(text: string, glyphs: Glyphs, ems: number): Promise<string[]> {
  const rows = [''];
  let used = 0;
  for (const piece of text.match(/\p{Script=Han}[，。！？：；、]?|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    const long = await emsOf(piece, glyphs);
    if (used > 0 && used + long > ems) {
      rows.push('');
      used = 0;
    }
    rows[rows.length - 1] += piece;
    used += long;
  }
  return rows;
}

async function emsOf(text: string, glyphs: Glyphs): Promise<number> {
  let sum = 0;
  for (const character of text) sum += ((await glyphs(character))?.advance ?? 0) / unitsPerEm;
  return sum;
}

interface Square {
  x: number;
  y: number;
  size: number;
}

interface Row extends Square {
  /** How far the row may go; what is longer is cut. */
  room: number;
  paint: Paint;
}

async function row(text: string, { canvas, glyphs }: Desk, { x, y, size, room, paint }: Row): Promise<void> {
  let right = x;
  for (const character of text) {
    const outline = await glyphs(character);
    if (outline === undefined) continue;
    const advance = (outline.advance / unitsPerEm) * size;
    if (right + advance > x + room) break;
    canvas.paint(outline.path, placed(right, y, size), paint);
    right += advance;
  }
}

/** Puts a letter of a size with the upper left corner of its square at a place. */
function placed(x: number, y: number, size: number): OutlinePlace {
  return { x, y: y + ascent * size, scale: size / unitsPerEm };
}

/** A square with round corners, in units. */
const roundSquare = parseOutline(
  'M100,0L900,0Q1000,0 1000,100L1000,900Q1000,1000 900,1000L100,1000Q0,1000 0,900L0,100Q0,0 100,0Z',
);

/** Prints a seal: paper with a character of the cloth's colour. */
async function box({ canvas, glyphs }: Desk, { x, y, size }: Square, character: string): Promise<void> {
  canvas.paint(roundSquare, { x, y: y + size, scale: size / unitsPerEm }, 'paper');
  const outline = await glyphs(character);
  if (outline === undefined || character === '') return;
  const letter = size * 0.68;
  const inset = (size - (outline.advance / unitsPerEm) * letter) / 2;
  canvas.paint(outline.path, placed(x + inset, y + size * 0.16, letter), 'colour');
}
