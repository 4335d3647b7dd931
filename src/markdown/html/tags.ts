import { decodeHTMLAttribute } from 'entities';
import { escapeHtml } from '../escape.ts';

/** Attributes by lower-case name, values decoded, in the order they were written; `null` for a bare name. */
export type Attributes = Map<string, string | null>;

/** A start tag found in HTML. */
export interface StartTag {
  /** Lower case. */
  name: string;
  /** Offset of `<`. */
  start: number;
  /** Offset behind the name. */
  nameEnd: number;
  /** Offset behind `>`. */
  end: number;
}

const namePattern = /[a-zA-Z][^\s/>"'<=]*/y;

/** Reads a start tag at `<`; undefined when it is never closed or broken, so that it can be shown as text. */
export function readStartTag(html: string, start: number): StartTag | undefined {
  namePattern.lastIndex = start + 1;
  const match = namePattern.exec(html);
  if (!match) return undefined;
  const nameEnd = namePattern.lastIndex;
  const name = match[0].toLowerCase();
  const end = html.charCodeAt(nameEnd) === 0x3e ? nameEnd + 1 : tagEnd(html, nameEnd);
  return end < 0 ? undefined : { name, start, nameEnd, end };
}

const longestTag = 200_000;

/** Finds the offset behind a tag's `>`; a `<` outside quotes, or a line that begins with one inside, breaks it. */
function tagEnd(html: string, from: number): number {
  const limit = Math.min(html.length, from + longestTag);
  for (let at = from; at < limit; at++) {
    const unit = html.charCodeAt(at);
    if (unit === 0x3e) return at + 1;
    if (unit === 0x3c) return -1;
    if ((unit === 0x22 || unit === 0x27) && isValueStart(html, at)) {
      const close = html.indexOf(html.charAt(at), at + 1);
      if (close < 0 || close > limit || html.slice(at, close).includes('\n<')) return -1;
      at = close;
    }
  }
  return -1;
}

function isValueStart(html: string, at: number): boolean {
  while (at > 0 && html.charCodeAt(at - 1) === 0x20) at--;
  return html.charCodeAt(at - 1) === 0x3d;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Reads the attributes between a tag's name and its `>`. */
export function readAttributes(html: string, tag: StartTag): Attributes {
  const attributes: Attributes = new Map();
  if (tag.end - tag.nameEnd < 3) return attributes;
  for (const match of html.slice(tag.nameEnd, tag.end - 1).matchAll(attribute)) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (attributes.has(key)) continue;
    const value = double ?? single ?? bare;
    attributes.set(
      key,
      value === undefined ? null : value.includes('&') ? decodeHTMLAttribute(value) : value,
    );
  }
  return attributes;
}

/** Writes attributes with a space before each; `<` and `>` are escaped too, so that a `>` always ends a tag. */
export function writeAttributes(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of attributes)
    text += value === null ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  return text;
}
