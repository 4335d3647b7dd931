/** Where an attribute's value stands. */
export interface ValueRange {
  from: number;
  to: number;
  quoted: boolean;
}

/** What of a tag's attributes matters here. */
export interface TagAttributes {
  /** Offset behind the tag's `>`; the text's length where it is missing. */
  end: number;
  selfClosing: boolean;
  lang?: string;
  translate?: string;
  classes?: string;
  /** Values that are shown or read out to people. */
  texts: ValueRange[];
}

const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}

function note(name: string, html: string, from: number, to: number, attributes: TagAttributes): void {
  switch (name.toLowerCase()) {
    case 'alt':
    case 'title':
    case 'aria-label':
    case 'aria-description':
    case 'placeholder':
      if (to > from) attributes.texts.push({ from, to, quoted: /["']/.test(html.charAt(from - 1)) });
      break;
    case 'lang':
    case 'xml:lang':
      attributes.lang ??= html.slice(from, to);
      break;
    case 'translate':
      attributes.translate ??= html.slice(from, to);
      break;
    case 'class':
      attributes.classes ??= html.slice(from, to);
  }
}

/** Reads a tag's attributes from behind its name on, as HTML's tokeniser does. */
export function readAttributes(html: string, from: number): TagAttributes {
  const attributes: TagAttributes = { end: html.length, selfClosing: false, texts: [] };
  const length = html.length;
  let at = from;
  while (at < length) {
    let unit = html.charCodeAt(at);
    if (isSpace(unit) || unit === slash) {
      attributes.selfClosing = unit === slash;
      at++;
      continue;
    }
    if (unit === greater) {
      attributes.end = at + 1;
      return attributes;
    }
    attributes.selfClosing = false;
    const nameFrom = at++;
    while (
      at < length &&
      (unit = html.charCodeAt(at)) !== equals &&
      unit !== greater &&
      unit !== slash &&
      !isSpace(unit)
    )
      at++;
    const nameTo = at;
    while (at < length && isSpace(html.charCodeAt(at))) at++;
    if (html.charCodeAt(at) !== equals) {
      at = Math.max(nameTo, at);
      continue;
    }
    at++;
    while (at < length && isSpace(html.charCodeAt(at))) at++;
    const quote = html.charCodeAt(at);
    let to: number;
    if (quote === 0x22 || quote === 0x27) {
      to = html.indexOf(quote === 0x22 ? '"' : "'", ++at);
      if (to < 0) return attributes;
      note(html.slice(nameFrom, nameTo), html, at, to, attributes);
      at = to + 1;
    } else {
      to = at;
      while (to < length && (unit = html.charCodeAt(to)) !== greater && !isSpace(unit)) to++;
      note(html.slice(nameFrom, nameTo), html, at, to, attributes);
      at = to;
    }
  }
  return attributes;
}
