import type { CopyChange } from './copy-changes.ts';
import type { Edit, LintContext } from './lint-context.ts';
import { findGluedReadings } from './pinyin.ts';
import { isInSample, quotationsOf } from './samples.ts';

/**
 * What to make of a change: it is right whatever the text means, or only the author can know (said of half-width marks
 * and of full-width letters), or the text is better left as it is.
 */
export type Verdict = 'certain' | 'doubtful' | 'wide' | 'unwanted';

/** Judges a change to a passage that begins at an offset of the text. */
export type Judge = (change: CopyChange, passage: string, offset: number) => Verdict;

/** Makes the function that tells in what a copy checker may be followed. */
export function createJudge({ source, plain }: LintContext): Judge {
  const isQuoted = quotationsOf(plain);
  const ofReadings = new Set(findGluedReadings(plain).flatMap(({ from, to }) => [from, to]));
  return (change, passage, offset) => {
    const from = offset + change.from;
    const to = offset + change.to;
    // Code and the like, and -{…}-, are none of its business; an insertion is where its neighbours are.
    const begin = Math.max(0, from - 1);
    if (plain.slice(begin, to + 1) !== source.slice(begin, to + 1)) return 'unwanted';
    if (change.kind === 'width')
      return !isQuoted(from) && /[０-９Ａ-Ｚａ-ｚ]/.test(source.slice(from, to)) ? 'wide' : 'unwanted';
    if (change.kind === 'mark') return verdictOnMark(isQuoted(from), isInSample(plain, from));
    // A space before a glued reading would hide what a bad converter did.
    return !ofReadings.has(from) && isCertainSpace(passage, change) ? 'certain' : 'unwanted';
  };
}

/** Whoever quotes what looks like data means it as it is. */
function verdictOnMark(quoted: boolean, sample: boolean): Verdict {
  if (quoted && sample) return 'unwanted';
  return quoted || sample ? 'doubtful' : 'certain';
}

const hanzi = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const word = /[!-~\p{L}\p{N}]/u;

/** A hyphen, a plus or a bar that joins two Hanzi, seen from the first of them and from the second. */
const joining = /^[-+*/|=&~^<>]+(?![!-~])/;
const joined = /(?<![!-~])[-+*/|=&~^<>]+$/;

const bracketPattern = /[「」『』“”‘’（）《》〈〉【】〔〕]/;
const stop = /[，。！？；：、]/;

/** Tells whether spaces may be changed in a passage without knowing what it says. */
function isCertainSpace(passage: string, { from, to, text }: Edit): boolean {
  const before = passage.slice(Math.max(0, from - 20), from);
  const behind = passage.slice(to, to + 20);
  const [last, first] = [before.slice(-1), behind.charAt(0)];
  if (text === '') return !keepsSpace(last, first) && !keepsSpace(first, last);
  return hanzi.test(last)
    ? word.test(first) && !joining.test(behind)
    : hanzi.test(first) && word.test(last) && !joined.test(before);
}

/** A space beside a bracket may be quoted itself, part a list such as 「師婆（巫婆） 牙婆」, or be that of English. */
function keepsSpace(mark: string, neighbour: string): boolean {
  return bracketPattern.test(mark) && !stop.test(neighbour);
}
