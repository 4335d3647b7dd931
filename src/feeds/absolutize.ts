import { decodeHTMLAttribute } from 'entities/decode';
import { readSrcset, writeSrcset } from '../html/srcset.ts';
import { visitAttributes } from '../html/tag.ts';
import { walkHtml } from '../html/walk.ts';
import { escapeXml } from './xml.ts';

/** What every URL without a scheme looks like; in most bodies there is none, so that they needn't be taken apart. */
const mayBeRelative =
  /[\t\n\f\r /"'](?:srcset[\t\n\f\r ]*=|(?:href|src|poster)[\t\n\f\r ]*=(?![\t\n\f\r ]*["']?[\t\n\f\r ]*[a-z][a-z0-9+.-]*:))/i;

/** A stretch of the source and what is in its place. */
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

function findReplacements(html: string, pageUrl: string, origin: string): Replacement[] {
  const replacements: Replacement[] = [];
  walkHtml(html, {
    start(tag) {
      visitAttributes(html, tag.nameEnd, tag.end, (name, start, end) => {
        const rewrite = start < 0 ? undefined : rewriterOf(tag.name, name.toLowerCase());
        if (rewrite === undefined) return;
        const written = decodeHTMLAttribute(html.slice(start, end));
        const absolute = rewrite(written, pageUrl, origin);
        if (absolute === written) return;
        const text = escapeXml(absolute).replaceAll("'", '&#39;');
        const isQuoted = /["']/.test(html.charAt(start - 1));
        replacements.push({ start, end, text: isQuoted ? text : `"${text}"` });
      });
    },
  });
  return replacements;
}

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

function absoluteSrcset(value: string, pageUrl: string, origin: string): string {
  const candidates = readSrcset(value);
  return writeSrcset(
    candidates.map(({ url, descriptor }) => ({ url: absoluteUrl(url, pageUrl, origin), descriptor })),
  );
}
