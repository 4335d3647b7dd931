import { MEMBERS, REPRESENTATIVES } from './fold-table.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads a column of fold-table.ts: signed differences in base 32, least digit first, the last digit in the upper half. */
function readCodes(text: string): number[] {
  const codes: number[] = [];
  let code = 0;
  for (let i = 0; i < text.length; i++) {
    let shift = 0;
    let number = 0;
    let digit = DIGITS.indexOf(text.charAt(i));
    for (; digit < 32; digit = DIGITS.indexOf(text.charAt(++i)), shift += 5) number |= digit << shift;
    number |= (digit - 32) << shift;
    code += number & 1 ? -(number + 1) / 2 : number / 2;
    codes.push(code);
  }
  return codes;
}

/** The fold of every code unit that NFKC and lower case leave alone; 0 where more than a look-up is needed. */
function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x80; code++) table[code] = code >= 65 && code <= 90 ? code + 32 : code;
  for (let code = 0x3400; code < 0xa000; code++) table[code] = code;
  const representatives = readCodes(REPRESENTATIVES);
  readCodes(MEMBERS).forEach((member, i) => (table[member] = representatives[i] ?? member));
  return table;
}

const table = buildTable();

/** A character with the marks that NFKC may join to it, or Hangul letters; bounded, so that stacked marks cost nothing. */
const CLUSTER = /(?:[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]{1,30}|[^])[\p{M}\uff9e\uff9f]{0,30}/uy;

function foldCluster(cluster: string): string {
  const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
  let folded = '';
  for (const character of plain) {
    const code = character.length === 1 ? (table[character.charCodeAt(0)] ?? 0) : 0;
    folded += code ? String.fromCharCode(code) : character;
  }
  return folded;
}

/** Calls back for each piece of the text with its fold: single code units where a look-up is enough, else clusters. */
function eachFolded(text: string, found: (folded: string, start: number) => void): void {
  const length = text.length;
  for (let i = 0; i < length; ) {
    const code = table[text.charCodeAt(i)] ?? 0;
    const next = i + 1 < length ? text.charCodeAt(i + 1) : 0;
    if (code && (next < 0x80 || table[next])) {
      found(String.fromCharCode(code), i++);
      continue;
    }
    CLUSTER.lastIndex = i;
    const cluster = CLUSTER.exec(text)?.[0] ?? text.charAt(i);
    found(foldCluster(cluster), i);
    i += cluster.length;
  }
}

/**
 * Folds text to the form in which tags and searches are compared: compatibility forms, case, and the variants of
 * Hanzi that any OpenCC character conversion takes for each other are one.
 */
export function fold(text: string): string {
  let result = '';
  eachFolded(text, (folded) => (result += folded));
  return result;
}

/** Folded text with the way back to where it came from. */
export interface FoldMap {
  /** Code points of the fold. */
  folded: string[];
  /** UTF-16 offset in the text at which the source of each folded code point starts. */
  starts: number[];
}

/** Folds text as `fold` does and says for each folded code point where in the text it came from. */
export function foldWithMap(text: string): FoldMap {
  const map: FoldMap = { folded: [], starts: [] };
  eachFolded(text, (folded, start) => {
    for (const character of folded) {
      map.folded.push(character);
      map.starts.push(start);
    }
  });
  return map;
}
