/** What a scan of HTML calls back with, in order. */
export interface HtmlHandler {
  /** Text as it stands in the source: entities aren't decoded. */
  text(raw: string): void;
  open(name: string, attributes: string): void;
  close(name: string): void;
}

/** Elements whose content is no markup and ends only at their own end tag. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;

/**
 * Walks over well-formed HTML in one pass, each character once. It is no parser: it takes elements as they are written,
 * which is enough for what our own renderer printed.
 */
export function scanHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) return handler.text(html.slice(at));
    if (next > at) handler.text(html.slice(at, next));
    at = scanMarkup(html, next, handler);
  }
}

function scanMarkup(html: string, at: number, handler: HtmlHandler): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return after(html, '>', at);
  tagStart.lastIndex = at;
  const [found, slash, written = ''] = tagStart.exec(html) ?? [];
  if (found === undefined) {
    handler.text('<');
    return at + 1;
  }
  const name = written.toLowerCase();
  const end = tagEnd(html, at + found.length);
  if (slash === '/') handler.close(name);
  else handler.open(name, html.slice(at + found.length, end - 1));
  if (slash === '/' || !rawElements.has(name)) return end;
  return skipRaw(html, name, end, handler);
}

function skipRaw(html: string, name: string, from: number, handler: HtmlHandler): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const end = close.exec(html)?.index ?? html.length;
  handler.text(html.slice(from, end));
  return end;
}

/** Finds the end of a tag; `>` in a quoted value doesn't end it. */
function tagEnd(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const character = html.charAt(i);
    if (character === '>') return i + 1;
    if (character === '"' || character === "'") {
      const close = html.indexOf(character, i + 1);
      if (close < 0) return html.length;
      i = close;
    }
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
