import {
  type Alphabet,
  commonMark,
  gap,
  lastOfLineBase,
  spaceMark,
  spaceOfTypography,
} from './query/alphabet.ts';

/** Lines that fill a number of places, whatever they need; the last zone has no end. */
export interface Zone {
  lines: readonly string[];
  places?: number;
}

/**
 * Texts are filled up to a multiple of this. Every search first loads how many words each record has, which is shorter
 * where the numbers are alike.
 */
const wordCountStep = 256;

/** Writes the words of posts' texts. */
export type WriteWords = (zones: readonly Zone[]) => string;

/** Makes what writes texts in an alphabet; browsers only read them. */
export function createWriter({ commons, fuses, wordOf }: Alphabet): WriteWords {
  /** By code unit: a string is found in a map only after it was hashed, and each character of a text is a new one. */
  const words: (string | undefined)[] = [];
  const fusedUnits = new Uint8Array(0x10000);
  for (const symbol of commons)
    if (symbol.length === 1 && fuses(symbol)) fusedUnits[symbol.charCodeAt(0)] = 1;
  const isFused = (symbol: string) =>
    symbol.length === 1 ? fusedUnits[symbol.charCodeAt(0)] === 1 : fuses(symbol);
  return write;

  function word(symbol: string): string {
    return symbol.length === 1 ? (words[symbol.charCodeAt(0)] ??= wordOf(symbol)) : wordOf(symbol);
  }

  function write(zones: readonly Zone[]): string {
    const out: string[] = [];
    const first = zones[0]?.lines.join('') ?? '';
    const all = zones.map(({ lines }) => lines.join('')).join('');
    for (const text of [first, all])
      for (const symbol of commons) out.push(text.includes(symbol) ? commonMark + word(symbol) : gap);
    for (const { lines, places } of zones) {
      const end = out.length + (places ?? 0);
      for (const line of lines) writeLine(out, line);
      while (out.length < end) out.push(gap);
    }
    while (out.length % wordCountStep > 0) out.push(gap);
    return out.join(' ');
  }

  function writeLine(out: string[], line: string): void {
    let mark = '';
    let symbol = symbolAt(line, 0);
    for (let at = symbol.length; symbol !== '';) {
      let next = symbolAt(line, at);
      at += next.length;
      const isSpaced = next === spaceOfTypography;
      if (isSpaced) {
        next = symbolAt(line, at);
        at += next.length;
      }
      const own = word(symbol);
      if (!isFused(symbol)) out.push(mark + (isFused(next) ? `${own}-${word(next)}` : own));
      else if (next === '') out.push(mark + String.fromCharCode(lastOfLineBase + commons.indexOf(symbol)));
      else out.push(mark + commonMark + own + word(next));
      mark = isSpaced ? spaceMark : '';
      symbol = next;
    }
    out.push(gap);
  }
}

function symbolAt(line: string, at: number): string {
  const unit = line.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? line.slice(at, at + 2) : line.charAt(at);
}
