import { lengthOf, type CoverSize } from './cover-columns.ts';
import { cutIntoPhrases } from './cut-phrases.ts';

/** Hanzi of a title that a cover has room for: in columns, and, by width, in the lines of a band. */
const longest = { whole: { inColumns: 24, inLines: 32 }, short: { inColumns: 15, inLines: 25 } } as const;

/** What all parts of a series begin with, which tells none of their covers from the others: 帳本（三）：, 小站之二：. */
const ofSeries =
  /^.{2,10}(?:[（(][一二三四五六七八九十\d上中下]+[）)]|之[一二三四五六七八九十]+)\s*[：:]\s*(?=.)/u;

/**
 * Where a phrase of a title ends: at Chinese signs, at Western ones that no letter or digit follows (not those of 9.30 or
 * Node.js), and at a space between Hanzi. Around Latin words a space separates nothing: 拿到 QA 的信.
 */
const phraseEnd =
  /[，。！？：；、—…（）()]+\s*|\s{0,9}[·,.!?:;]{1,9}(?![\p{L}\d])\s*|(?<=[\p{Script=Han}\u3000-\u303f])\s{1,9}(?=\p{Script=Han})/u;

/** The work that a clause ends with after a few words about it: 讀一本油印的《應對須知》. */
const namedWork = /^[^《》，。！？：；、—…:]+《(\p{Script=Han}{2,12})》(?=$|[，。！？：；—…:])/u;

/** Words that only introduce another, and signs on their own: nothing ends with them. */
const introducing = /(?:[的之與与和及跟或在把對对]|\s[^\p{L}\p{N}\s]{1,9})$/u;

/** Cuts a title to what columns have room for: all of it on a large cover, its first clause on a thumbnail. */
export function textForColumns(title: string, size: CoverSize): string {
  const limit = longest[size].inColumns;
  const work = size === 'short' ? namedWork.exec(title)?.[1] : undefined;
  if (work !== undefined) return work;
  const [first = title, ...others] = (size === 'short' ? title.replace(ofSeries, '') : title)
    .replace(/[「」『』《》〈〉“”‘’"]/gu, '')
    .split(phraseEnd)
    .filter((phrase) => phrase !== '');
  if (lengthOf(first) > limit)
    return size === 'short' ? upTo(first, limit, lengthOf) : `${upTo(first, limit - 1, lengthOf)}…`;
  let text = first;
  for (const phrase of size === 'whole' ? others : []) {
    if (lengthOf(text) + lengthOf(phrase) + 1 > limit) break;
    text += `\u3000${phrase}`;
  }
  return text;
}

/** Cuts a title to what the lines of a band have room for; browsers would break a date after its hyphens. */
export function textForLines(title: string, size: CoverSize): string {
  const limit = longest[size].inLines;
  let text = title;
  if (widthOf(title) > limit && size === 'whole') text = `${upTo(title, limit - 1, widthOf)}…`;
  else if (widthOf(title) > limit) text = upTo(firstClause(title), limit, widthOf);
  return text.replace(/(?<=\d)-(?=\d)/g, '-\u2060');
}

/** Gives what a title says first; of an address, what the reader knows it by. */
function firstClause(title: string): string {
  const bare = title.replace(/^https?:\/\/(?:www\.)?/, '');
  return bare.split(phraseEnd).find((clause) => clause !== '') ?? bare;
}

/** Width of text in Hanzi, as far as its letters tell. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.55), 0);
}

/** Ends a text with the last of its phrases and words that fits, or, if its first doesn't, with a character. */
function upTo(text: string, most: number, measure: (text: string) => number): string {
  if (measure(text) <= most) return text;
  const words = cutIntoPhrases(text).flatMap((phrase) => phrase.match(/\S+\s*|\s+/g) ?? []);
  const kept = fitting(words, most, measure).replace(introducing, '').trimEnd();
  return kept === '' ? fitting([...text], most, measure) : kept;
}

function fitting(pieces: readonly string[], most: number, measure: (text: string) => number): string {
  let kept = '';
  for (const piece of pieces) {
    if (measure((kept + piece).trimEnd()) > most) break;
    kept += piece;
  }
  return kept.trimEnd();
}
