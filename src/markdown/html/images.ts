import { readTag, type Tag } from '../../html/tag.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import { restoreMarks } from '../marks.ts';
import { imagePlaceholder, toTarget } from '../placeholders.ts';
import { isDangerous, isPictureData, isRemote, ownPath } from '../../config/url-scheme.ts';
import { readSize, setSize } from '../picture-size.ts';
import { write, type Draft } from './draft.ts';
import { reportDangerous } from './report-dangerous.ts';
import { readSrcset } from '../../html/srcset.ts';
import { shapeFilm } from './film-frame.ts';
import { takeFurtherAssets } from './further-assets.ts';
import { dropUnsafe } from './unsafe-attributes.ts';
import { closeElement, openElement } from './stack.ts';
import { type Attributes, readAttributes, writeAttributes } from './attributes.ts';
import { escapeHtml } from '../../html/escape.ts';

/** Writes a picture: a file of the site, or one it keeps a copy of, as a placeholder, others as they are; both load when they are seen. */
export function writeImage(draft: Draft, html: string, tag: Tag): number {
  openElement(draft, 'img', imageTag(draft, readImage(draft, html, tag)));
  draft.last = 0;
  return tag.end;
}

const loneImage = /<img\s[^<>]*>(?:\s*\uFDD0(\d+)\uFDD1)?(?=<\/p>)/y;

/** Writes a paragraph that holds one titled picture as a figure; returns where to continue, or 0 if it is none. */
export function writeFigure(draft: Draft, html: string, start: number): number {
  loneImage.lastIndex = start;
  const [whole = '', mark] = loneImage.exec(html) ?? [];
  const image = whole === '' ? undefined : readTag(html, start);
  const piece = mark === undefined ? undefined : draft.pieces[Number(mark)];
  if (!image || (mark !== undefined && piece?.kind !== 'size')) return 0;
  const attributes = readImage(draft, html, image);
  if (piece?.kind === 'size') setSize(attributes, piece.size);
  const title = attributes.get('title') ?? '';
  if (title === '') return 0;
  attributes.delete('title');
  const picture = imageTag(draft, attributes);
  const [mode] = /by-(?:day|night)$/.exec(attributes.get('class') ?? '') ?? [];
  openElement(draft, 'figure', `<figure${mode === undefined ? '' : ` class="${mode}"`}>`);
  write(draft, `${picture}<figcaption>${escapeHtml(title)}</figcaption>`);
  closeElement(draft, 'figure');
  return start + whole.length + '</p>'.length;
}

function readImage(draft: Draft, html: string, tag: Tag): Attributes {
  const attributes = readAttributes(html, tag);
  for (const [name, value] of attributes) {
    if (value !== null) attributes.set(name, restoreMarks(value, draft.pieces));
  }
  readSizeInAlt(attributes);
  return attributes;
}

/** Obsidian writes the size of a picture into its text: `![说明|300](a.png)`, `![|300x200](a.png)`. */
function readSizeInAlt(attributes: Attributes): void {
  const [whole, width, height] = /\|\s*(\d{2,4})(?:x(\d{2,4}))?\s*$/.exec(attributes.get('alt') ?? '') ?? [];
  const size = readSize(width, height);
  if (whole === undefined || size === undefined || attributes.has('width')) return;
  attributes.set('alt', attributes.get('alt')?.slice(0, -whole.length).trimEnd() ?? '');
  setSize(attributes, size);
}

function imageTag(draft: Draft, attributes: Attributes): string {
  // Scripts for lazy loading keep the real address aside.
  const lazy = attributes.get('data-src') ?? attributes.get('data-original');
  const [copy] = readSrcset(attributes.get('srcset') ?? '');
  const written = attributes.get('src') || lazy || copy?.url || '';
  for (const name of ['src', 'data-src', 'data-original', 'loading', 'decoding']) attributes.delete(name);
  dropUnsafe(draft, 'img', attributes);
  const src = readMode(written, attributes);
  if (!attributes.has('alt')) attributes.set('alt', '');
  attributes.set('loading', 'lazy');
  attributes.set('decoding', 'async');
  const source = sourceOf(draft, src, attributes);
  return `<img${leading(source, takeFurtherAssets(draft, 'img', attributes))}${writeAttributes(attributes)}>`;
}

/**
 * Takes from an address that its picture is for the day or the night alone, as GitHub (`#gh-dark-mode-only`) and Material
 * for MkDocs (`#only-dark`) write it; styles/drawings.css shows the one of the two.
 */
function readMode(src: string, attributes: Attributes): string {
  const [fragment, github, material] = /#(?:gh-(dark|light)-mode-only|only-(dark|light))$/.exec(src) ?? [];
  if (fragment === undefined) return src;
  const own = attributes.get('class');
  attributes.set(
    'class',
    `${own ? `${own} ` : ''}${(github ?? material) === 'dark' ? 'by-night' : 'by-day'}`,
  );
  return src.slice(0, -fragment.length);
}

function sourceOf(draft: Draft, src: string, attributes: Attributes): string {
  if (ownPath(src, draft.site) !== undefined) {
    const target = toTarget(src);
    draft.images.add(target);
    return imagePlaceholder(target);
  }
  if (isRemote(src)) {
    attributes.set('referrerpolicy', 'no-referrer');
    const address = src.trim();
    if (draft.isFetched?.(address) === true) {
      draft.images.add(address);
      return imagePlaceholder(address);
    }
    return writeAttributes(new Map([['src', src]]));
  }
  if (src === '' || isPictureData(src)) return writeAttributes(new Map([['src', src]]));
  return localSource(draft, src);
}

function localSource(draft: Draft, src: string): string {
  if (isDangerous(src)) {
    reportDangerous(draft, src);
    return '';
  }
  if (/^file:/i.test(src)) reportOwnDisk(draft, src);
  if (/^[a-z][a-z0-9+.-]+:/i.test(src)) return writeAttributes(new Map([['src', src]]));
  const target = toTarget(src);
  draft.images.add(target);
  return imagePlaceholder(target);
}

function reportOwnDisk(draft: Draft, src: string): void {
  const at = Math.max(0, draft.log.text.indexOf(src));
  draft.log.reportAt(finding('asset-missing/own-disk', { path: src }), at);
}

/** Writes the start tag of a player, frame or other element with a source of its own. */
export function writeMedia(draft: Draft, html: string, tag: Tag): number {
  const attributes = readImage(draft, html, tag);
  const src = attributes.get('src');
  if (src !== null && src !== undefined) attributes.delete('src');
  dropUnsafe(draft, tag.name, attributes);
  if (tag.name === 'iframe') {
    nameFrame(attributes, src ?? '');
    shapeFilm(attributes, src ?? '', html, tag);
  }
  if (tag.name === 'video' || tag.name === 'audio') waitForReader(attributes, html, tag, src ?? '');
  let source = '';
  if (src !== undefined && src !== null) {
    source = isRemote(src) ? writeAttributes(new Map([['src', src]])) : localSource(draft, src);
  }
  const start = leading(source, takeFurtherAssets(draft, tag.name, attributes));
  openElement(draft, tag.name, `<${tag.name}${start}${writeAttributes(attributes)}>`);
  draft.last = 0;
  return tag.end;
}

/** Placeholders are before all other attributes, that of the source first. */
function leading(source: string, further: string): string {
  return source.startsWith(' src="asset:') ? source + further : further + source;
}

const remoteSource = /\ssrc\s*=\s*["']?(?:https?:)?\/\//i;

/** A film or sound on another host loads when the reader plays it: before that, nobody there hears of the visit. */
function waitForReader(attributes: Attributes, html: string, tag: Tag, src: string): void {
  const end = html.indexOf(`</${tag.name}`, tag.end);
  if (!isRemote(src) && !remoteSource.test(html.slice(tag.end, Math.max(tag.end, end)))) return;
  attributes.set('preload', 'none');
  attributes.delete('autoplay');
}

/** Frames load when they are seen, and need a title for those who don't see them. */
function nameFrame(attributes: Attributes, src: string): void {
  attributes.set('loading', 'lazy');
  if (!attributes.has('title')) attributes.set('title', /^(?:https?:)?\/\/([^/?#]+)/i.exec(src)?.[1] ?? src);
}
