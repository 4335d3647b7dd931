import { fold } from '../../variants/fold.ts';
import { spaceOfTypography } from './alphabet.ts';

/** What symbols mostly stand for in one variant. */
export type Swaps = ReadonlyMap<string, string>;

/** What is known of the symbols of an index in one variant. */
export interface PackedSwaps {
  /** Set where symbols mostly stand for the first character that folds to them, as in Traditional: 个 for 個. */
  unfolds?: true;
  /** Pairs of a symbol and the character that it mostly stands for, where that is another. */
  swaps: string;
  /** Symbols that stand for other characters as well, often enough to matter. */
  varied: string;
}

/** Unpacks swaps. */
export function readSwaps({ unfolds, swaps: pairs }: Pick<PackedSwaps, 'unfolds' | 'swaps'>): Swaps {
  const characters = [...pairs];
  const swaps = new Map(unfolds ? firstUnfolded() : []);
  for (let i = 0; i + 1 < characters.length; i += 2) swaps.set(characters[i] ?? '', characters[i + 1] ?? '');
  return swaps;
}

let unfolded: Swaps | undefined;

/** Gives for each symbol the first Hanzi that folds to it and is another: the same for every index, so read once. */
export function firstUnfolded(): Swaps {
  return (unfolded ??= readUnfolded());
}

function readUnfolded(): Swaps {
  const hanzi = Array.from({ length: 0x6c00 }, (_, i) => String.fromCharCode(0x3400 + i));
  const first = new Map<string, string>();
  for (const [i, symbol] of [...fold(hanzi.join(''))].entries()) {
    const character = hanzi[i] ?? '';
    if (symbol !== character && !first.has(symbol)) first.set(symbol, character);
  }
  return first;
}

/**
 * How a text in one variant comes from its symbols, beside the swaps: for each place where another string is, the gap
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
