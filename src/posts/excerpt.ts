/** A sentence's end counts from this share of the length on, a clause's from a larger one; before, too little would be left. */
const shortestShare = { sentence: 0.5, clause: 0.55 };

const sentenceEnd = /[。！？!?…](?:[」』”’）)】》]*)|\.(?=\s|$)/g;

/** How far back from the cut the beginning of a Latin word is looked for. */
const longestWord = 30;

const clauseEnd = /[，；：—]/g;

/** How far back from the cut the beginning of a phrase is looked for, and how far on its end. */
const phraseReach = { back: 40, on: 12 };

/** Cuts a text into phrases, none of which should be cut. */
type CutIntoPhrases = (text: string) => readonly string[];

/**
 * Shortens a text to at most `length` characters on one line: at the end of a sentence where one comes late enough, else
 * with …… after a clause or one of its phrases, and without cutting a Latin word, a number, a surrogate pair or a
 * composed character.
 */
export function makeExcerpt(text: string, length: number, cutIntoPhrases?: CutIntoPhrases): string {
  // A multiple is enough to fill the length even if much of it is white space.
  const plain = text
    .slice(0, length * 8 + 1000)
    .replace(/\s+/g, ' ')
    .trim();
  const limit = unitsOf(plain, length);
  if (limit >= plain.length) return plain;
  const end = lastSentenceEnd(plain, limit);
  if (end >= limit * shortestShare.sentence) return plain.slice(0, end);
  const clause = lastClauseEnd(plain, limit);
  const border =
    clause >= limit * shortestShare.clause
      ? clause
      : phraseBoundary(plain, wordBoundary(plain, limit), cutIntoPhrases);
  // Nothing that opens or joins is left at the end.
  const cut = plain
    .slice(0, border)
    .replace(/(?<![\s，、；：,;:—…\p{Ps}\p{Pi}-])[\s，、；：,;:—…\p{Ps}\p{Pi}-]+$/u, '');
  return `${cut}……`;
}

/** The number of code units that the first `length` characters take. */
function unitsOf(text: string, length: number): number {
  let units = 0;
  for (let count = 0; count < length && units < text.length; count += 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

function lastSentenceEnd(text: string, limit: number): number {
  let end = 0;
  for (const match of text.slice(0, limit + 1).matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (after <= limit) end = after;
  }
  return end;
}

function lastClauseEnd(text: string, limit: number): number {
  let end = 0;
  for (const { index } of text.slice(0, limit + 1).matchAll(clauseEnd)) end = index;
  return end;
}

/** Gives the last place up to `limit` where a phrase ends. */
function phraseBoundary(text: string, limit: number, cutIntoPhrases?: CutIntoPhrases): number {
  const from = Math.max(0, limit - phraseReach.back);
  let end = from;
  for (const phrase of cutIntoPhrases?.(text.slice(from, limit + phraseReach.on)) ?? []) {
    if (end + phrase.length > limit) break;
    end += phrase.length;
  }
  // The first phrase may be one that began before.
  return end > from ? end : limit;
}

function wordBoundary(text: string, limit: number): number {
  let at = limit;
  while (at > 0 && at > limit - longestWord && isJoined(text, at)) at -= 1;
  if (at > 0 && !isJoined(text, at)) return at;
  // A word longer than any, such as a URL: only characters are kept whole.
  at = limit;
  while (at > 0 && isComposed(text, at)) at -= 1;
  return at;
}

const wordLetter = /[A-Za-z0-9\u00c0-\u024f]/;

/** What joins the parts of a word, a version number or a path. */
const joiner = /['’._/-]/;

/** Tells whether a cut before this index would go through a word or a character. */
function isJoined(text: string, index: number): boolean {
  if (isComposed(text, index)) return true;
  const [before = '', after = '', next = ''] = [text[index - 1], text[index], text[index + 1]];
  if (wordLetter.test(after)) return wordLetter.test(before) || joiner.test(before);
  return joiner.test(after) && wordLetter.test(before) && wordLetter.test(next);
}

function isComposed(text: string, index: number): boolean {
  const after = text.codePointAt(index) ?? 0;
  if ((after & 0xfffffc00) === 0xdc00) return true;
  const isMark = /^[\p{M}\u200d\p{Emoji_Modifier}]/u.test(String.fromCodePoint(after));
  return isMark || text[index - 1] === '\u200d';
}
