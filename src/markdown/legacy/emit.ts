import type { Attributes } from '../html/attributes.ts';
import { readSize, setSize } from '../picture-size.ts';
import { isLineEnd, linePrefix, type Scan } from '../source/scan.ts';
import { attribute, type Picture } from './translation.ts';

// Quote markers and at most one list marker before a line's content.
const containers = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/**
 * Puts HTML in place of a range as a block: on a line of its own inside the same quote or list item, where the
 * parser takes the mark's comment for a block and reads what follows as Markdown again. In a heading or a
 * table's row the mark stays inline.
 */
export function emitBlock(scan: Scan, start: number, end: number, html: string): void {
  const raw = scan.source.slice(start, end);
  emitMark(scan, start, end, scan.stash.put({ kind: 'html', raw, html }));
}

/** Puts a mark in place of a range as {@link emitBlock} does. */
export function emitMark(scan: Scan, start: number, end: number, mark: string): void {
  const before = linePrefix(scan.source, start);
  if (before === undefined || /^[ \t>]*(?:#{1,6}[ \t]|\|)/.test(before)) {
    scan.edits.replace(start, end, mark);
    return;
  }
  const prefix = containers.exec(before)?.[0] ?? '';
  const continued = prefix.replace(/[^>\t]/g, ' ');
  const startsLine = before.length === prefix.length;
  const endsLine = isLineEnd(scan.source, end);
  const lead = startsLine ? '' : `\n${continued}`;
  scan.edits.replace(start, end, `${lead}<!--${mark}-->${endsLine ? '' : `\n${continued}`}`);
}

/** Puts a picture in place of a range: a figure or paragraph when it stands alone, else inline. */
export function emitPicture(scan: Scan, start: number, end: number, picture: Picture): void {
  const image = pictureTag(picture);
  const linked = picture.href === undefined ? image : `<a href="${attribute(picture.href)}">${image}</a>`;
  if (!standsAlone(scan.source, start, end)) {
    scan.edits.replace(start, end, linked);
    return;
  }
  const caption = picture.caption === undefined ? '' : scan.inline(picture.caption);
  const html =
    caption === '' ? `<p>${linked}</p>` : `<figure>${linked}<figcaption>${caption}</figcaption></figure>`;
  emitBlock(scan, start, end, html);
}

function pictureTag(picture: Picture): string {
  const attributes: Attributes = new Map([
    ['src', picture.src],
    ['alt', picture.alt ?? picture.caption ?? ''],
  ]);
  const size = readSize(picture.width, picture.height);
  if (size !== undefined) setSize(attributes, size);
  const written = [...attributes].map(([name, value]) => ` ${name}="${attribute(value ?? '')}"`);
  return `<img${written.join('')}>`;
}

/** Tells whether a range is all its line holds, beside list and quote markers. */
export function standsAlone(source: string, start: number, end: number): boolean {
  const before = linePrefix(source, start);
  return (
    before !== undefined && containers.exec(before)?.[0].length === before.length && isLineEnd(source, end)
  );
}
