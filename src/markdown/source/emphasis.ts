import { widthOf } from '../characters.ts';
import { joiner } from '../marks.ts';
import type { Stretch } from './inline.ts';

const punctuationPattern = /[\p{P}\p{S}]/u;

/**
 * Lets `**` and `~~` beside punctuation open and close in Chinese text, where no spaces stand around words:
 * CommonMark's flanking rules leave the closing run of `**你好。**世界` literal. As cjk-friendly emphasis
 * proposes, a run counts as flanking when the punctuation or the other side of it is CJK; an unseen mark next
 * to the punctuation makes the parser think so. A lone `~` inside a word, as in 3~5 天, is kept a tilde.
 */
export function fixEmphasis(stretch: Stretch, at: number): number {
  const { scan, end } = stretch;
  const { source } = scan;
  const sign = source[at];
  let after = at;
  while (after < end && source[after] === sign) after++;
  const previous = characterBefore(source, at);
  const next = characterAt(source, after);
  if (isSpace(previous) || isSpace(next)) return after;
  const punctuationBefore = punctuationPattern.test(previous);
  const punctuationAfter = punctuationPattern.test(next);
  if (sign === '~' && after - at === 1) {
    if (!punctuationBefore && !punctuationAfter) {
      scan.edits.replace(at, after, scan.stash.put({ kind: 'text', raw: '~', text: '~' }));
    }
    return after;
  }
  if (punctuationBefore === punctuationAfter || !(isCjk(previous) || isCjk(next))) return after;
  if (punctuationBefore) scan.edits.replace(at, at, joiner);
  else scan.edits.replace(after, after, joiner);
  return after;
}

function characterBefore(source: string, at: number): string {
  if (at === 0) return '\n';
  const unit = source.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? source.slice(Math.max(0, at - 2), at) : source.charAt(at - 1);
}

function characterAt(source: string, at: number): string {
  const code = source.codePointAt(at);
  return code === undefined ? '\n' : String.fromCodePoint(code);
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function isCjk(character: string): boolean {
  return widthOf(character.charCodeAt(0)) > 0;
}
