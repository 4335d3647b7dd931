import { sizeInList } from '../picture-size.ts';
import { isLineEnd, linePrefix, type Scan } from './scan.ts';

// What ends a name or a value is required, or else one with points in it could be read in countless ways.
const list =
  /\{(?:[ \t]*(?:[.#][\p{L}\w-]+(?![\p{L}\w=-])|[\w-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s{}"']+)(?=[ \t}])))+[ \t]*\}/uy;

/**
 * Drops the classes that Pandoc, markdown-it-attrs and Hugo write after a link, a picture, a code span or a block
 * (`![](a.png){.center width=50%}`), and keeps a picture's size; returns where to continue. Braces in running text stay.
 */
export function readAttributeList(scan: Scan, at: number): number {
  const { source } = scan;
  list.lastIndex = at;
  const raw = list.exec(source)?.[0];
  if (raw === undefined) return at + 1;
  const end = at + raw.length;
  const before = source[at - 1] ?? '\n';
  const isBehind = /[)\]`*]|(?:\+\+|==|~~|\^\^)$/.test(source.slice(Math.max(0, at - 2), at));
  const prefix = linePrefix(source, at) ?? 'x';
  const endsBlock = isLineEnd(source, end) && (/[ \t]/.test(before) || /^[ \t>]*$/.test(prefix));
  if (!isBehind && !(endsBlock && /[.#]/.test(raw[1] ?? ''))) return at + 1;
  let start = at;
  if (endsBlock) while (/[ \t]/.test(source[start - 1] ?? '')) start--;
  scan.edits.replace(start, end, sizeMark(scan, at, raw));
  return end;
}

/** Returns a mark for the size that an attribute list gives the picture before it, or nothing. */
export function sizeMark(scan: Scan, at: number, raw: string): string {
  const size = /[)>\]]\s*$/.test(scan.source.slice(Math.max(0, at - 4), at)) ? sizeInList(raw) : undefined;
  return size === undefined ? '' : scan.stash.put({ kind: 'size', raw, size });
}
