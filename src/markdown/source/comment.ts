import { finding } from '../../diagnostics/create-problem.ts';
import { widthOf } from '../characters.ts';
import { joiner } from '../marks.ts';
import { findOutsideCode } from './code-span.ts';
import type { Stretch } from './inline.ts';
import type { Line } from './lines.ts';
import { closesNote, opensNote } from './note-signs.ts';
import { endOfLine, findPattern, isLineEnd, linePrefix, type Scan } from './scan.ts';

// Obsidian's `%%comment%%` is a private note (https://help.obsidian.md/syntax#Comments): within a paragraph, on one
// line or several, or as a block of any lines between two lines `%%`. One of the two may hold text, as in
// `%% to do`, as long as the other is alone: Obsidian hides that too, and what an author takes for hidden must not be
// published. Signs that close nothing, as in 100%%, stay; so do those in code, formulas and HTML, where Obsidian
// reads none.

const noteSign = '%%';
const alonePattern = /^[ \t\u3000>]*%%[ \t\u3000]*$/gm; // paragraphs are often indented with U+3000
const last = /%%[ \t]*$/gm;
const fence = /^[ \t>]*(?:```|~~~)/gm;
const containers = /^(?:[ \t\u3000>]|[-*+] |\d+[.)] )*$/;

/** Tells whether a line holds nothing but the sign. */
export function isCommentSign(source: string, line: Line): boolean {
  return source.startsWith(noteSign, line.content) && isLineEnd(source, line.content + noteSign.length);
}

/** Takes out a comment that a line of its own opens; returns where to continue, or 0 if the line opens none. */
export function dropBlockComment(scan: Scan, line: Line): number {
  if (scan.source[line.content] !== '%' || !isCommentSign(scan.source, line)) return 0;
  const end = blockEnd(scan, last, line.content);
  if (end < 0) return 0;
  takeOut(scan, line.content, end);
  return endOfLine(scan.source, end) + 1;
}

/** Takes out a comment in running text; returns where to continue, after the sign if nothing closes it. */
export function readComment(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const inside = at + noteSign.length;
  if (!opensNote(scan.source, at)) return inside;
  const pair = pairEnd(stretch, at);
  if (pair >= 0) return takeOut(scan, at, pair);
  if (!containers.test(linePrefix(scan.source, at) ?? 'x')) return inside;
  const block = blockEnd(scan, alonePattern, at);
  if (block >= 0) return takeOut(scan, at, block);
  if (isLineEnd(scan.source, inside) || findPattern(scan, last, inside)) reportOpen(scan, at);
  return inside;
}

/** Reports what was probably meant as a comment, and is published. */
function reportOpen(scan: Scan, at: number): void {
  scan.log.report(finding('markdown-syntax/open-note'), at);
}

/** Returns the offset after the sign that closes a comment in the same paragraph, or -1. */
function pairEnd(stretch: Stretch, at: number): number {
  const { source } = stretch.scan;
  const inside = at + noteSign.length;
  const close = findOutsideCode(stretch, noteSign, inside);
  if (close < 0) return signBelow(source, stretch.end);
  if (!closesNote(source, at, close)) return -1;
  const end = close + noteSign.length;
  const leavesCell = stretch.kind === 'table' && /[|\n]/.test(source.slice(inside, close));
  return leavesCell && !isWholeLines(source, at, end) ? -1 : end;
}

/** The scan of a paragraph stops before a line `%%`, which may open a block, but may close a comment as well. */
function signBelow(source: string, end: number): number {
  const below = source.slice(end, endOfLine(source, end + 1));
  return /^\n[ \t>]*%%[ \t]*$/.test(below) ? end + below.trimEnd().length : -1;
}

/** Returns the offset after the next sign that closes a block in the same quotation, or -1; code in it is passed over. */
function blockEnd(scan: Scan, closing: RegExp, at: number): number {
  const { source } = scan;
  let from = endOfLine(source, at);
  for (let isCode = false; ;) {
    const found = findPattern(scan, closing, from);
    if (!found) return -1;
    for (const _ of source.slice(from, found.at).matchAll(fence)) isCode = !isCode;
    if (!isCode) {
      const end = source.lastIndexOf(noteSign, found.end) + noteSign.length;
      return quotesBefore(source, end) === quotesBefore(source, at) ? end : -1;
    }
    from = found.end;
  }
}

function quotesBefore(source: string, at: number): number {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  return (/^[ \t>]*/.exec(source.slice(start, at))?.[0].split('>').length ?? 1) - 1;
}

function isWholeLines(source: string, at: number, end: number): boolean {
  return /^[ \t>]*$/.test(linePrefix(source, at) ?? 'x') && isLineEnd(source, end);
}

/**
 * Takes out what is between two offsets; returns where to continue. Lines that hold nothing else go as a whole,
 * since an empty line would part a paragraph or a list; elsewhere an unseen mark keeps signs around the comment
 * from meeting.
 */
function takeOut(scan: Scan, at: number, end: number): number {
  const { source, edits } = scan;
  if (isWholeLines(source, at, end)) {
    const next = Math.min(endOfLine(source, end) + 1, source.length);
    edits.replace(at - (linePrefix(source, at)?.length ?? 0), next, '');
    return next;
  }
  let start = at;
  let after = end;
  if (isLineEnd(source, end) || widthOf(source.charCodeAt(end)) === 3) start = withoutSpace(source, at);
  else if (/[\s>]/.test(source[at - 1] ?? '\n')) while (/[ \t]/.test(source[after] ?? '')) after++;
  edits.replace(start, after, joiner);
  return after;
}

/** Leaves out spaces that would end a line or come before a full-width sign, but not the one that makes an item or a heading of a sign. */
function withoutSpace(source: string, at: number): number {
  let start = at;
  while (/[ \t]/.test(source[start - 1] ?? '')) start--;
  return /[-*+#.)>\n]/.test(source[start - 1] ?? '\n') ? at : start;
}
