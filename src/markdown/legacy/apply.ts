import { findPattern, type Scan } from '../source/scan.ts';
import type { Arguments } from './arguments.ts';
import { emitBlock, emitMark, emitPicture, standsAlone } from './emit.ts';
import { reportUnknown } from './report.ts';
import type { Translation, Translator } from './translation.ts';

/** A template tag as it stands in the source. */
export interface Tag {
  name: string;
  args: Arguments;
  start: number;
  end: number;
  raw: string;
}

/** Translates a known tag; `ending` finds its end tag. Returns where to go on. */
export function apply(scan: Scan, tag: Tag, translator: Translator, ending: RegExp): number {
  const close = findPattern(scan, ending, tag.end);
  const translation = translator(tag.args, scan.inline, close !== undefined);
  const needsEnd = translation?.as === 'open' || translation?.as === 'code' || translation?.as === 'comment';
  if (translation === undefined || (needsEnd && !close)) {
    scan.edits.replace(tag.start, tag.end, '');
    if (close) scan.reported.add(tag.name);
    reportUnknown(scan, tag.start, tag.raw);
    return tag.end;
  }
  if (translation.as === 'code' && close) return applyCode(scan, tag, translation, close);
  if (translation.as === 'comment' && close) {
    scan.edits.replace(tag.start, close.end, '');
    return close.end;
  }
  applySimple(scan, tag, translation, close !== undefined);
  return tag.end;
}

function applySimple(scan: Scan, tag: Tag, translation: Translation, paired: boolean): void {
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
      if (paired) pushOpenTag(scan, tag.name, '');
  }
}

/** Nobody nests deeper; a bound keeps the search for an open tag cheap. */
const mostOpen = 100;

function pushOpenTag(scan: Scan, name: string, close: string): void {
  scan.openTags.push({ name, close });
  if (scan.openTags.length > mostOpen) scan.openTags.shift();
}

/** Inline HTML alone on its line would start an HTML block; a mark makes it a paragraph. */
function emitInline(scan: Scan, tag: Tag, html: string): void {
  const alone = standsAlone(scan.source, tag.start, tag.end);
  scan.edits.replace(tag.start, tag.end, alone ? scan.stash.put({ kind: 'html', raw: tag.raw, html }) : html);
}

function emitOpen(scan: Scan, start: number, end: number, html: string): void {
  if (html === '') scan.edits.replace(start, end, '');
  else emitBlock(scan, start, end, html);
}

function applyCode(
  scan: Scan,
  tag: Tag,
  translation: Translation & { as: 'code' },
  close: { at: number; end: number },
): number {
  const { language, title } = translation;
  const code = scan.source
    .slice(tag.end, close.at)
    .replace(/^[ \t]*\n/, '')
    .replace(/\s+$/, '');
  const raw = scan.source.slice(tag.start, close.end);
  const piece = { kind: 'code', raw, language, code, offset: tag.start } as const;
  const mark = scan.stash.put(title === undefined || title === '' ? piece : { ...piece, title });
  emitMark(scan, tag.start, close.end, mark);
  return close.end;
}

/** Ends the innermost open tag of a name; a stray end of a known or reported tag goes silently. */
export function closeTag(scan: Scan, tag: Tag, name: string, known: boolean): void {
  const index = scan.openTags.findLastIndex((open) => open.name === name);
  if (index >= 0) {
    const [open] = scan.openTags.splice(index, 1);
    emitOpen(scan, tag.start, tag.end, open?.close ?? '');
    return;
  }
  scan.edits.replace(tag.start, tag.end, '');
  if (!known && !scan.reported.has(name)) reportUnknown(scan, tag.start, tag.raw);
}
