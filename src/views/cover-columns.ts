import { cutIntoPhrases, cutIntoShortPhrases } from './cut-phrases.ts';

/** Sizes of cover: a large one, and a thumbnail. */
export type CoverSize = 'whole' | 'short';

/** Characters that a column holds, that are comfortable in one, and how many columns a slip has room for. */
const columnRoom = {
  whole: { most: 6, comfortable: 6, columns: 6 },
  short: { most: 5, comfortable: 4, columns: 3 },
} as const;

/** The step of size that so many columns need at least, or their slip would be too wide: 1 is the largest. */
const leastStep = [1, 1, 1, 4, 5] as const;

/** The smallest step of size. */
const lastStep = 6;

/** Characters that a clause needs for a column of its own: fewer would stand there alone. */
const ownColumn = 3;

/** A text in columns; `step` says how large its letters can be, as if there were so many in a column. */
export interface Columns {
  columns: string[];
  step: number;
}

/**
 * Sets a text in columns that end where its phrases do: 拆一個／案子, not 拆一／個案子. Clauses, which ideographic spaces
 * part, begin columns. What has other spaces is left whole for the browser to wrap.
 */
export function setInColumns(text: string, size: CoverSize): Columns {
  const clauses = joinShort(text.split('\u3000'), size);
  const suit = clauses.length === 1 || clauses.every((clause) => lengthOf(clause) >= ownColumn);
  if (!suit) return unset(text, size);
  const set = clauses.map((clause) => columnsOf(clause, size, clauses.length === 1));
  if (clauses.length === 1) return set[0] ?? unset(text, size);
  const columns = set.flatMap((clause) => clause.columns);
  return { columns, step: Math.max(stepOf(columns), ...set.map(({ step }) => step)) };
}

/** Counts characters. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Joins pieces to the one before as long as both suit each other. */
export function pack(
  pieces: readonly string[],
  sign: string,
  suit: (last: string, piece: string) => boolean,
): string[] {
  const packed: string[] = [];
  for (const piece of pieces) {
    const last = packed.at(-1);
    if (last !== undefined && suit(last, piece)) packed[packed.length - 1] = last + sign + piece;
    else packed.push(piece);
  }
  return packed;
}

/**
 * Takes of all ways to end columns with phrases the one with the largest letters, then with the fewest columns; letters
 * of one clause of several are as large as the number of columns lets them be. Where a phrase is longer than a column,
 * columns end with words.
 */
function columnsOf(text: string, size: CoverSize, isAlone: boolean): Columns {
  const room = columnRoom[size];
  const even = evenly(text, size, isAlone);
  if (lengthOf(text) <= even) return { columns: [text], step: stepOf([text]) };
  if (/\s/.test(text)) return unset(text, size);
  const mostColumns = Math.min(room.columns, Math.ceil(lengthOf(text) / even) + 1);
  let best: Columns | undefined;
  for (const cut of [cutIntoPhrases, cutIntoShortPhrases]) {
    if (best !== undefined) break;
    const pieces = cut(text);
    for (let most = even; most <= room.most; most++) {
      const columns = pack(pieces, '', (last, piece) => lengthOf(last) + lengthOf(piece) <= most);
      const fits = columns.every((column) => lengthOf(column) >= 2 && lengthOf(column) <= most);
      if (!fits || columns.length > mostColumns) continue;
      const step = stepOf(columns);
      const better = isAlone
        ? step < (best?.step ?? Infinity)
        : columns.length < (best?.columns.length ?? Infinity);
      if (better) best = { columns, step };
    }
  }
  return best ?? shortened(text, size, isAlone) ?? cutEvenly(text, even);
}

/** What a title is about, where it ends with that: 一通四十一分鐘的｜投訴電話. */
const subject = /(?<=的)[^的\s]{3,}$/u;

/**
 * Leaves out words of a thumbnail's text where its columns would break them: the last ones, or, if hardly anything is
 * left without them, those before the subject.
 */
function shortened(text: string, size: CoverSize, isAlone: boolean): Columns | undefined {
  const kept = cutIntoShortPhrases(text).slice(0, -1).join('');
  if (size === 'whole' || kept === '') return undefined;
  const set = columnsOf(kept, size, isAlone);
  const [end] = subject.exec(text) ?? [];
  const isStub = lengthOf(set.columns.join('')) < ownColumn;
  return isStub && end !== undefined ? columnsOf(end, size, isAlone) : set;
}

function cutEvenly(text: string, even: number): Columns {
  const characters = [...text];
  const columns = Array.from({ length: Math.ceil(characters.length / even) }, (_, at) =>
    characters.slice(at * even, (at + 1) * even).join(''),
  );
  return { columns, step: stepOf(columns) };
}

function unset(text: string, size: CoverSize): Columns {
  const even = evenly(text, size, true);
  const count = Math.ceil(lengthOf(text) / even);
  return { columns: [text], step: Math.max(even, leastStep[count] ?? lastStep) };
}

function stepOf(columns: readonly string[]): number {
  return Math.max(leastStep[columns.length] ?? lastStep, ...columns.map(lengthOf));
}

/** Puts two short clauses beside each other into one column: 圖片　表格. */
function joinShort(clauses: readonly string[], size: CoverSize): string[] {
  return pack(
    clauses,
    '\u3000',
    (last, clause) =>
      Math.min(lengthOf(last), lengthOf(clause)) < ownColumn &&
      lengthOf(last) + 1 + lengthOf(clause) <= columnRoom[size].most,
  );
}

/** Counts the characters of a column; a text that is alone on its cover is set in two where it would fill one. */
function evenly(text: string, size: CoverSize, isAlone: boolean): number {
  const { comfortable, columns: mostColumns } = columnRoom[size];
  const length = lengthOf(text);
  const columns = Math.min(mostColumns, Math.max(1, Math.ceil(length / comfortable)));
  return Math.max(1, Math.ceil(length / (isAlone && length > 4 && columns === 1 ? 2 : columns)));
}
