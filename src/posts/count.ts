/** Characters that people read in a minute. */
const perMinute = 400;

/** A Hanzi, kana or Hangul syllable; or a word or number in another script, with what joins its parts. */
const readUnit =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}]|[-'’.,_](?=[A-Za-z0-9]))*/gu;

/** Counts what is read in a text: a Hanzi one, a Latin word or a number one, punctuation nothing. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _unit of text.matchAll(readUnit)) count += 1;
  return count;
}

/** Gives the whole minutes that reading takes, 0 below half a minute; `length` as `countCharacters` has it. */
export function readingMinutes(length: number): number {
  return Math.round(length / perMinute);
}
