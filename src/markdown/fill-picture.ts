import { escapeHtml } from '../html/escape.ts';
import { isDangerous, isRemote } from '../config/url-scheme.ts';
import type { FurtherAssets } from './further-placeholders.ts';
import { fit } from './picture-size.ts';
import { pictureStyle } from './picture-style.ts';
import type { Filled, Place, ResolvedImage } from './placeholders.ts';

/** Writes the start of a picture, player or frame whose file is published; a player instead of a picture that is none. */
export function fillPicture(
  html: string,
  place: Place,
  image: ResolvedImage,
  further: FurtherAssets,
): Filled {
  const { name } = place;
  const { end } = further;
  const tagEnd = html.indexOf('>', end) + 1;
  const player = name === '<img' ? playerOf(image.src) : undefined;
  if (player !== undefined)
    return { html: playerInstead(player, image.src, html.slice(end, tagEnd)), end: tagEnd };
  if (image.src === '') return { html: textInstead(html.slice(end, tagEnd)), end: tagEnd };
  const written = further.html + html.slice(end, tagEnd);
  if (further.srcset !== undefined) {
    const { width, height } = sizesOf(image, written);
    return { html: ownCopies(image.src, further.srcset) + sizeOf({ width, height }) + written, end: tagEnd };
  }
  // Copies that the author names elsewhere are of the picture as it was.
  const rest = name === '<img' ? written.replace(/\s(?:srcset|sizes)="[^"]*"/g, '') : written;
  const { width, height, sizes } = sizesOf(image, rest);
  const sizing = sizes === undefined ? '' : ` sizes="${escapeHtml(sizes)}"`;
  let tag = `${name} src="${escapeHtml(image.src)}"`;
  if (image.srcset !== undefined) tag += ` srcset="${escapeHtml(image.srcset)}"`;
  tag += sizing;
  // An author's own `<picture>` has another for the night.
  const isDarkOnClear = image.isDarkOnClear === true && !isInPicture(html, place.start);
  const style = name === '<img' ? styleOf({ ...image, isDarkOnClear }, { width, height }, rest) : undefined;
  if (style !== undefined) tag += ` style="${escapeHtml(style)}"`;
  tag += sizeOf({ width, height });
  if (image.avif === undefined || name !== '<img' || isInPicture(html, place.start))
    return { html: tag + rest, end: tagEnd };
  const source = `<source type="image/avif" srcset="${escapeHtml(image.avif)}"${sizing}>`;
  return { html: `<picture>${source}${tag}${rest}</picture>`, end: tagEnd };
}

/** Writes a picture with the copies that its author made. */
function ownCopies(src: string, srcset: string): string {
  return `<img src="${escapeHtml(src)}" srcset="${escapeHtml(srcset)}"`;
}

function sizeOf({ width, height }: Pick<ResolvedImage, 'width' | 'height'>): string {
  return (
    (width === undefined ? '' : ` width="${width}"`) + (height === undefined ? '' : ` height="${height}"`)
  );
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
export function writtenSource(target: string): string {
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
  { placeholder, isDarkOnClear }: ResolvedImage,
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
    isDarkOnClear,
  });
}
