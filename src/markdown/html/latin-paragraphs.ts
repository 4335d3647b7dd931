import { markPassages } from './passages.ts';

/** Shorter ones have no second line on a phone. */
const leastLength = 50;

/** The share of Hanzi, kana and full-width marks that a Latin text has at most: a name or two, not a clause. */
const mostHanzi = 0.2;

/** Holds letters that are no words of the text. */
const noWords = /^<(\/?)(?:math|svg|code)\b/;

/**
 * Marks paragraphs and points in Latin letters: justified as Hanzi are, the few words of a line would be pulled apart, and
 * in a Chinese face their quotation marks are as wide as a Hanzi.
 */
export function markLatinParagraphs(html: string): string {
  return markPassages(html, (content) => (isLatin(content) ? 'class="latin"' : undefined));
}

function isLatin(content: string): boolean {
  if (content.length < leastLength) return false;
  const text = wordsOf(content);
  const wide = text.match(/[\u2e80-\uffef]/g)?.length ?? 0;
  return text.length >= leastLength && wide <= text.length * mostHanzi;
}

/** Leaves out tags, formulas, drawings and code, and takes an entity for one character. */
function wordsOf(content: string): string {
  let depth = 0;
  let words = '';
  for (const piece of content.split(/(<[^<>]*>)/)) {
    const [tag, isEnd] = noWords.exec(piece) ?? [];
    if (tag !== undefined) depth += isEnd ? -1 : 1;
    else if (depth === 0 && !piece.startsWith('<')) words += piece;
  }
  return words.replace(/&#?\w+;/g, '&');
}
