import { voidElements } from '../../html/elements.ts';
import { isSelfClosing } from '../../html/tag.ts';
import { walkTags } from '../../html/walk-tags.ts';
import type { Line } from './lines.ts';
import { endOfLine, type Scan } from './scan.ts';

const start = /<\/?([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)/y;
const loneTag = /^<\/?[a-zA-Z][^<>]*>\s*$/;
const longestLine = 5000;

// https://spec.commonmark.org/0.31.2/#html-blocks, the sixth kind.
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const interrupting = /<(?:!--|\/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$))/my;
const literalNames = new Set(['pre', 'script', 'style', 'textarea']);

/** Tells whether HTML at an offset ends a paragraph above it, which inline elements don't. */
export function interruptsText(source: string, at: number): boolean {
  interrupting.lastIndex = at;
  const match = interrupting.exec(source);
  const name = match?.[1]?.toLowerCase();
  return match !== null && (name === undefined || blockNames.has(name) || literalNames.has(name));
}

/** Tells whether a line begins an HTML block of CommonMark, inside which no Markdown is read up to a blank line. */
export function startsHtmlBlock(scan: Scan, line: Line): boolean {
  start.lastIndex = line.content;
  const name = start.exec(scan.source)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  return blockNames.has(name) || loneTag.test(lineText(scan, line));
}

/** Counts the elements a line opens, less those it closes. */
export function openedBy(scan: Scan, line: Line): number {
  let opened = 0;
  const text = lineText(scan, line);
  walkTags(text, (tag) => {
    if (!voidElements.has(tag.name) && !isSelfClosing(text, tag)) opened += tag.isEnd ? -1 : 1;
  });
  return opened;
}

/**
 * Tells whether plain text follows a line of an HTML block. Jekyll's kramdown reads it as Markdown when all
 * elements are closed, as in a heading written in HTML; CommonMark would show its `**` to the reader.
 */
export function textFollows(scan: Scan, line: Line): boolean {
  if (line.quotes > 0) return false;
  const next = scan.source.slice(line.end + 1, Math.min(line.end + 40, endOfLine(scan.source, line.end + 1)));
  return /^\s*(?:<br\s*\/?>\s*)*[^\s<]/i.test(next);
}

/** Tells whether a tag that a line opens, or one that was open before it, continues in the next line. */
export function endsInTag(scan: Scan, line: Line, wasOpen: boolean): boolean {
  const text = lineText(scan, line);
  const close = text.lastIndexOf('>');
  return text.lastIndexOf('<') > close || (wasOpen && close < 0);
}

function lineText(scan: Scan, line: Line): string {
  return scan.source.slice(line.content, Math.min(line.end, line.content + longestLine));
}
