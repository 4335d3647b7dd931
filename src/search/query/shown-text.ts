import { spaceOfTypography } from './alphabet.ts';

/** What symbols mostly stand for in one variant. */
export type Swaps = ReadonlyMap<string, string>;

/** What is known of the symbols of an index in one variant. */
export interface PackedSwaps {
  /** Pairs of a symbol and the character that it mostly stands for, where they differ. */
  swaps: string;
  /** Symbols that stand for other characters as well, often enough to matter. */
  varied: string;
}

/** Unpacks swaps. */
export function readSwaps({ swaps: pairs }: Pick<PackedSwaps, 'swaps'>): Swaps {
  const characters = [...pairs];
  const swaps = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) swaps.set(characters[i] ?? '', characters[i + 1] ?? '');
  return swaps;
}

/**
 * How a text in one variant comes from its symbols, beside the swaps: for each place where another string stands, the gap
 * to the one before as a character, then the string, with its length before it unless it is one character.
 */
export type Edits = string;

/** Added to numbers that are written as characters. */
export const numberBase = 33;

/** Stands before a string that has a length, and is therefore never one of a single character. */
export const lengthMark = '{';

/** Writes out lines of symbols in a variant. Every symbol, and the end of every line but the last, takes a place. */
export function showLines(lines: readonly string[], edits: Edits, swaps: Swaps): string[] {
  const shown: string[] = [];
  let mark = '';
  for (const symbol of lines.join('\n')) {
    if (symbol === spaceOfTypography) mark = ' ';
    else {
      shown.push(mark + (swaps.get(symbol) ?? symbol));
      mark = '';
    }
  }
  let place = -1;
  const characters = edits[Symbol.iterator]();
  const read = () => characters.next().value ?? '';
  const readNumber = () => (read().codePointAt(0) ?? numberBase) - numberBase;
  for (let gap = readNumber(); gap > 0; gap = readNumber()) {
    place += gap;
    const character = read();
    shown[place] = character === lengthMark ? Array.from({ length: readNumber() }, read).join('') : character;
  }
  return shown.join('').split('\n');
}
