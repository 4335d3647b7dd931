import { escapeHtml } from '../html/escape.ts';
import { rememberRecent } from '../taxonomy/remember.ts';
import { cutIntoPhrases } from './cut-phrases.ts';

/** Characters that fit a line anywhere, even beside a thumbnail: a shorter title has nowhere to break. */
const oneLine = 7;

/**
 * Cuts a title into the phrases that a line may break between, so that a heading never ends in half a word:
 * templates put `<wbr>` between them, and CSS keeps the rest together (`word-break: keep-all`). Together they are the
 * title again.
 */
export function phrasesOf(title: string): readonly string[] {
  return title.length <= oneLine ? [title] : withoutShortEnd(cutIntoPhrases(title));
}

/** Two characters would be alone on a title's last line: they stay with the phrase before, if both fit a line anywhere. */
function withoutShortEnd(phrases: readonly string[]): readonly string[] {
  const [before = '', end = ''] = phrases.slice(-2);
  const isShort = phrases.length > 1 && /^\p{Script=Han}{1,2}\P{L}{0,2}$/u.test(end);
  const suit = /\p{Script=Han}$/u.test(before) && before.length + end.length <= oneLine;
  return isShort && suit ? [...phrases.slice(0, -2), before + end] : phrases;
}

/** A clause and the signs that end it. */
const clause = /[^，。！？；：…—]*[，。！？；：…—]+[\p{Pe}\p{Pf}]*|[^，。！？；：…—]+$/gu;

/** Least and most characters of a clause that gets a line of its own. */
const clauseLength = { least: 3, most: 15 };

/**
 * Cuts a long title into its clauses, which templates keep on a line each where two don't fit one; a title with a
 * clause that is too short or too long for that stays in one piece. Together they are the title again.
 */
export function clausesOf(title: string): string[] {
  const clauses = title.length <= oneLine ? [title] : [...title.matchAll(clause)].map(([found]) => found);
  const lengths = clauses.map((part) => [...part].length);
  const suit = lengths.every((length) => length >= clauseLength.least && length <= clauseLength.most);
  return suit && clauses.join('') === title ? clauses : [title];
}

/** Where a line may break. Hidden, or browsers make a space of it in the names that assistive technology is given. */
const phraseBreak = '<wbr aria-hidden="true">';

/** Titles whose line breaks are remembered: a title is in ten lists or more. */
const mostRemembered = 10_000;

/** Browsers break before the dot of a name and after the hyphen of a date, whatever a style sheet says of words. */
const breaksWithin = /\p{Script=Han}·|\d-\d/u;

/** Writes a phrase as HTML, in a box of its own where a line could break within it; a box would lose a blank at its end. */
function phraseHtml(phrase: string): string {
  const text = phrase.trimEnd();
  if (!breaksWithin.test(text)) return escapeHtml(phrase);
  return `<span class="clause">${escapeHtml(text)}</span>${phrase.slice(text.length)}`;
}

/** Writes a title as HTML that may break between its phrases, in one piece: whitespace between tags would be printed. */
export const phrasesHtml = rememberRecent(mostRemembered, (text: string): string =>
  phrasesOf(text).map(phraseHtml).join(phraseBreak),
);

/** Where a clause begins after another. */
const clauseStart = /(?<=[，。！？；：、…—\s])(?=[\p{L}\p{N}])/u;

/** Characters, signs too, that an excerpt's last line has at least and that no line breaks within. */
const excerptEnd = { least: 5, most: 10 };

/** How far from an excerpt's end its last clause is looked for. */
const endReach = 30;

/** A year in Hanzi, which a line would end within. */
const year = /[〇零一二三四五六七八九]{4}年?/gu;

/** Finds the words that an excerpt ends with, as many as a last line needs not to be a stub. */
function endOfExcerpt(text: string): string {
  const clause = text.slice(-endReach).split(clauseStart).at(-1) ?? '';
  let end = '';
  for (const phrase of cutIntoPhrases(clause).toReversed()) {
    if (end.length >= excerptEnd.least || end.length + phrase.length > excerptEnd.most) break;
    end = phrase + end;
  }
  return /\p{Script=Han}/u.test(end) ? end : '';
}

/**
 * Writes an excerpt as HTML: it fills its lines, as text does, but its last words stay together, for browsers leave two
 * characters and a full stop on a line, and so do years in Hanzi.
 */
export const excerptHtml = rememberRecent(mostRemembered, (text: string): string => {
  const end = endOfExcerpt(text);
  const begin = escapeHtml(text.slice(0, text.length - end.length)).replace(year, '<span>$&</span>');
  return end === '' ? begin : `${begin}<span>${escapeHtml(end)}</span>`;
});
