import { fold } from '../variants/fold.ts';
import { spaceOfTypography } from './query/alphabet.ts';
import { type Edits, lengthMark, numberBase, type Swaps } from './query/shown-text.ts';
import { isBorder, symbolMap } from './query/symbols.ts';

/** Gaps are written as characters: further ones would be halves of a character. */
const widestGap = 0xd000;

/** A line as symbols and as the strings that are shown for them, one each. */
export interface Cells {
  /** As it is shown. */
  text: string;
  /** The symbols, with marks for spaces of typography. */
  folded: string;
  /** Number of symbols. */
  length: number;
  symbols: string | readonly string[];
  /** A string has a character for each symbol; spaces of typography before one are left to the marks of `folded`. */
  shown: string | readonly string[];
}

/** Characters that are a symbol each; most lines have no others, and need no way back from symbols to characters. */
const oneForOne = /^[ -~\u2014\u2018-\u201d\u3001-\u3015\u3400-\u9fff\uff01-\uff5d]*$/;
const oddSpaces = /^ | {2}| $/;

/** Takes a line apart; one without symbols has no cells. */
export function cellsOf(line: string): Cells {
  if (oneForOne.test(line) && !oddSpaces.test(line)) return plainCells(line);
  const { symbols, ends, gaps } = symbolMap(line);
  const shown: string[] = [];
  let folded = '';
  let at = 0;
  for (const [i, symbol] of symbols.entries()) {
    // Of several symbols from one character, the first shows it.
    const end = i === symbols.length - 1 ? line.length : (ends[i] ?? 0);
    shown.push(line.slice(at, end));
    at = end;
    folded += gaps.has(i) ? spaceOfTypography + symbol : symbol;
  }
  return { text: line, folded, length: symbols.length, symbols, shown };
}

function plainCells(line: string): Cells {
  const all = fold(line);
  if (!all.includes(' ')) return { text: line, folded: all, length: all.length, symbols: all, shown: line };
  const words = line.split(' ');
  let [folded, symbols, shown, last] = ['', '', '', ''];
  for (const [i, word] of all.split(' ').entries()) {
    const isMark = i > 0 && isBorder(last, word.charAt(0));
    if (isMark) folded += spaceOfTypography;
    const space = i > 0 && !isMark ? ' ' : '';
    folded += space + word;
    symbols += space + word;
    shown += space + (words[i] ?? '');
    last = word.charAt(word.length - 1);
  }
  return { text: line, folded, length: symbols.length, symbols, shown };
}

/** Writes how lines in a variant differ from what their symbols and the variant's swaps give. */
export function editsOf(base: readonly Cells[], lines: readonly (Cells | undefined)[], swaps: Swaps): Edits {
  const usualUnits = unitsOf(swaps);
  let edits = '';
  let gap = 1;
  for (const [i, { symbols, length, folded }] of base.entries()) {
    const other = lines[i];
    const isAlike = other?.folded === folded;
    const shown = isAlike ? other.shown : rewritten(length, other?.text ?? '');
    const areUnits = typeof symbols === 'string' && typeof shown === 'string';
    const spaces = folded.length > length ? expectedSpaces(folded) : undefined;
    const textAt = (at: number) =>
      (typeof shown === 'string' && spaces?.has(at) === true ? ' ' : '') + (shown[at] ?? '');
    for (let at = 0; at < length; at++) {
      const isUsual = areUnits
        ? usualUnits[symbols.charCodeAt(at)] === shown.charCodeAt(at)
        : isExpected(textAt(at), symbols[at] ?? '', spaces?.has(at) === true);
      if (isUsual && gap < widestGap) gap++;
      else {
        const text = textAt(at);
        edits += number(gap) + (isCharacter(text) ? text : lengthMark + number([...text].length) + text);
        gap = 1;
      }
    }
    gap++; // the end of the line
  }
  return edits;

  function isExpected(text: string, symbol: string, isSpaced: boolean): boolean {
    if (text.length === 1 && symbol.length === 1)
      return !isSpaced && usualUnits[symbol.charCodeAt(0)] === text.charCodeAt(0);
    const usual = swaps.get(symbol) ?? symbol;
    return text === (isSpaced ? ` ${usual}` : usual);
  }
}

const unitTables = new WeakMap<Swaps, Uint16Array>();

/** Gives swaps by code unit: nearly all symbols are one, and a table is read in a tenth of a map's time. */
function unitsOf(swaps: Swaps): Uint16Array {
  let table = unitTables.get(swaps);
  if (table === undefined) {
    table = new Uint16Array(0x10000);
    for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
    for (const [symbol, text] of swaps)
      if (symbol.length === 1) table[symbol.charCodeAt(0)] = text.length === 1 ? text.charCodeAt(0) : 0;
    unitTables.set(swaps, table);
  }
  return table;
}

/** Shows a line that has other symbols: whole, in place of its first. */
function rewritten(length: number, text: string): string[] {
  return Array.from({ length }, (_, i) => (i === 0 ? text : ''));
}

/** Finds the symbols before which a line has a mark. */
function expectedSpaces(folded: string): Set<number> {
  const spaced = new Set<number>();
  const runs = folded.split(spaceOfTypography);
  let at = 0;
  for (const run of runs.slice(0, -1)) spaced.add((at += [...run].length));
  return spaced;
}

function number(value: number): string {
  return String.fromCharCode(value + numberBase);
}

function isCharacter(text: string): boolean {
  return (
    text !== lengthMark && text.length > 0 && text.length === ((text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)
  );
}
