import { decodeHTMLAttribute } from 'entities';
import { escapeHtml } from '../html/escape.ts';
import { isDangerous, isRemote } from '../config/url-scheme.ts';
import { fit } from './picture-size.ts';
import { pictureStyle } from './picture-style.ts';
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
  /<(?:a|area) href="link:([^"]*)"|<(?:img|source|video|audio|embed|iframe|track) src="asset:([^"]*)"/g;

/** What stands in place of a placeholder, and where the source goes on. */
interface Filled {
  html: string;
  end: number;
}

/** Puts URLs in place of all placeholders of a body, in one pass. */
export function fillPlaceholders(html: string, resolvers: PlaceholderResolvers): string {
  let filled = '';
  let from = 0;
  for (const match of html.matchAll(placeholderPattern)) {
    const [whole, link, image = ''] = match;
    const place = {
      name: whole.slice(0, whole.indexOf(' ')),
      start: match.index,
      end: match.index + whole.length,
    };
    const piece =
      link === undefined ? fillImage(html, place, image, resolvers) : fillLink(html, place, link, resolvers);
    filled += html.slice(from, match.index) + piece.html;
    from = piece.end;
  }
  return from === 0 ? html : filled + html.slice(from);
}

/** The start of a tag, `<` and its name, up to where its first attribute ends. */
interface Place {
  name: string;
  start: number;
  end: number;
}

function fillLink(html: string, { name, end }: Place, link: string, resolvers: PlaceholderResolvers): Filled {
  const bare = isLost(link, resolvers) ? textOfLink(html, end) : undefined;
  if (bare !== undefined) return { html: wikilinkAsWritten(link, bare.text), end: bare.end };
  return { html: name + hrefOf(link, resolvers), end };
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
  const { name, end } = place;
  const target = unescape(escaped);
  const image = resolvers.image(target);
  if (!image) {
    return { html: name + writtenSource(target), end };
  }
  const tagEnd = html.indexOf('>', end) + 1;
  const player = name === '<img' ? playerOf(image.src) : undefined;
  if (player !== undefined)
    return { html: playerInstead(player, image.src, html.slice(end, tagEnd)), end: tagEnd };
  if (image.src === '') return { html: textInstead(html.slice(end, tagEnd)), end: tagEnd };
  // Copies that the author names are of the picture as it was.
  const written = html.slice(end, tagEnd);
  const rest = name === '<img' ? written.replace(/\s(?:srcset|sizes)="[^"]*"/g, '') : written;
  const { width, height, sizes } = sizesOf(image, rest);
  const sizing = sizes === undefined ? '' : ` sizes="${escapeHtml(sizes)}"`;
  let tag = `${name} src="${escapeHtml(image.src)}"`;
  if (image.srcset !== undefined) tag += ` srcset="${escapeHtml(image.srcset)}"`;
  tag += sizing;
  const style = name === '<img' ? styleOf(image, { width, height }, rest) : undefined;
  if (style !== undefined) tag += ` style="${escapeHtml(style)}"`;
  if (width !== undefined) tag += ` width="${width}"`;
  if (height !== undefined) tag += ` height="${height}"`;
  if (image.avif === undefined || name !== '<img' || isInPicture(html, place.start))
    return { html: tag + rest, end: tagEnd };
  const source = `<source type="image/avif" srcset="${escapeHtml(image.avif)}"${sizing}>`;
  return { html: `<picture>${source}${tag}${rest}</picture>`, end: tagEnd };
}

/** Says what plays a file that is written as a picture, as Obsidian and GitHub have it: `![水开了](tea.mp4)`. */
function playerOf(src: string): 'video' | 'audio' | undefined {
  if (/\.(?:mp4|m4v|webm|ogv|mov)$/i.test(src)) return 'video';
  return /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)$/i.test(src) ? 'audio' : undefined;
}

/** Writes a player; of the picture that it was written as, its text, title and size stay. */
function playerInstead(name: 'video' | 'audio', src: string, rest: string): string {
  const kept = [...rest.matchAll(/\s(alt|title|width|height|style|class|id)="([^"]*)"/g)].map(
    ([attribute, name, value]) => (name === 'alt' ? (value ? ` aria-label="${value}"` : '') : attribute),
  );
  return `<${name} src="${escapeHtml(src)}" controls preload="metadata"${kept.join('')}></${name}>`;
}

/** Gives the text of a picture that is not published. */
function textInstead(rest: string): string {
  return /\salt="([^"]*)"/.exec(rest)?.[1] ?? '';
}

/** Writes the address of a picture that nothing is known of. */
function writtenSource(target: string): string {
  if (isDangerous(target)) return '';
  const address = isRemote(target) ? target : encodeURI(target).replaceAll('%25', '%');
  return ` src="${escapeHtml(address)}"`;
}

/** An author's own `<picture>` has sources of its own. */
function isInPicture(html: string, at: number): boolean {
  if (!html.includes('<picture')) return false;
  const before = html.slice(0, at);
  return before.lastIndexOf('<picture') > before.lastIndexOf('</picture');
}

/**
 * Says how large a picture is. Of a width or height that its author set, the other follows, so that its place is kept
 * while it loads; where both are set, or in units other than pixels, they stay as they are.
 */
function sizesOf(image: ResolvedImage, rest: string): Pick<ResolvedImage, 'width' | 'height' | 'sizes'> {
  const { width, height, sizes } = image;
  const limits = [...rest.matchAll(/\s(width|height)="([^"]*)"|\bmax-(height):([\w.%]+)/g)];
  const [[, name = '', value = '', limit = name, length = value] = []] = limits;
  if (width === undefined || height === undefined) return { sizes };
  if (limits.length === 0) return { width, height, sizes };
  if (limits.length > 1 || !/^\d{1,5}(?:px)?$/.test(length)) return { sizes };
  const shown = fit({ width, height }, { [limit]: parseInt(length, 10) });
  const fitted = sizes === undefined ? undefined : `${shown.width}px`;
  if (name === 'width') return { height: shown.height, sizes: fitted };
  return { width: shown.width, ...(name === '' ? { height: shown.height } : {}), sizes: fitted };
}

/** An author's own style stays as it is. */
function styleOf(
  { placeholder }: ResolvedImage,
  { width, height }: Pick<ResolvedImage, 'width' | 'height'>,
  rest: string,
): string | undefined {
  if (/\sstyle=/.test(rest)) return undefined;
  const set = (side: 'width' | 'height') => {
    const [, value] = new RegExp(`\\s${side}="(\\d{1,5})(?:px)?"`).exec(rest) ?? [];
    return value === undefined ? undefined : Number(value);
  };
  const [ownWidth, ownHeight] = [set('width'), set('height')];
  return pictureStyle({
    width: width ?? ownWidth,
    height: height ?? ownHeight,
    isSized: ownWidth !== undefined || ownHeight !== undefined,
    placeholder,
  });
}

function unescape(text: string): string {
  return text.includes('&') ? decodeHTMLAttribute(text) : text;
}
