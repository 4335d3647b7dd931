import { isBorder, symbolMap } from './symbols.ts';

/** A run of characters that a post must hold. */
export interface Phrase {
  /** As typed, for showing and for ranking exact matches first. */
  text: string;
  symbols: string[];
  /** Set where spaces of typography count: symbols before which one was typed; others must have none. */
  gaps?: ReadonlySet<number>;
}

/** A query as the index answers it: posts that hold every phrase. */
export interface Query {
  phrases: Phrase[];
}

/** Straight ones alone: 「」 and “” are as often part of what is looked for. */
const quotes = ['"', '＂'];

/** Longest query that is read, in UTF-16 units; nobody types more, and a pasted book would cost seconds. */
const longestQuery = 400;

/**
 * Reads what was typed: words apart by white space are phrases of their own, a quoted part is one with just its spaces. A
 * quotation mark without a partner is a character like any other.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery).toWellFormed();
  const phrases: Phrase[] = [];
  const seen = new Set<string>();
  for (const { part, quoted } of splitTyped(text)) {
    const { symbols, gaps } = symbolMap(part);
    const key = `${symbols.join('')}${quoted ? [...gaps].join() : ''}`;
    if (symbols.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const spaced = quoted && symbols.some((symbol, i) => i > 0 && isBorder(symbols[i - 1] ?? '', symbol));
    phrases.push({ text: part.trim(), symbols, ...(spaced ? { gaps } : {}) });
  }
  return { phrases };
}

function splitTyped(text: string): { part: string; quoted: boolean }[] {
  const parts: { part: string; quoted: boolean }[] = [];
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const end = word === '' ? closingQuote(text, i) : -1;
    if (end > 0) {
      parts.push({ part: text.slice(i + 1, end), quoted: true });
      i = end;
    } else if (/\s/u.test(character)) {
      parts.push({ part: word, quoted: false });
      word = '';
    } else word += character;
  }
  parts.push({ part: word, quoted: false });
  return parts;
}

/** Finds the partner of a quotation mark that opens at the given place and closes before white space or the end. */
function closingQuote(text: string, open: number): number {
  const mark = text.charAt(open);
  if (!quotes.includes(mark)) return -1;
  const close = text.indexOf(mark, open + 1);
  const closes = close > open + 1 && (close + 1 === text.length || /\s/u.test(text.charAt(close + 1)));
  return closes && text.slice(open + 1, close).trim() !== '' ? close : -1;
}
