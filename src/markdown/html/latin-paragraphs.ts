import { markPassages } from './passages.ts';

/** Shorter ones have no second line on a phone. */
const leastLength = 50;

/** The share of Hanzi, kana and full-width marks that a Latin text has at most: a name or two, not a clause. */
const mostHanzi = 0.2;

/** Holds letters that are no words of the text. */
const noWords = /^<(\/?)(?:math|svg|code)\b/;

/** A word that takes a sixth of a phone's line or more. */
const longWord = /[A-Za-z\d]{6}/;

/** Hanzi and Chinese signs, so many that a long word beside them needs a phone's second line. */
const hanzi = /(?:[\u2e80-\uffef][^\u2e80-\uffef]*){14}/;

/**
 * Marks paragraphs that can't be justified as Hanzi are: those in Latin letters, points of lists too, whose few words a
 * line would be pulled apart, and whose quotation marks are as wide as a Hanzi in a Chinese face; and those with a long
 * Latin word, before which a phone's line is pulled apart.
 */
export function markLatinParagraphs(html: string): string {
  const marked = markPassages(html, (content) => (isLatin(content) ? 'class="latin"' : undefined));
  if (!longWord.test(marked)) return marked;
  return marked
    .split('<p>')
    .map((part, index) => (index === 0 ? part : beginParagraph(part) + part))
    .join('');
}

/** Gives the tag of a paragraph, whose text begins `html`. */
function beginParagraph(html: string): string {
  const text = html.slice(0, Math.max(0, html.indexOf('</p>'))).replace(/<[^<>]*>/g, '<>');
  return longWord.test(text) && hanzi.test(text) ? '<p class="loose">' : '<p>';
}

function isLatin(content: string): boolean {
  if (content.length < leastLength) return false;
  const text = wordsOf(content);
  if (text.includes('、')) return false; // which only Chinese has, here between names of firms
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
