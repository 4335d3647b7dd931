import { flagsOf, blockElements, voidElements } from '../html/elements.ts';
import type { Line } from './lines.ts';
import { endOfLine, type Scan } from './scan.ts';

const start = /<\/?([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)/y;
const loneTag = /^<\/?[a-zA-Z][^<>]*>\s*$/;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?:[^<>]*[^<>/])?(\/?)>/g;
const longestLine = 5000;

/** Tells whether a line begins an HTML block of CommonMark, inside which no Markdown is read up to a blank line. */
export function startsHtmlBlock(scan: Scan, line: Line): boolean {
  start.lastIndex = line.content;
  const name = start.exec(scan.source)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return (flagsOf(name) & blockElements) !== 0 || loneTag.test(lineText(scan, line));
}

/** Counts the elements a line opens, less those it closes. */
export function openedBy(scan: Scan, line: Line): number {
  let opened = 0;
  for (const [, slash, name = '', selfClosing] of lineText(scan, line).matchAll(tag)) {
    if (flagsOf(name.toLowerCase()) & voidElements || selfClosing) continue;
    opened += slash ? -1 : 1;
  }
  return opened;
}

/**
 * Tells whether plain text follows a line of an HTML block. Jekyll's kramdown reads it as Markdown when all
 * elements are closed, as in a heading written in HTML; CommonMark would show its `**` to the reader.
 */
export function textFollows(scan: Scan, line: Line): boolean {
  if (line.quotes > 0) return false;
  const next = scan.source.slice(line.end + 1, Math.min(line.end + 40, endOfLine(scan.source, line.end + 1)));
  return /^\s*[^\s<]/.test(next);
}

function lineText(scan: Scan, line: Line): string {
  return scan.source.slice(line.content, Math.min(line.end, line.content + longestLine));
}
