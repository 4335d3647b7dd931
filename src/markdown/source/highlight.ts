import { findOutsideCode } from './code-span.ts';
import type { Stretch } from './inline.ts';
import { closesMark, closesNote, opensMark, opensNote } from './note-signs.ts';

// `==重點==` is a mark in Obsidian, Typora, Pandoc (`mark`) and markdown-it-mark (VitePress, Docsify), whose rules for
// spaces these are. Sätteri has no option for it.

const highlightSign = '==';

/** Finds where the mark that a sign opens is closed in the same paragraph: the offset of the second sign, or -1. */
export function highlightEnd(stretch: Stretch, at: number): number {
  const { source } = stretch.scan;
  const inside = at + highlightSign.length;
  if (stretch.hasNoHighlight || !opensMark(source, at)) return -1;
  const within = stretch.kind === 'table' ? { ...stretch, end: cellEnd(stretch, inside) } : stretch;
  for (let from = inside; ;) {
    const close = findOutsideCode(within, highlightSign, from);
    if (close < 0) {
      within.hasNoHighlight = true;
      return -1;
    }
    const noteEnd = noteEndBefore(stretch, from, close);
    if (noteEnd > 0) {
      from = noteEnd;
      continue;
    }
    const after = runEnd(source, close);
    if (after - close === highlightSign.length && closesMark(source, close)) return close;
    from = after;
  }
}

/** A mark doesn't reach from one cell into another. */
function cellEnd({ scan: { source }, end }: Stretch, from: number): number {
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x7c || code === 0x0a) return at;
  }
  return end;
}

/** Returns where the first private note that begins before a sign ends (see comment.ts), or 0: a note may hold signs. */
function noteEndBefore(stretch: Stretch, from: number, close: number): number {
  const { source } = stretch.scan;
  const note = nextNote(stretch, from);
  if (note < 0 || note > close || !opensNote(source, note)) return 0;
  const end = findOutsideCode(stretch, '%%', note + 2);
  return end < 0 || !closesNote(source, note, end) ? 0 : end + 2;
}

/** Returns the next sign of a note outside code, or -1; it is remembered, since every mark asks for it. */
function nextNote(stretch: Stretch, from: number): number {
  const known = stretch.nextNote;
  if (known !== undefined && known.from <= from && (known.at < 0 || from <= known.at)) return known.at;
  const at = findOutsideCode(stretch, '%%', from);
  stretch.nextNote = { from, at };
  return at;
}

function runEnd(source: string, at: number): number {
  while (source.charCodeAt(at) === 0x3d) at++;
  return at;
}
