import { finding } from '../../diagnostics/create-problem.ts';
import { decodeReferences } from '../references.ts';
import type { Scan } from './scan.ts';

// References that are decoded before the parser reads them are no signs.
const signPattern = /[_*@]|&(?!#(?:x[1-9a-f][0-9a-f]{2,4}|[2-9]\d\d|[1-9]\d{3,5});)|www\.|:\/\//gi;
const mostSigns = 2000;
/** Signs times characters: the parser copies the text so far at each sign that turns out to be plain text. */
const mostWork = 1e8;
const short = 2000;

/**
 * Guards the parser, whose time and memory grow with the square of the signs in one paragraph that open nothing
 * (Sätteri 0.10 even aborts on 100,000 entities): the part of a text after too many of them is plain text.
 * Returns where the text may still be read as Markdown.
 */
export function readableEnd(scan: Scan, start: number, end: number): number {
  if (end - start < short) return end;
  const text = scan.source.slice(start, end);
  const limit = Math.max(50, Math.min(mostSigns, mostWork / text.length));
  signPattern.lastIndex = 0;
  for (let count = 0; signPattern.exec(text); count++) {
    if (count < limit) continue;
    return start + signPattern.lastIndex - 1;
  }
  return end;
}

/** Puts the rest of a crowded text behind a mark, and says so. */
export function setAside(scan: Scan, start: number, end: number): void {
  if (start >= end) return;
  const raw = scan.source.slice(start, end);
  scan.edits.replace(start, end, scan.stash.put({ kind: 'text', raw, text: decodeReferences(raw) }));
  scan.log.report(finding('markdown-syntax/crowded'), start);
}
