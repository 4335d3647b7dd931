import { sizeMark } from '../source/attribute-list.ts';
import { endOfLine, find, isLineEnd, linePrefix, type Scan } from '../source/scan.ts';

const attributes = /\{:{1,2}[^{}\n]*\}/y;
const looksLikeAttributes =
  /^\{::?\s*(?:[.#][\p{L}\p{N}_-]|[\w-]+\s*=|(?:no_)?toc\b|toc\b|\/|comment|nomarkdown|options|refdef|[\w-]+:?\s*[.#}])/u;

/**
 * Drops kramdown's attribute lists (`{:.center}`, `{: target="_blank"}`) and comments, and keeps the size of a picture;
 * returns where to continue.
 */
export function readKramdown(scan: Scan, at: number): number {
  attributes.lastIndex = at;
  const raw = attributes.exec(scan.source)?.[0];
  if (raw === undefined || !looksLikeAttributes.test(raw)) return at + 2;
  const id = /^\{:\s*#([^\s}]+)/.exec(raw)?.[1];
  const end = at + raw.length;
  if (raw.startsWith('{::comment')) {
    const close = find(scan, '{:/', end);
    if (close >= 0) {
      scan.edits.replace(at, close, '');
      return close;
    }
  }
  if (id !== undefined && isHeadingEnd(scan.source, at, end)) {
    scan.edits.replace(withoutSpace(scan.source, at), end, scan.stash.put({ kind: 'id', raw, id }));
    return end;
  }
  const mark = sizeMark(scan, at, raw);
  // Below a paragraph that ends with a picture its size belongs to that.
  const isBelow = mark !== '' && scan.source[at - 1] === '\n';
  scan.edits.replace(isBelow ? at - 1 : withoutSpace(scan.source, at), end, mark);
  return end;
}

const longestComment = 300;
const headingId = /\{#([^\s{}#]+)[^{}\n]*\}/y;

/** Reads the id at the end of a heading (`## 标题 {#id}`) and drops template comments (`{# … #}`). */
export function readHeadingId(scan: Scan, at: number): number {
  const { source } = scan;
  headingId.lastIndex = at;
  const match = headingId.exec(source);
  if (match && isHeadingEnd(source, at, at + match[0].length)) {
    const [raw, id = ''] = match;
    scan.edits.replace(withoutSpace(source, at), at + raw.length, scan.stash.put({ kind: 'id', raw, id }));
    return at + raw.length;
  }
  const close = find(scan, '#}', at + 2);
  if (close < 0 || close - at > longestComment || source.slice(at, close).includes('\n')) return at + 2;
  scan.edits.replace(at, close + 2, '');
  return close + 2;
}

/** Tells whether a range ends the text of an ATX or setext heading. */
function isHeadingEnd(source: string, start: number, end: number): boolean {
  let behind = end;
  while (' \t#'.includes(source[behind] ?? '\n')) behind++;
  if (!isLineEnd(source, behind)) return false;
  const before = linePrefix(source, start);
  if (before !== undefined && /^[ \t>]*#{1,6}[ \t]/.test(before)) return true;
  return /^[ \t>]*(?:=+|-+)[ \t]*$/.test(source.slice(behind + 1, endOfLine(source, behind + 1)));
}

function withoutSpace(source: string, at: number): number {
  while (source.charCodeAt(at - 1) === 0x20) at--;
  return at;
}
