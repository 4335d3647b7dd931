import { spaceOfTypography } from './query/alphabet.ts';
import { type Edits, lengthMark, numberBase, type Swaps } from './query/shown-text.ts';
import { symbolMap, symbolText } from './query/symbols.ts';

/** Gaps are written as characters: further ones would be halves of a character. */
const widestGap = 0xd000;

/** A line as symbols and as the strings that are shown for them, one each; put together, these are the line. */
export interface Cells {
  /** The symbols, with marks for spaces of typography. */
  folded: string;
  /** Number of symbols. */
  length: number;
  symbols: ArrayLike<string>;
  shown: ArrayLike<string>;
}

/** Characters that are a symbol each; most lines have no others, and need no way back from symbols to characters. */
const oneForOne = /^[!-~\u2014\u2018-\u201d\u3001-\u3015\u3400-\u9fff\uff01-\uff5d]*$/;

/** Takes a line apart; one without symbols has no cells. */
export function cellsOf(line: string): Cells {
  if (oneForOne.test(line)) {
    const folded = symbolText(line);
    return { folded, length: folded.length, symbols: folded, shown: line };
  }
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
  return { folded, length: symbols.length, symbols, shown };
}

/** Writes how lines in a variant differ from what their symbols and the variant's swaps give. */
export function editsOf(base: readonly Cells[], lines: readonly (Cells | undefined)[], swaps: Swaps): Edits {
  let edits = '';
  let gap = 1;
  for (const [i, { symbols, length, folded }] of base.entries()) {
    const spaced = folded.length > length ? expectedSpaces(folded) : undefined;
    const other = lines[i];
    const shown = other?.folded === folded ? other.shown : rewritten(length, other?.shown ?? []);
    for (let at = 0; at < length; at++) {
      const symbol = symbols[at] ?? '';
      const usual = swaps.get(symbol) ?? symbol;
      const text = shown[at] ?? '';
      if (text === (spaced?.has(at) === true ? ` ${usual}` : usual) && gap < widestGap) gap++;
      else {
        edits += number(gap) + (isCharacter(text) ? text : lengthMark + number([...text].length) + text);
        gap = 1;
      }
    }
    gap++; // the end of the line
  }
  return edits;
}

/** Shows a line that has other symbols: whole, in place of its first. */
function rewritten(length: number, shown: ArrayLike<string>): string[] {
  return Array.from({ length }, (_, i) => (i === 0 ? Array.from(shown).join('') : ''));
}

/** Finds the symbols before which a line has a mark. */
function expectedSpaces(folded: string): Set<number> {
  const spaced = new Set<number>();
  let at = 0;
  for (const symbol of folded)
    if (symbol === spaceOfTypography) spaced.add(at);
    else at++;
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
