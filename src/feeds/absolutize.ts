import { decodeHTMLAttribute } from 'entities/decode';
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { escapeXml } from './xml.ts';

/** What every URL without a scheme looks like; in most bodies there is none, so that they needn't be taken apart. */
const mayBeRelative =
  /[\t\n\f\r /"'](?:srcset[\t\n\f\r ]*=|(?:href|src|poster)[\t\n\f\r ]*=(?![\t\n\f\r ]*["']?[\t\n\f\r ]*[a-z][a-z0-9+.-]*:))/i;

/** A stretch of the source and what stands in its place. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes the URLs in `href`, `src`, `srcset` and `poster` absolute, for HTML that is read away from its page.
 * Everything else stays byte for byte. `pageUrl` is absolute; `origin` has no trailing slash.
 */
export function absolutizeHtml(html: string, pageUrl: string, origin: string): string {
  if (!mayBeRelative.test(html)) return html;
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text } of findReplacements(html, pageUrl, origin)) {
    pieces.push(html.slice(position, start), text);
    position = end;
  }
  return position === 0 ? html : pieces.join('') + html.slice(position);
}

/** Finds what to change. A tokenizer rather than a pattern: comments, scripts and `>` in attributes are told apart. */
function findReplacements(html: string, pageUrl: string, origin: string): Replacement[] {
  const replacements: Replacement[] = [];
  let tag = '';
  let name = '';
  let value: { start: number; end: number } | undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...ignoreAll,
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        value = undefined;
      },
      onattribdata(start, end) {
        value = { start: value?.start ?? start, end };
      },
      onattribend(quote) {
        const rewrite = value && rewriterOf(tag, name);
        if (value === undefined || rewrite === undefined) return;
        const written = decodeHTMLAttribute(html.slice(value.start, value.end));
        const absolute = rewrite(written, pageUrl, origin);
        if (absolute === written) return;
        const text = escapeXml(absolute).replaceAll("'", '&#39;');
        replacements.push({ ...value, text: quote === QuoteType.Unquoted ? `"${text}"` : text });
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return replacements;
}

function nothing(): void {}

const ignoreAll: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

type Rewrite = (value: string, pageUrl: string, origin: string) => string;

/** SVG's `<use href="#id">` points into its own picture, wherever that is read. */
function rewriterOf(tag: string, attribute: string): Rewrite | undefined {
  if (attribute === 'srcset') return absoluteSrcset;
  if (attribute === 'href') return tag === 'use' ? undefined : absoluteUrl;
  return attribute === 'src' || attribute === 'poster' ? absoluteUrl : undefined;
}

/** Makes a URL absolute; one with a scheme, or that no rule can read, stays as written. */
function absoluteUrl(value: string, pageUrl: string, origin: string): string {
  const url = value.trim();
  if (url === '' || /^[a-z][a-z0-9+.-]*:/i.test(url.slice(0, 64))) return value;
  if (url.startsWith('//')) return origin.slice(0, origin.indexOf(':') + 1) + url;
  if (url.startsWith('/')) return origin + url;
  return URL.parse(url, pageUrl)?.href ?? value;
}

/** Reads candidates as the HTML standard does: a URL may hold commas, but not end with one. */
function absoluteSrcset(value: string, pageUrl: string, origin: string): string {
  const candidates: string[] = [];
  const token = /[\s,]*(\S+)/y;
  const descriptors = /[^,]*/y;
  for (let match = token.exec(value); match !== null; match = token.exec(value)) {
    const written = match[1] ?? '';
    const url = withoutFinalCommas(written);
    if (url === '') continue;
    const parts = [absoluteUrl(url, pageUrl, origin)];
    if (url === written) {
      descriptors.lastIndex = token.lastIndex;
      const descriptor = descriptors.exec(value)?.[0] ?? '';
      token.lastIndex = descriptors.lastIndex;
      if (descriptor.trim() !== '') parts.push(descriptor.trim());
    }
    candidates.push(parts.join(' '));
  }
  return candidates.join(', ');
}

function withoutFinalCommas(text: string): string {
  let end = text.length;
  while (text[end - 1] === ',') end -= 1;
  return text.slice(0, end);
}
