/** A start or end tag found in HTML. */
export interface Tag {
  /** Lower case. */
  name: string;
  isEnd: boolean;
  /** Offset of `<`. */
  start: number;
  /** Offset after the name. */
  nameEnd: number;
  /** Offset after `>`. */
  end: number;
}

/** Takes an attribute: its name as written, and where its value begins and ends; both are -1 where it has none. */
export type AttributeVisitor = (name: string, from: number, to: number) => void;

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;

/** No tag is longer; without an end, those that only look like one would cost a search through the text each. */
const longestTag = 200_000;

/**
 * Reads the tag at a `<`, calling back with its attributes where that is requested. Undefined for a `<` that begins none,
 * and for a tag that is never closed or broken by another `<`, which authors are better shown as text.
 */
export function readTag(html: string, start: number, visit?: AttributeVisitor): Tag | undefined {
  const isEnd = html.charCodeAt(start + 1) === slash;
  const nameStart = isEnd ? start + 2 : start + 1;
  const letter = html.charCodeAt(nameStart) | 0x20;
  if (letter < 0x61 || letter > 0x7a) return undefined;
  const nameEnd = endOfName(html, nameStart + 1);
  const end =
    html.charCodeAt(nameEnd) === greater ? nameEnd + 1 : visitAttributes(html, nameEnd, html.length, visit);
  if (end < 0) return undefined;
  return { name: html.slice(nameStart, nameEnd).toLowerCase(), isEnd, start, nameEnd, end };
}

/** Tells whether a slash ends a tag, as in SVG and MathML. */
export function isSelfClosing(html: string, { end }: Tag): boolean {
  return html.charCodeAt(end - 2) === slash;
}

/** Not the end of an unquoted value: `<a href=https://a.b/>` opens a link. */
const closedAtOnce = /(?:["'\s]|^<[\w:-]+|\s[\w:@-]+)\/>$/;

/** Tells whether an author closed an element in its start tag (`<audio src="a.mp3" />`), which HTML has no notion of. */
export function closesItself(html: string, tag: Tag): boolean {
  return isSelfClosing(html, tag) && closedAtOnce.test(html.slice(tag.start, tag.end));
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (let unit = html.charCodeAt(at); at < html.length; unit = html.charCodeAt(++at))
    if (unit <= 0x20 || unit === slash || unit === greater || unit === less) break;
  return at;
}

/**
 * Reads attributes from behind a tag's name on, as HTML's tokeniser does; returns the offset behind the `>`, or -1 where
 * the tag is broken. https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
 */
export function visitAttributes(html: string, from: number, to: number, visit?: AttributeVisitor): number {
  const limit = Math.min(to, from + longestTag);
  let at = from;
  while (at < limit) {
    const unit = html.charCodeAt(at);
    if (unit === greater) return at + 1;
    if (unit === less) return -1;
    if (unit <= 0x20 || unit === slash) {
      at++;
      continue;
    }
    const nameStart = at++;
    at = endOfAttributeName(html, at, limit);
    const nameEnd = at;
    at = skipSpace(html, at, limit);
    if (html.charCodeAt(at) !== equals) {
      visit?.(html.slice(nameStart, nameEnd), -1, -1);
      continue;
    }
    const valueStart = skipSpace(html, at + 1, limit);
    const quote = html.charCodeAt(valueStart);
    if (quote === 0x22 || quote === 0x27) {
      const close = html.indexOf(quote === 0x22 ? '"' : "'", valueStart + 1);
      if (close < 0 || close > limit || beginsLineWithTag(html, valueStart, close)) return -1;
      visit?.(html.slice(nameStart, nameEnd), valueStart + 1, close);
      at = close + 1;
    } else {
      at = endOfBareValue(html, valueStart, limit);
      visit?.(html.slice(nameStart, nameEnd), valueStart, at);
    }
  }
  return -1;
}

/**
 * A quotation mark that someone forgot reaches to the next one, over whole lines of tags. Only the value is looked
 * through: the next line of a page on one line is at its end.
 */
function beginsLineWithTag(html: string, from: number, to: number): boolean {
  return html.slice(from, to).includes('\n<');
}

function endOfAttributeName(html: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const unit = html.charCodeAt(at);
    if (unit <= 0x20 || unit === slash || unit === greater || unit === equals || unit === less) break;
  }
  return at;
}

function endOfBareValue(html: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const unit = html.charCodeAt(at);
    if (unit <= 0x20 || unit === greater || unit === less) break;
  }
  return at;
}

function skipSpace(html: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && html.charCodeAt(at) <= 0x20) at++;
  return at;
}
