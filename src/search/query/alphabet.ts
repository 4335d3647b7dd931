/** How symbols are written as words that Pagefind indexes one for one, and read again. */
export interface Alphabet {
  /** Symbols that records begin with a word for. */
  commons: readonly string[];
  /** Says whether a symbol is fused with its neighbours. */
  fuses(symbol: string): boolean;
  /** The word of a symbol, as it is in text. */
  wordOf(symbol: string): string;
  /** Reads the lines of a text that was written, see `createWriter`, with the marks of typography's spaces taken for spaces. */
  read(content: string): string[];
  /** The word of a symbol that stands alone in a query. */
  single(symbol: string): string;
  /** The words of which one fixes the symbol at a place of a phrase; none where a word before or after it does. */
  wordsAt(symbols: readonly string[], at: number): FixingWord[];
  /**
   * Says from the place of a match how good the part of the post is: 0 for the beginning of the title, 4 for its text. Of
   * a single symbol only the title decides, since a common one has no other place.
   */
  rankOf(place: number, symbols: number): number;
}

/** A word and the symbols that it fixes. */
export interface FixingWord {
  word: string;
  symbols: readonly string[];
}

/** Places of title, of tags and authors, and of headings: where a match is says which it is in. */
export const zonePlaces = { title: 100, tags: 60, headings: 96 } as const;

/** Takes a place and is no word: the end of a line, or a place left empty. Pagefind looks longer at what is no ASCII. */
export const gap = '-';

/** Stands before a symbol that follows a space of typography; Pagefind drops it. */
export const spaceMark = '~';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Most symbols that count as common. Each that is fused makes lists shorter, of which a further query loads a few, and the
 * table of chunks longer, which each first query loads: `npm run bench:search` has the figures.
 */
export const mostCommon = 24;

/** Begins words of common symbols alone and fused with the next. No word of another symbol begins with it. */
export const commonMark = '\ua001';

const hanzi = /^[\u3400-\u4dbf\u4e00-\u9fff]$/;

/**
 * Makes the alphabet for a set of common symbols. They are written as an ASCII letter each, which texts and the time of
 * Pagefind are shorter by, other Hanzi as themselves, and all else as two letters of Yi: Pagefind takes か and が for one,
 * drops signs, and lets go of single bytes in words with a hyphen. Each record begins with a word for each common symbol
 * that it holds, which answers queries of that symbol alone. Fused, any symbol X before a common symbol c is written as
 * `X-c`, which is found as `X` and as `Xc` at one place; c is fused with what follows, too, since its own list would be
 * long.
 */
export function createAlphabet(common: string, isFused = true): Alphabet {
  const commons = [...common];
  const codes = new Map(commons.map((symbol, i) => [symbol, letters.charAt(i)]));
  const read = new Map([...codes].map(([symbol, letter]) => [letter, symbol]));
  const starts = zoneStarts(commons.length);
  const fuses = (symbol: string) => isFused && codes.has(symbol);
  return { commons, fuses, wordOf, read: readLines, single, wordsAt, rankOf };

  function wordOf(symbol: string): string {
    const code = symbol.codePointAt(0) ?? 0;
    const plain = hanzi.test(symbol)
      ? symbol
      : String.fromCharCode(0xa002 + (code >> 10), 0xa000 + (code & 1023));
    return codes.get(symbol) ?? plain;
  }

  function single(symbol: string): string {
    return commons.includes(symbol) ? commonMark + wordOf(symbol) : wordOf(symbol);
  }

  function wordsAt(symbols: readonly string[], at: number): FixingWord[] {
    const symbol = symbols[at] ?? '';
    const next = symbols[at + 1];
    if (fuses(symbol))
      return next === undefined
        ? []
        : [{ word: commonMark + wordOf(symbol) + wordOf(next), symbols: [symbol, next] }];
    // A common symbol before the last one has fixed it already.
    if (next === undefined && fuses(symbols[at - 1] ?? '')) return [];
    const alone = { word: wordOf(symbol), symbols: [symbol] };
    if (next === undefined || !fuses(next)) return [alone];
    const fused = { word: alone.word + wordOf(next), symbols: [symbol, next] };
    // The word of the next symbol proves that it follows, where it has one.
    return at + 2 < symbols.length ? [fused, alone] : [fused];
  }

  function readLines(content: string): string[] {
    const lines: string[] = [];
    let line = '';
    for (const token of content.split(' ').slice(commons.length * 2)) {
      if (token !== gap) line += symbolOf(token);
      else if (line !== '') {
        lines.push(line);
        line = '';
      }
    }
    return lines;
  }

  function symbolOf(token: string): string {
    if (token.startsWith(spaceMark)) return spaceOfTypography + symbolOf(token.slice(1));
    const unit = token.charCodeAt(0);
    if (unit >= lastOfLineBase && unit < lastOfLineBase + letters.length)
      return commons[unit - lastOfLineBase] ?? '';
    if (token.startsWith(commonMark)) return read.get(token.charAt(1)) ?? '';
    if (unit < 0xa000 || unit > 0xa4cf) return read.get(token.charAt(0)) ?? token.charAt(0);
    return String.fromCodePoint(((unit - 0xa002) << 10) | (token.charCodeAt(1) - 0xa000));
  }

  function rankOf(place: number, symbols: number): number {
    const [, tags = 0] = starts;
    if (symbols > 1) return starts.filter((start) => start <= place).length;
    return place < commons.length || (place >= commons.length * 2 && place < tags) ? 1 : starts.length;
  }
}

/** A symbol of its own in lines that are written: no text has it, for it is no character. */
export const spaceOfTypography = '\uffff';

/** A common symbol at the end of a line: signs of Braille, which Pagefind drops. */
export const lastOfLineBase = 0x2801;

/** Where the places begin that rank lower than those before: beyond the title's first, tags, headings, text. */
function zoneStarts(commons: number): number[] {
  const title = commons * 2;
  const tags = title + zonePlaces.title;
  const headings = tags + zonePlaces.tags;
  return [title + 1, tags, headings, headings + zonePlaces.headings];
}
