import { escapeHtml } from '../html/escape.ts';
import { rememberRecent } from '../taxonomy/remember.ts';

/** ICU's dictionary of Chinese words; it knows both scripts. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Signs and blanks that stay with what is before them. */
const closing = /^[\p{Pe}\p{Pf}\s，。、！？：；…—·～,.!?:;%]+$/u;

/** Particles and suffixes that never begin a line well. */
const trailing = /^[的地得了着著过過吗嗎呢吧啊们們里裡上中后後之率量页頁者化性感]$/u;

/** Where a clause or a quotation ends: what follows begins something. */
const ended = /[\p{Pe}\p{Pf}，。、！？：；…—·～,!?:;]\s*$/u;

/** What is quoted or bracketed stays whole as long as it is short. */
const openBracket = /[\p{Ps}\p{Pi}][^\p{Pe}\p{Pf}]{0,6}$/u;

/** A remark or a number belongs to what it follows: 帳本（三）. */
const parenthesis = /^[（(]$/u;

/** A number, no date, and the space after it: the measure word, or whatever else is that short, belongs to them. */
const number = /(?:^|[^-\d])\d[\d.,/]*\s$/u;
const measure = /^\p{Script=Han}{1,2}$/u;

/** A name in Hanzi of parts that a dictionary of words knows nothing of: 阿列克谢·彼得罗夫. */
const foreignName = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+$/u;

/** Characters that fit a line anywhere, even beside a thumbnail: a shorter title has nowhere to break. */
const oneLine = 7;

/**
 * Cuts a title into the phrases that a line may break between, so that a heading never ends in half a word:
 * templates put `<wbr>` between them, and CSS keeps the rest together (`word-break: keep-all`). Together they are the
 * title again.
 */
export function phrasesOf(title: string): string[] {
  return title.length <= oneLine ? [title] : cutIntoPhrases(title);
}

/** Cuts a text into its phrases, however short it is. */
export function cutIntoPhrases(title: string): string[] {
  if (foreignName.test(title)) return title.split(/(?<=·)/u);
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = phrases.at(-1);
    if (last !== undefined && staysWith(last, segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return joinSingles(phrases);
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

function staysWith(last: string, segment: string): boolean {
  return (
    closing.test(segment) ||
    parenthesis.test(segment) ||
    (trailing.test(segment) && !ended.test(last)) ||
    openBracket.test(last) ||
    (number.test(last) && measure.test(segment)) ||
    isLatin(last, segment)
  );
}

/** A sign that ends something in Chinese, though it is typed as in English. */
const asciiEnd = /\p{Script=Han}[!-/:-@[-`{-~]*[,.:;!?)\]]$/u;

/** Words in Latin letters break where their own spaces are, and so do C++, C#, 1/2 and </div>. */
function isLatin(last: string, segment: string): boolean {
  return (
    (/[\p{Script=Latin}\d\s]$/u.test(last) && /^[\p{Script=Latin}\d\s'’.-]/u.test(segment)) ||
    (/[!-~]$/.test(last) && /^[!-~]/.test(segment) && !asciiEnd.test(last))
  );
}

/** One Hanzi, perhaps with a sign after it. */
const single = /^\p{Script=Han}[^\p{Script=Han}]?$/u;

/** Prepositions, adverbs and the like: what they begin is never over with the next character. */
const leading = /^[从從在把被让讓给給跟和与與对對向到于於为為是有不没沒就都也还還又再很太更最每这這那一]/u;

/** Single characters beside each other are a word that the dictionary lacks; one alone goes with the phrase after it. */
function joinSingles(phrases: readonly string[]): string[] {
  const joined: string[] = [];
  let held = '';
  const release = (): void => {
    if (held !== '') joined.push(held);
    held = '';
  };
  for (const phrase of phrases) {
    const short = single.test(phrase);
    if ([...held].length >= (leading.test(held) ? 5 : 2)) release();
    if (short) held += phrase;
    else {
      joined.push(held + phrase);
      held = '';
    }
  }
  if ([...held].length === 1 && joined.length > 0) joined.push((joined.pop() ?? '') + held);
  else release();
  return joined;
}

/** Where a line may break. Hidden, or browsers make a space of it in the names that assistive technology is given. */
const phraseBreak = '<wbr aria-hidden="true">';

/** Titles whose line breaks are remembered: a title is in ten lists or more, and ICU is slow. */
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
