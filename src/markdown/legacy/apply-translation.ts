import type { Scan } from '../source/scan.ts';
import type { Arguments } from './arguments.ts';
import { emitBlock, emitPicture, standsAlone } from './emit.ts';
import type { Translation } from './translation.ts';

/** A template tag as it is in the source. */
export interface Tag {
  name: string;
  args: Arguments;
  start: number;
  end: number;
  raw: string;
}

/** Puts a translation that needs no end tag in place of a tag. */
export function applyTranslation(scan: Scan, tag: Tag, translation: Translation): void {
  const { start, end } = tag;
  switch (translation.as) {
    case 'text':
      scan.edits.replace(start, end, translation.text);
      break;
    case 'inline':
      emitInline(scan, tag, translation.html);
      break;
    case 'block':
      emitBlock(scan, start, end, translation.html);
      break;
    case 'picture':
      emitPicture(scan, start, end, translation.picture);
      break;
    case 'open':
      pushOpenTag(scan, tag.name, translation.close);
      emitOpen(scan, start, end, translation.html);
      break;
    default:
      scan.edits.replace(start, end, '');
  }
}

/** Nobody nests deeper; a bound keeps the search for an open tag cheap. */
const mostOpen = 100;

/** Remembers a container tag until its end. */
export function pushOpenTag(scan: Scan, name: string, close: string, isInline = false): void {
  scan.openTags.push({ name, close, ...(isInline ? { isInline } : {}) });
  if (scan.openTags.length > mostOpen) scan.openTags.shift();
}

/** Inline HTML alone on its line would start an HTML block; a mark makes it a paragraph. */
function emitInline(scan: Scan, tag: Tag, html: string): void {
  const alone = standsAlone(scan.source, tag.start, tag.end);
  scan.edits.replace(tag.start, tag.end, alone ? scan.stash.put({ kind: 'html', raw: tag.raw, html }) : html);
}

/** Puts the HTML of a container, or nothing, in place of a range. */
export function emitOpen(scan: Scan, start: number, end: number, html: string): void {
  if (html === '') scan.edits.replace(start, end, '');
  else emitBlock(scan, start, end, html);
}
