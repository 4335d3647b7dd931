import type { ShareCard } from '../../views/share-card.ts';
import type { Glyphs } from './share-glyphs.ts';

/** What services that show links ask for. */
const shareSize = { width: 1200, height: 630 };

const { width, height } = shareSize;
const paper = '#f9f3e6';
const ink = '#2b2723';
const unitsPerEm = 1000;
/** Where the top of a Hanzi's square is above the baseline, in ems. */
const ascent = 0.88;

/** Draws a card as SVG, its letters as outlines, so that no font of the machine matters. */
export async function drawShareCard(card: ShareCard, glyphs: Glyphs): Promise<string> {
  const title = card.cover.upright ? await columns(card, glyphs) : await lines(card, glyphs);
  const seal = box(56, height - 176, 120, card.seal, await glyphs(card.seal), card.colour);
  const room = title.left - 250;
  const site = await row(card.site, glyphs, { x: 204, y: height - 132, size: 40, room });
  const line = await row(card.line, glyphs, { x: 204, y: height - 78, size: 26, room });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<defs>${pattern(card)}</defs><rect width="100%" height="100%" fill="${card.colour}"/>` +
    `<rect width="100%" height="100%" fill="url(#p)"/>${title.svg}${seal}` +
    `<g fill="${paper}">${site}${line}</g></svg>`
  );
}

interface Title {
  svg: string;
  /** Left edge of the slip. */
  left: number;
}

/** Sets a title in columns on a slip of paper, as on the cover of a thread-bound book. */
async function columns({ cover, colour }: ShareCard, glyphs: Glyphs): Promise<Title> {
  const set = clauseColumns(cover.text);
  const longest = Math.max(...set.map((column) => column.length));
  const size = Math.min(112, 470 / (longest * 1.06), 640 / (set.length * 1.3));
  const pitch = size * 1.3;
  const slip = { width: Math.max(150, set.length * pitch + 72), height: height - 100 };
  const left = width - 56 - slip.width;
  const top = (height - longest * size * 1.06) / 2;
  const first = left + (slip.width + set.length * pitch) / 2 - pitch;
  const letters: string[] = [];
  for (const [at, column] of set.entries())
    for (const [row, character] of column.entries()) {
      const outline = await glyphs(character);
      if (outline === undefined) continue;
      const x = first - at * pitch + (pitch - (outline.advance / unitsPerEm) * size) / 2;
      letters.push(glyph(outline.path, x, top + row * size * 1.06, size));
    }
  return { svg: paperSlip(left, 50, slip, colour) + `<g fill="${ink}">${letters.join('')}</g>`, left };
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

/** Sets a title with longer words of Latin letters in lines on a band. */
async function lines({ cover, colour }: ShareCard, glyphs: Glyphs): Promise<Title> {
  const size = 72;
  const room = width - 56 * 2 - 96;
  const rows = await wrapped(cover.text, glyphs, room / size);
  const shown = rows.slice(0, 4);
  const band = { width: width - 112, height: shown.length * size * 1.35 + 72 };
  const top = Math.max(50, (height - 190 - band.height) / 2);
  const set = shown.map((text, at) =>
    row(text, glyphs, { x: 104, y: top + 44 + at * size * 1.35, size, room: room + size }),
  );
  const letters = (await Promise.all(set)).join('');
  return { svg: `${paperSlip(56, top, band, colour)}<g fill="${ink}">${letters}</g>`, left: width };
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

interface Place {
  x: number;
  y: number;
  size: number;
  /** How far the row may go; what is longer is cut. */
  room: number;
}

async function row(text: string, glyphs: Glyphs, { x, y, size, room }: Place): Promise<string> {
  let right = x;
  let svg = '';
  for (const character of text) {
    const outline = await glyphs(character);
    if (outline === undefined) continue;
    const advance = (outline.advance / unitsPerEm) * size;
    if (right + advance > x + room) break;
    svg += glyph(outline.path, right, y, size);
    right += advance;
  }
  return svg;
}

function glyph(path: string, x: number, y: number, size: number): string {
  const scale = size / unitsPerEm;
  const place = `${x.toFixed(1)} ${(y + ascent * size).toFixed(1)}`;
  return `<path transform="translate(${place})scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})" d="${path}"/>`;
}

function paperSlip(x: number, y: number, size: { width: number; height: number }, colour: string): string {
  const inner = { width: size.width - 24, height: size.height - 24 };
  return (
    `<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" fill="${paper}"/>` +
    `<rect x="${x + 12}" y="${y + 12}" width="${inner.width}" height="${inner.height}" fill="none" stroke="${colour}" stroke-opacity=".45" stroke-width="3"/>`
  );
}

function box(
  x: number,
  y: number,
  size: number,
  character: string,
  outline: { path: string; advance: number } | undefined,
  colour: string,
): string {
  const face = `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="12" fill="${paper}"/>`;
  if (outline === undefined || character === '') return face;
  const letter = size * 0.68;
  const inset = (size - (outline.advance / unitsPerEm) * letter) / 2;
  return `${face}<g fill="${colour}">${glyph(outline.path, x + inset, y + size * 0.16, letter)}</g>`;
}

/** The cloth's pattern, as covers in pages have it (styles/title-cover.css): waves, blinds, lattice, seed, weave, rules. */
function pattern({ tint }: ShareCard): string {
  const line = 'fill="none" stroke="#fff" stroke-opacity=".13" stroke-width="4"';
  const [size, shape] = [
    [96, `<circle cx="48" cy="96" r="45" ${line}/><circle cx="48" cy="96" r="27" ${line}/>`],
    [54, `<path d="M2 0V54M28 0V54" ${line}/>`],
    [64, `<path d="M0 0L64 64M64 0L0 64" ${line}/>`],
    [
      60,
      `<circle cx="15" cy="15" r="7" fill="#fff" fill-opacity=".13"/><circle cx="45" cy="45" r="7" fill="#fff" fill-opacity=".13"/>`,
    ],
    [38, `<path d="M0 2H38M2 0V38" ${line}/>`],
    [44, `<path d="M0 2H44" ${line}/>`],
  ][(tint - 1) % 6] as [number, string];
  return `<pattern id="p" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${shape}</pattern>`;
}
