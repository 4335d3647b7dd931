import { symbolMap } from './symbols.ts';

/** A run of characters that a post must hold. */
export interface Phrase {
  /** As typed, for showing and for ranking exact matches first. */
  text: string;
  symbols: string[];
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
 * Reads what was typed: words apart by white space are phrases of their own, a quoted part is one with its spaces. A
 * quotation mark without a partner is a character like any other.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery).toWellFormed();
  const phrases: Phrase[] = [];
  const seen = new Set<string>();
  for (const part of splitTyped(text)) {
    const phrase = { text: part.trim(), symbols: symbolMap(part).symbols };
    const key = phrase.symbols.join('');
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    phrases.push(phrase);
  }
  return { phrases };
}

function splitTyped(text: string): string[] {
  const parts: string[] = [];
  let word = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const end = word === '' ? closingQuote(text, i) : -1;
    if (end > 0) {
      parts.push(text.slice(i + 1, end));
      i = end;
    } else if (/\s/u.test(character)) {
      parts.push(word);
      word = '';
    } else word += character;
  }
  parts.push(word);
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
