import { unitsPerEm } from './outline.ts';
import type { Glyphs } from './share-glyphs.ts';

/** Leaves out what there is no outline of, emoji above all, and the blanks around it. */
export async function drawableParts(parts: readonly string[], glyphs: Glyphs): Promise<string[]> {
  const drawable: string[] = [];
  for (const part of parts) {
    let kept = '';
    for (const character of part)
      if (/\s/.test(character) || (await glyphs(character)) !== undefined) kept += character;
    if (drawable.length === 0 || /\s$/.test(drawable.at(-1) ?? '')) kept = kept.trimStart();
    if (kept !== '') drawable.push(kept);
  }
  return drawable;
}

/** Says whether a letter, Hanzi or digit of a text has no outline: what is left without it would be another text. */
export async function lacksLetters(parts: readonly string[], glyphs: Glyphs): Promise<boolean> {
  for (const character of parts.join(''))
    if (/[\p{L}\p{N}]/u.test(character) && (await glyphs(character)) === undefined) return true;
  return false;
}

/** Measures a text in ems. */
export async function emsOf(text: string, glyphs: Glyphs): Promise<number> {
  let sum = 0;
  for (const character of text) sum += ((await glyphs(character))?.advance ?? 0) / unitsPerEm;
  return sum;
}

/** Ends a text that is too long with an ellipsis. */
export async function shortened(text: string, glyphs: Glyphs, ems: number): Promise<string> {
  if ((await emsOf(text, glyphs)) <= ems) return text;
  const characters = [...text];
  while (characters.length > 0 && (await emsOf(`${characters.join('')}…`, glyphs)) > ems) characters.pop();
  return `${characters.join('').replace(/[\s\p{Ps}\p{Pi}，、：；—]{1,9}$/u, '')}…`;
}

const smallest = 44;

/** Sizes of lines, from the largest, and how many of them a band has room for. */
const sizes = [
  { size: 120, most: 1 },
  { size: 92, most: 2 },
  { size: 72, most: 3 },
  { size: 54, most: 4 },
  { size: smallest, most: 5 },
] as const;

/** Lines and their size. */
export interface SetLines {
  rows: string[];
  size: number;
}

/** Sets pieces in lines of a width, as large as lets all of them in; what even the smallest doesn't is left out. */
export async function setInLines(parts: readonly string[], glyphs: Glyphs, width: number): Promise<SetLines> {
  let set: SetLines = { rows: [], size: sizes[0].size };
  for (const { size, most } of sizes) {
    const rows = await wrapped(parts, glyphs, width / size);
    set = { rows: rows.slice(0, most), size };
    if (rows.length <= most && (size === smallest || (await longestWord(parts, glyphs)) * size <= width))
      return set;
    const last = set.rows.pop() ?? '';
    set.rows.push(await shortened(`${last}${rows[most] ?? ''}`, glyphs, width / size));
  }
  return set;
}

/** Addresses may end a line after a slash. */
const afterSlash = /(?<=\/)(?!\/)/;

/** Measures the longest of what only a line too narrow for it breaks. */
async function longestWord(parts: readonly string[], glyphs: Glyphs): Promise<number> {
  const words = parts.flatMap((part) => part.split(afterSlash));
  return Math.max(0, ...(await Promise.all(words.map((word) => emsOf(word.trimEnd(), glyphs)))));
}

/** Breaks a text between its pieces; one that is longer than a line, after its slashes or between its characters. */
async function wrapped(parts: readonly string[], glyphs: Glyphs, ems: number): Promise<string[]> {
  const rows: string[] = [];
  let row = '';
  const add = async (piece: string): Promise<void> => {
    if (row !== '' && (await emsOf((row + piece).trimEnd(), glyphs)) > ems) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += piece;
  };
  for (const part of parts) {
    const fits = async (piece: string) => (await emsOf(piece.trimEnd(), glyphs)) <= ems;
    for (const piece of (await fits(part)) ? [part] : part.split(afterSlash))
      for (const bit of (await fits(piece)) ? [piece] : piece) await add(bit);
  }
  return row === '' ? rows : [...rows, row.trimEnd()];
}
