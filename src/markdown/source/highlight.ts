import { findOutsideCode } from './codeSpan.ts';
import type { Stretch } from './inline.ts';

// `==重點==` is a mark in Obsidian, Typora, Pandoc (`mark`) and markdown-it-mark (VitePress, Docsify), whose rules for
// spaces these are. Sätteri has no option for it.

const SIGN = '==';

/** Finds where the mark that a sign opens is closed in the same paragraph: the offset of the second sign, or -1. */
export function highlightEnd(stretch: Stretch, at: number): number {
  const { source } = stretch.scan;
  const inside = at + SIGN.length;
  if (stretch.hasNoHighlight || !opens(source, at)) return -1;
  for (let from = inside; ;) {
    const close = findOutsideCode(stretch, SIGN, from);
    if (close < 0) {
      stretch.hasNoHighlight = true;
      return -1;
    }
    const noteEnd = noteEndBefore(stretch, from, close);
    if (noteEnd > 0) {
      from = noteEnd;
      continue;
    }
    const after = runEnd(source, close);
    if (after - close === SIGN.length && closes(source, close))
      return stretch.kind === 'table' && /[|\n]/.test(source.slice(inside, close)) ? -1 : close;
    from = after;
  }
}

/** Returns where the first private note that begins before a sign ends (see comment.ts), or 0: a note may hold signs. */
function noteEndBefore(stretch: Stretch, from: number, close: number): number {
  const note = findOutsideCode(stretch, '%%', from);
  if (note < 0 || note > close) return 0;
  const end = findOutsideCode(stretch, '%%', note + 2);
  return end < 0 ? 0 : end + 2;
}

/**
 * A sign opens unless a space follows it. Between letters, as in a==b, it compares; behind a letter and before a
 * bracket it ends a token in Base64; `==>` is an arrow.
 */
function opens(source: string, at: number): boolean {
  const next = source[at + SIGN.length] ?? '\n';
  if (/[\s>=]/.test(next) || source[at - 1] === '=') return false;
  return next > '\u007F' || !/[\w)\]'"!<]/.test(source[at - 1] ?? '\n');
}

/** A sign closes unless a space stands before it; in a link's target it is part of the address. */
function closes(source: string, at: number): boolean {
  if (/[\s<]/.test(source[at - 1] ?? '\n') || source[at + SIGN.length] === '>') return false;
  return !/\]\([^\s()]*$/.test(source.slice(Math.max(0, at - LONGEST_TARGET), at));
}

const LONGEST_TARGET = 300;

function runEnd(source: string, at: number): number {
  while (source.charCodeAt(at) === 0x3d) at++;
  return at;
}
