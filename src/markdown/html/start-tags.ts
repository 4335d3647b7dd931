import { closesItself, type Tag } from '../../html/tag.ts';
import { escapeHtml } from '../../html/escape.ts';
import { emptyHeaderEnd } from '../legacy/kramdown-table.ts';
import { hasMarks, replaceMarks } from '../marks.ts';
import { decodeReferences } from '../references.ts';
import { writeQuote } from './alerts.ts';
import { writeCodeBlock } from './code-blocks.ts';
import { write, type Draft } from './draft.ts';
import { blockElements, empty, flagsOf, frame, leadless, rawtext } from './elements.ts';
import { writeBackLink, writeItem, writeReference, writeSection } from './footnotes.ts';
import { writeHeading } from './headings.ts';
import { placeFurtherAssets } from './further-assets.ts';
import { writeFigure, writeImage, writeMedia } from './images.ts';
import { writeLink } from './links.ts';
import { writeGist } from './gist.ts';
import { skipElement, skipFrame, writeRawText, writeUnknown } from './raw-html.ts';
import { closeElement, openElement } from './stack.ts';
import { allowedElements } from '../untrusted/allowed.ts';
import { noteForPolicy, writeMeta } from './page-wide.ts';
import { safeTag } from './unsafe-attributes.ts';

/** Writes a start tag, and content that goes with it; returns where to continue, 0 to treat it as any other. */
type Writer = (draft: Draft, html: string, tag: Tag) => number;

const writers: Record<string, Writer> = {
  p: (draft, html, tag) =>
    html.startsWith('<img', tag.end) ? writeFigure(draft, html, tag.end) : writeTitle(draft, html, tag),
  summary: writeTitle,
  a: (draft, html, tag) => writeBackLink(draft, html, tag.start) || writeLink(draft, html, tag),
  area: writeLink,
  img: writeImage,
  source: writeMedia,
  video: writeMedia,
  audio: writeMedia,
  embed: writeMedia,
  track: writeMedia,
  pre: (draft, html, tag) => writeCodeBlock(draft, html, tag.start) || writeUntranslated(draft, html, tag),
  code: writeUntranslated,
  h1: writeHeading,
  h2: writeHeading,
  h3: writeHeading,
  h4: writeHeading,
  h5: writeHeading,
  h6: writeHeading,
  blockquote: writeQuote,
  sup: (draft, html, tag) => writeReference(draft, html, tag.start),
  section: writeSection,
  li: (draft, html, tag) => (html.startsWith(' id="fn-', tag.nameEnd) ? writeItem(draft, html, tag) : 0),
  input: writeTaskBox,
  table: writeTable,
  meta: writeMeta,
};

/** Writes a start tag in the way its element asks for; returns where to continue. */
export function writeStartTag(draft: Draft, html: string, tag: Tag): number {
  if (draft.isUntrusted && !allowedElements.has(tag.name)) return skipElement(draft, html, tag);
  const gist = tag.name === 'script' ? writeGist(draft, html, tag) : 0;
  if (gist > 0) return gist;
  noteForPolicy(draft, html, tag);
  const writer = Object.hasOwn(writers, tag.name) ? writers[tag.name] : undefined;
  const open = draft.openCount.get(tag.name) ?? 0;
  const special = writer ? writer(draft, html, tag) : 0;
  if (special > 0) {
    if ((draft.openCount.get(tag.name) ?? 0) > open && closesItself(html, tag)) closeElement(draft, tag.name);
    return special;
  }
  const flags = flagsOf(tag.name);
  if (draft.foreign > 0) return writeForeign(draft, html, tag);
  if (flags & frame) return skipFrame(draft, html, tag);
  if (flags & rawtext) return writeRawText(draft, html, tag);
  if (flags === 0) return writeUnknown(draft, html, tag);
  const isClosed = !(flags & empty) && closesItself(html, tag);
  const text = isClosed ? `${html.slice(tag.start, tag.end - 2).trimEnd()}>` : html.slice(tag.start, tag.end);
  const safe = safeTag(draft, cleanTag(draft, text), tag.name);
  openElement(draft, tag.name, placeFurtherAssets(draft, safe, tag.name));
  if (isClosed) closeElement(draft, tag.name);
  if (tag.name === 'br') draft.last = 0;
  return tag.end;
}

const titleClass = /\sclass="(?:callout|tab)-title"/y;

/** Keeps the title of a callout or tab out of the excerpt; 0 for any other paragraph. */
function writeTitle(draft: Draft, html: string, tag: Tag): number {
  titleClass.lastIndex = tag.nameEnd;
  if (!titleClass.test(html)) return 0;
  const start = html.slice(tag.start, tag.end);
  openElement(draft, tag.name, start, `</${tag.name}>`, blockElements | leadless);
  return tag.end;
}

function cleanTag(draft: Draft, tag: string): string {
  if (tag.length < 12) return tag;
  const restored = hasMarks(tag) ? replaceMarks(tag, draft.pieces, (piece) => escapeHtml(piece.raw)) : tag;
  return decodeReferences(restored);
}

/** In SVG and MathML a slash ends an element, and names are of another vocabulary. */
function writeForeign(draft: Draft, html: string, tag: Tag): number {
  const safe = safeTag(draft, cleanTag(draft, html.slice(tag.start, tag.end)), tag.name);
  const text = placeFurtherAssets(draft, safe, tag.name);
  if (text.endsWith('/>')) write(draft, text);
  else openElement(draft, tag.name, text);
  return tag.end;
}

/** Keeps machine translation, the browser's and ours, away from code. */
function writeUntranslated(draft: Draft, html: string, tag: Tag): number {
  const attributes = cleanTag(draft, html.slice(tag.nameEnd, tag.end - 1));
  const no = /\btranslate\s*=/i.test(attributes) ? '' : ' translate="no"';
  openElement(draft, tag.name, `<${tag.name}${no}${attributes}>`);
  return tag.end;
}

/** Wraps a table so that a wide one scrolls by itself. */
function writeTable(draft: Draft, html: string, tag: Tag): number {
  const start = placeFurtherAssets(draft, cleanTag(draft, html.slice(tag.start, tag.end)), 'table');
  openElement(draft, 'table', `<div class="table" tabindex="0">${start}`, '</table></div>');
  return emptyHeaderEnd(html, tag.end);
}

/** Gives the box of a task list a name that needs no language. */
function writeTaskBox(draft: Draft, html: string, tag: Tag): number {
  const text = html.slice(tag.start, tag.end);
  if (text !== '<input type="checkbox" disabled>' && text !== '<input type="checkbox" checked disabled>')
    return 0;
  openElement(draft, 'input', `${text.slice(0, -1)} aria-label="${text.includes('checked') ? '☑' : '☐'}">`);
  return tag.end;
}
