import { cutHanzi, type CutWord } from './words/cut-hanzi.ts';
import { sharedWords } from './words/shared-words.ts';

export type { CutWord };

/** Runs of Hanzi, Latin words and numbers, blanks, other signs. */
const pieces = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’]\p{Script=Latin}+)*|\s+|[^]/gu;

/** Japanese and Korean words are of characters of both kinds. */
const otherScript = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Cuts a text into words and signs; a title is cut alike in both scripts, as far as both have the same words. */
export function cutIntoWords(text: string): CutWord[] {
  if (otherScript.test(text)) {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    return Array.from(segmenter.segment(text), ({ segment }) => asIs(segment));
  }
  return (text.match(pieces) ?? []).flatMap((piece) =>
    /^\p{Script=Han}/u.test(piece) ? cutHanzi(piece, sharedWords()) : [asIs(piece)],
  );
}

function asIs(text: string): CutWord {
  return { text, plain: text, isVerb: false };
}
