import { decodeHTMLAttribute } from 'entities';
import { escapeHtml } from '../html/escape.ts';
import { isDangerous } from '../config/url-scheme.ts';
import { fillFurtherAssets, type FurtherAssets } from './further-placeholders.ts';
import { fillPicture, writtenSource } from './fill-picture.ts';
import { wikiName } from './wiki-target.ts';

/**
 * Site links and pictures stand in a rendered body as placeholders until the whole site is known:
 *
 *     <a href="link:../other.md#part">   <img src="asset:../images/a.png" …>
 *
 * The placeholder is always the first attribute, so that no text, which can't hold a bare `<`, looks like one.
 * A target is what the author wrote, percent-encoding undone where that loses nothing (`%23`, `%3F`, `%2F` and
 * the like stay), backslashes turned into slashes, then escaped as HTML; a picture of another host that the site keeps a
 * copy of is its address as written. A link's fragment is kept outside its
 * target. A wikilink's target is its name in brackets (see wikiTarget.ts); one that leads nowhere stays as it was written, or its text alone.
 */
/** What the address of a link begins with until its page is known. */
export const linkPrefix = 'link:';
/** Begins the `src` of a picture or other file of the site. */
const imagePrefix = 'asset:';

/** What an `asset:` placeholder becomes; without an address a picture is its text alone. */
export interface ResolvedImage {
  src: string;
  srcset?: string | undefined;
  /** The widths of `srcset` as AVIF. */
  avif?: string | undefined;
  sizes?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** A `data:` URL to be shown until the picture has loaded. */
  placeholder?: string | undefined;
  /** It is drawn in dark ink on nothing, and needs a light ground on a dark page. */
  isDarkOnClear?: boolean | undefined;
}

/** Answers what placeholders stand for; URLs come back percent-encoded. */
export interface PlaceholderResolvers {
  /**
   * Takes a target: first as written, with its fragment decoded, in case that must change too; when it comes back as it
   * is, without the fragment.
   */
  link: (target: string) => string;
  /** Takes a target; undefined leaves the author's path. */
  image: (target: string) => ResolvedImage | undefined;
}

/** Splits a link as written into the target to resolve and the fragment, `#` included. */
export function splitFragment(reference: string): { target: string; fragment: string } {
  const at = reference.indexOf('#');
  return at < 0
    ? { target: reference, fragment: '' }
    : { target: reference.slice(0, at), fragment: reference.slice(at) };
}

/**
 * Makes a target of a reference as it stands in HTML: percent-encoding undone, slashes forward. It stays a path of this
 * site: browsers pass over tabs and line breaks, and take two slashes at the beginning for another host.
 */
export function toTarget(reference: string): string {
  const slashed = reference
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(/%5C/gi, '/')
    .replaceAll('\\', '/');
  const target = decoded(slashed).replace(/[\0-\x1f\x7f]/g, encodeURIComponent);
  return otherHost.test(reference) ? target : target.replace(/^\/{2,}/, '/');
}

/** Another host, written as such: `/\host`, which browsers take for one too, is a path with a slip. */
const otherHost = /^\s*(?:https?:)?\/\//i;

function decoded(slashed: string): string {
  if (!slashed.includes('%')) return slashed;
  try {
    return decodeURI(slashed);
  } catch {
    return slashed;
  }
}

/** Writes the attribute of a link placeholder, with a space before it. */
export function linkPlaceholder(target: string, fragment: string): string {
  return ` href="${linkPrefix}${escapeHtml(target + fragment)}"`;
}

/** Writes the attribute of a picture placeholder, with a space before it. */
export function imagePlaceholder(target: string): string {
  return ` src="${imagePrefix}${escapeHtml(target)}"`;
}

const placeholderPattern =
  /<(?:a|area) href="link:([^"]*)"|<(?:img|source|video|audio|embed|iframe|track) src="asset:([^"]*)"|<[a-z][\w-]*(?= (?:poster|srcset|style|data|(?:xlink:)?href)="asset:)/gi;

/** What stands in place of a placeholder, and where the source goes on. */
export interface Filled {
  html: string;
  end: number;
}

/** Puts URLs in place of all placeholders of a body, in one pass. */
export function fillPlaceholders(html: string, resolvers: PlaceholderResolvers): string {
  let filled = '';
  let from = 0;
  for (const match of html.matchAll(placeholderPattern)) {
    const [whole, link, image] = match;
    const place = {
      name: /^\S+/.exec(whole)?.[0] ?? whole,
      start: match.index,
      end: match.index + whole.length,
    };
    const piece =
      link !== undefined
        ? fillLink(html, place, link, resolvers)
        : image !== undefined
          ? fillImage(html, place, image, resolvers)
          : fillTag(html, place, resolvers);
    filled += html.slice(from, match.index) + piece.html;
    from = piece.end;
  }
  return from === 0 ? html : filled + html.slice(from);
}

/** The start of a tag, `<` and its name, up to where its first attribute ends. */
export interface Place {
  name: string;
  start: number;
  end: number;
}

function fillLink(html: string, { name, end }: Place, link: string, resolvers: PlaceholderResolvers): Filled {
  const bare = isLost(link, resolvers) ? textOfLink(html, end) : undefined;
  if (bare !== undefined) return { html: wikilinkAsWritten(link, bare.text), end: bare.end };
  const further = furtherAssets(html, { name, end }, resolvers);
  return { html: name + hrefOf(link, resolvers) + further.html, end: further.end };
}

/** Fills in a tag that has no `src` of the site, but names other files of it. */
function fillTag(html: string, { name, end }: Place, resolvers: PlaceholderResolvers): Filled {
  const further = furtherAssets(html, { name, end }, resolvers);
  const srcset = further.srcset === undefined ? '' : ` srcset="${escapeHtml(further.srcset)}"`;
  return { html: name + srcset + further.html, end: further.end };
}

function furtherAssets(
  html: string,
  { name, end }: Pick<Place, 'name' | 'end'>,
  resolvers: PlaceholderResolvers,
): FurtherAssets {
  const resolve = (address: string) => resolvers.image(toTarget(address)) ?? resolvers.image(address.trim());
  return fillFurtherAssets(html, end, { tag: name, resolve, unescape });
}

/** Tells whether a wikilink leads nowhere; other links may lead where only the server knows. */
function isLost(escaped: string, resolvers: PlaceholderResolvers): boolean {
  if (!escaped.startsWith('[[')) return false;
  const { target } = splitFragment(unescape(escaped));
  return wikiName(target) !== undefined && resolvers.link(target) === target;
}

/** Reads what a link holds as far as it is text alone, which a wikilink's is. */
function textOfLink(html: string, from: number): { text: string; end: number } | undefined {
  const start = html.indexOf('>', from) + 1;
  const end = html.indexOf('<', start);
  return html.startsWith('</a>', end)
    ? { text: html.slice(start, end), end: end + '</a>'.length }
    : undefined;
}

/**
 * Writes a wikilink that leads nowhere as its author did, who may not have meant one: `[[1,1]]`, `[[Call]]`. One with a
 * text of its own was meant; its text is shown.
 */
function wikilinkAsWritten(escaped: string, text: string): string {
  const { target, fragment } = splitFragment(unescape(escaped));
  const name = wikiName(target) ?? '';
  const whole = name + toTarget(fragment).replace('#block-', '#^');
  const isBare = [name, whole].some((words) => escapeHtml(words).replaceAll('#', ' &gt; ') === text);
  return isBare ? `[[${escapeHtml(whole)}]]` : text;
}

function hrefOf(escaped: string, resolvers: PlaceholderResolvers): string {
  const { target, fragment } = splitFragment(unescape(escaped));
  const whole = target + toTarget(fragment);
  const resolved = fragment === '' ? whole : resolvers.link(whole);
  const url = resolved === whole ? resolvers.link(target) + fragment : resolved;
  return isDangerous(url) ? '' : ` href="${escapeHtml(url)}"`;
}

function fillImage(html: string, place: Place, escaped: string, resolvers: PlaceholderResolvers): Filled {
  const target = unescape(escaped);
  const image = resolvers.image(target);
  const further = furtherAssets(html, place, resolvers);
  return image === undefined
    ? { html: place.name + writtenSource(target) + further.html, end: further.end }
    : fillPicture(html, place, image, further);
}

function unescape(text: string): string {
  return text.includes('&') ? decodeHTMLAttribute(text) : text;
}
