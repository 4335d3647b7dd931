import { fold, foldWithMap } from '../../variants/fold.ts';
import { wordKind } from './words.ts';

/** A text as the index sees it: folded code points, with the UTF-16 range of the text each came from. */
export interface SymbolMap {
  symbols: string[];
  starts: number[];
  ends: number[];
  /** Symbols before which a space is that only typography asks for, see `isBorder`. */
  gaps: Set<number>;
}

const invisible = /\p{Default_Ignorable_Code_Point}/u;
/** Some are white space too, and that is what they are taken for. */
const invisibles = /(?!\s)\p{Default_Ignorable_Code_Point}/gu;
const space = /\s/u;
const spaces = /\s+/gu;
const betweenSpaces = /(\S) (?=(\S))/gu;

/** Lines that fold to Hanzi and letters only, as most do, need no further look. */
const plain = /^[!-~\u3001-\u3015\u3400-\u9fff\u2018-\u201d]*$/;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303fー]/u;

/**
 * Says whether a space between two symbols is typography: 耗时 30 分钟 is 耗时30分钟, and iPhone 15 is iPhone15. Such
 * spaces are no symbols; only a quoted phrase asks for them.
 */
export function isBorder(before: string, after: string): boolean {
  if (wide.test(before) !== wide.test(after)) return true;
  const [one, other] = [wordKind(before), wordKind(after)];
  return one !== undefined && other !== undefined && one !== other;
}

/**
 * Maps one line of text to symbols: folded code points without invisible ones, with each run of white space as one
 * space, or none where it is typography, and none at either end. Build and browser both search these, so that they
 * can't disagree.
 */
export function symbolMap(line: string): SymbolMap {
  const { folded, starts } = foldWithMap(line);
  const map: SymbolMap = { symbols: [], starts: [], ends: [], gaps: new Set() };
  let pendingSpace = -1;
  for (let i = 0; i < folded.length; i++) {
    const symbol = folded[i] ?? '';
    const start = starts[i] ?? 0;
    if (space.test(symbol)) {
      if (pendingSpace < 0) pendingSpace = start;
      continue;
    }
    if (symbol > '\u007f' && invisible.test(symbol)) continue;
    const last = map.symbols.at(-1);
    if (pendingSpace >= 0 && last !== undefined) {
      if (isBorder(last, symbol)) map.gaps.add(map.symbols.length);
      else add(map, ' ', pendingSpace, start);
    }
    pendingSpace = -1;
    add(map, symbol, start, endOf(starts, i, line.length));
  }
  return map;
}

/** Folds one line of text to symbols, written one after the other: what `symbolMap` gives, without the way back. */
export function symbolText(line: string): string {
  const text = spacedText(line);
  if (!text.includes(' ')) return text;
  return text.replace(betweenSpaces, (found, before: string, after: string) =>
    isBorder(before, after) ? before : found,
  );
}

/** Folds one line of text to symbols and the spaces of typography: what quoted phrases are looked for in. */
export function spacedText(line: string): string {
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
