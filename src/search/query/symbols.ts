import { fold, foldWithMap } from '../../variants/fold.ts';

/** A text as the index sees it: folded code points, with the UTF-16 range of the text each came from. */
export interface SymbolMap {
  symbols: string[];
  starts: number[];
  ends: number[];
}

const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** Some are white space too, and that is what they are taken for. */
const invisibles = /(?!\s)\p{Default_Ignorable_Code_Point}/gu;
const space = /\s/u;
const spaces = /\s+/gu;

/** Lines that fold to Hanzi and letters only, as most do, need no further look. */
const plain = /^[!-~\u3001-\u3015\u3400-\u9fff\u2018-\u201d]*$/;

/**
 * Maps one line of text to symbols: folded code points without invisible ones, with each run of white space as one
 * space and none at either end. Build and browser both search these, so that they can't disagree.
 */
export function symbolMap(line: string): SymbolMap {
  const { folded, starts } = foldWithMap(line);
  const map: SymbolMap = { symbols: [], starts: [], ends: [] };
  let pendingSpace = -1;
  for (let i = 0; i < folded.length; i++) {
    const symbol = folded[i] ?? '';
    const start = starts[i] ?? 0;
    if (space.test(symbol)) {
      if (pendingSpace < 0) pendingSpace = start;
      continue;
    }
    if (symbol > '\u007f' && invisible.test(symbol)) continue;
    if (pendingSpace >= 0 && map.symbols.length > 0) add(map, ' ', pendingSpace, start);
    pendingSpace = -1;
    add(map, symbol, start, endOf(starts, i, line.length));
  }
  return map;
}

/** Folds one line of text to symbols, written one after the other: what `symbolMap` gives, without the way back. */
export function symbolText(line: string): string {
  const folded = fold(line);
  if (plain.test(folded)) return folded;
  return folded.replace(invisibles, '').replace(spaces, ' ').trim();
}

/** Folds one line of text to symbols. */
export function toSymbols(line: string): string[] {
  return [...symbolText(line)];
}

function add(map: SymbolMap, symbol: string, start: number, end: number): void {
  map.symbols.push(symbol);
  map.starts.push(start);
  map.ends.push(end);
}

/** Finds where the source of a folded code point ends: several may come from one character (㎞ is km). */
function endOf(starts: readonly number[], index: number, length: number): number {
  const start = starts[index] ?? 0;
  for (let i = index + 1; i < starts.length; i++) {
    const next = starts[i] ?? length;
    if (next > start) return next;
  }
  return length;
}
