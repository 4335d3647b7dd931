import { readTemplate } from '../legacy/template.ts';
import { boundAutolink } from './autolink.ts';
import { readBlockId } from './block-id.ts';
import { readComment } from './comment.ts';
import { readCodeSpan, type BacktickRuns } from './code-span.ts';
import { fixEmphasis } from './emphasis.ts';
import { readFootnoteLabel } from './footnotes.ts';
import { readEmoji } from './emoji.ts';
import { highlightEnd } from './highlight.ts';
import { readHtml } from './html-tag.ts';
import { readInlineFootnote } from './inline-footnote.ts';
import { readTarget } from './link-target.ts';
import { decodeReference } from './reference.ts';
import { readDollars, readTexBrackets } from './maths.ts';
import type { Scan } from './scan.ts';
import { readPictureSlip } from './picture-slips.ts';
import { readSplitLink, readWideEnd, readWidePicture } from './slips.ts';
import { readEmbeddedImage, readVariantMarkup, type MarkupPairs } from './variant-markup.ts';
import { isInAddress, noteSignsTable } from './note-signs.ts';
import type { Role } from './strong.ts';
import { readWikilink } from './wikilink.ts';

/** In HTML no Markdown is read up to a blank line; in a table a mark can't reach from one cell into another. */
export type StretchKind = 'text' | 'table' | 'html';

/** A stretch of text that belongs to one block; code spans and markup pairs don't reach beyond it. */
export interface Stretch {
  readonly scan: Scan;
  readonly start: number;
  readonly end: number;
  readonly kind: StretchKind;
  /** Filled when the first backtick is met. */
  backticks?: BacktickRuns;
  /** Filled when the first `-{` is met. */
  pairs?: MarkupPairs;
  /** Filled when the first `**` is met. */
  strong?: ReadonlyMap<number, Role>;
  /** Offset after the last emoji. */
  emojiEnd?: number;
  /** Offset after the last wikilink. */
  linkEnd?: number;
  /** Known once a sign of a mark was met that nothing closes. */
  hasNoHighlight?: boolean;
  /** What the last search for a private note found. */
  nextNote?: { from: number; at: number };
}

const triggerPattern =
  /[`\\<*~{$!]|-\{|\[\^|\^(?:\[|(?=[A-Za-z0-9-]+[ \t]*(?:\n|$)))|\](?:（| \(|\((?=[('"“‘[：ㄅ-ㄩ]|[^\n)]{0,300}[ \t]|[^\n()（）\s]{1,300}）))|！\[|&#|:(?=[a-z0-9_+-]+:)|https?:\/\/|www\./g;
/** Every further sign costs all the others time: Obsidian's are for the few sources that hold one. */
const inNotes = '|%%|==|\\[\\[';
const inLines = '|\\n';
const [triggerInNotes, triggerInLines, triggerInBoth] = [inNotes, inLines, inNotes + inLines].map(
  (signs) => new RegExp(triggerPattern.source + signs, 'g'),
);

/** Reads what Markdown would misread in a stretch of text; returns where reading stopped, at its end or after. */
export function scanInline(scan: Scan, start: number, end: number, kind: StretchKind): number {
  const stretch: Stretch = { scan, start, end, kind };
  const trigger = triggerFor(stretch) ?? triggerPattern;
  const text = scan.source.slice(start, end);
  let at = start;
  for (;;) {
    trigger.lastIndex = at - start;
    const match = trigger.exec(text);
    if (!match) return Math.max(at, end);
    at = readAt(stretch, start + match.index, match[0]);
    if (at >= end) return at;
  }
}

function triggerFor({ scan, kind }: Stretch): RegExp | undefined {
  if (kind === 'html') return undefined;
  const inLines = scan.breaks && kind === 'text';
  if (scan.hasNoteSigns) return inLines ? triggerInBoth : triggerInNotes;
  return inLines ? triggerInLines : undefined;
}

function readAt(stretch: Stretch, at: number, trigger: string): number {
  const { scan } = stretch;
  if (noteSignsTable.includes(trigger) && isInAddress(scan.source, at)) return at + trigger.length;
  switch (trigger) {
    case '\n':
      return breakLine(scan, at);
    case '`':
      return readCodeSpan(stretch, at);
    case '\\':
      return readTexBrackets(stretch, at);
    case '<':
      return readHtml(stretch, at);
    case '*':
    case '~':
      return fixEmphasis(stretch, at);
    case '{':
      return readTemplate(scan, at);
    case '$':
      return readDollars(stretch, at);
    case '!':
      return readPictureSlip(stretch, at) ?? readEmbeddedImage(stretch, at);
    case '&#':
      return decodeReference(stretch, at);
    case '[^':
      return readFootnoteLabel(scan, at);
    case ':':
      return readEmoji(stretch, at);
    case '^':
      return readBlockId(stretch, at);
    case '^[':
      return readInlineFootnote(stretch, at, (inner, end) => scanInline(inner, 0, end, 'text'));
    case '](':
      return wideEnd(scan.source, at) ? readWideEnd(scan, at) : readTarget(stretch, at);
    case ']（':
    case '] (':
      return readSplitLink(scan, at, trigger);
    case '！[':
      return readWidePicture(scan, at);
    case '%%':
      return readComment(stretch, at);
    case '[[':
      return readWikilink(stretch, at);
    case '==':
      return readHighlight(stretch, at);
    case '-{':
      return readVariantMarkup(stretch, at);
    default:
      return boundAutolink(stretch, at, trigger);
  }
}

/** Tells whether a full-width parenthesis comes before any other after `](`. */
function wideEnd(source: string, at: number): boolean {
  const found = source.slice(at + 2, at + 302).search(/[\n()（）\s]/);
  return found > 0 && source[at + 2 + found] === '）';
}

/** Makes a line break one to the reader; after a backslash it is one already. */
function breakLine(scan: Scan, at: number): number {
  if (scan.source[at - 1] !== '\\') scan.edits.replace(at, at, '  ');
  return at + 1;
}

/** Puts tags in place of a mark's signs, and reads what is between them; returns where to continue. */
function readHighlight(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const close = highlightEnd(stretch, at);
  if (close < 0) return at + 2;
  const put = (start: number, html: string) =>
    scan.edits.replace(start, start + 2, scan.stash.put({ kind: 'html', raw: '==', html }));
  put(at, '<mark>');
  const resume = scanInline(scan, at + 2, close, stretch.kind);
  // After a formula or a template that reaches further, the paragraph's end closes the mark.
  if (resume > close) return resume;
  put(close, '</mark>');
  return close + 2;
}
