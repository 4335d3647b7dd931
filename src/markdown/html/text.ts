import { joinsWithoutSpace, readingLength, widthBefore, widthOf, type Width } from '../characters.ts';
import { readTag } from '../../html/tag.ts';
import { escapeHtml } from '../../html/escape.ts';
import { unescapeShortcodes } from '../legacy/hugo.ts';
import { hasMarks, replaceMarks } from '../marks.ts';
import { decodeReferences } from '../references.ts';
import { write, type Draft } from './draft.ts';
import { blockElements, flagsOf, empty } from './elements.ts';

/** Writes escaped text without marks; `next` tells the width of the character that follows it. */
export function writePlain(draft: Draft, text: string, next: () => Width): void {
  if (draft.literal > 0) {
    writeLiteral(draft, text);
    return;
  }
  let plain = text.includes('&') ? cleanReferences(text) : text;
  if (plain.includes('\n')) plain = joinLines(plain, draft.last, next);
  if (plain === '') return;
  const last = plain.charCodeAt(plain.length - 1);
  if (last !== 0x0a) draft.last = widthBefore(plain, plain.length);
  if (plain.trim() !== '') {
    if (draft.uncounted === 0) draft.length += readingLength(plain);
    write(draft, plain);
  } else if (draft.pending === '') write(draft, plain);
  if (draft.leadless === 0 && !draft.lead.done) draft.lead.add(plain);
}

/** Writes text of code, keyboard and formula elements as it is, marks put back to what the author wrote. */
export function writeLiteral(draft: Draft, text: string): void {
  const restored = hasMarks(text) ? replaceMarks(text, draft.pieces, (piece) => escapeHtml(piece.raw)) : text;
  const plain = unescapeShortcodes(restored);
  if (draft.uncounted === 0) draft.length += readingLength(plain);
  write(draft, plain);
  draft.last = widthBefore(plain, plain.length);
  if (draft.leadless === 0 && !draft.lead.done) draft.lead.add(plain);
}

// A bare ampersand is legal in HTML, but not in what feeds make of it.
const barePattern = /&(?!#?\w{1,40};)/g;

function cleanReferences(text: string): string {
  return decodeReferences(text).replace(barePattern, '&amp;');
}

/** Takes out line breaks that are no space in Chinese: between Hanzi, or beside full-width punctuation. */
function joinLines(text: string, last: Width, next: () => Width): string {
  let joined = '';
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    let start = at;
    while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && (isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === 0x0a)) end++;
    const before = start === 0 ? last : widthBefore(text, start);
    const after = end === text.length ? next() : widthOf(text.charCodeAt(end));
    joined += text.slice(from, start) + (joinsWithoutSpace(before, after) ? '' : text.slice(start, end));
    from = end;
  }
  return joined + text.slice(from);
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** Returns the width of the first visible character from an offset of HTML on, looking through inline tags. */
export function nextWidth(html: string, from: number): Width {
  let at = from;
  while (html.charCodeAt(at) === 0x3c) {
    const tag = readTag(html, at);
    const flags = flagsOf(tag?.name ?? '');
    if (tag === undefined || flags === 0 || flags & (blockElements | empty)) return 0;
    at = tag.end;
  }
  return at < html.length ? widthOf(html.charCodeAt(at)) : 0;
}
