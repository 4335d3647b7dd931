import { completeTable } from '../legacy/kramdown-table.ts';
import { joiner } from '../marks.ts';
import { firstBlocks, type Blocks } from './block-state.ts';
import { translateBlockLine } from './block-lines.ts';
import { reportIndentedProse, reportShallowItem, reportTableCells } from './block-slips.ts';
import { isConflictMark, showConflictMark } from './conflict.ts';
import { readableEnd, setAside } from './crowding.ts';
import { readDiagram } from './diagram.ts';
import { dropRawLine, fenceLine, openFence, reportOpenFence, type Fence } from './fence.ts';
import { beginsFootnote } from './footnotes.ts';
import { scanInline } from './inline.ts';
import { dropBlockComment, isCommentSign } from './comment.ts';
import { endsInTag, interruptsText, openedBy, startsHtmlBlock, textFollows } from './html-block.ts';
import { openIndented } from './indented-blocks.ts';
import { enterIndented, leaveIndented, leavesIndented } from './indented-lines.ts';
import { readLine, type Line } from './lines.ts';
import { readMathFence } from './maths.ts';
import {
  reportCrampedHeading,
  reportCrampedItem,
  reportRunTogether,
  reportUnderline,
  reportWideFence,
} from './slips.ts';
import { endOfLine, find, isLineEnd, type Scan } from './scan.ts';
import { readWideTable } from './wide-table.ts';

/** Walks a source line by line and hands all that is not code to the inline scan. */
export function scanBlocks(scan: Scan): void {
  const { source } = scan;
  const state = firstBlocks();
  const deep = (at: number) => scan.edits.replace(at, at, joiner);
  let at = 0;
  while (at < source.length) {
    const passed = state.indented.length > 0 && leavesIndented(state, source, at) ? flush(scan, state) : at;
    if (passed > at) {
      at = passed;
      continue;
    }
    if (!state.fence && isConflictMark(scan, at)) {
      const resume = flush(scan, state);
      if (resume <= at) showConflictMark(scan, at);
      state.paragraph = false;
      at = Math.max(resume, endOfLine(source, at) + 1);
      continue;
    }
    const start = state.indented.length === 0 ? at : enterIndented(scan, state, at);
    const line = readLine(source, start, endOfLine(source, at), deep);
    if (state.fence && stayInFence(scan, state, line)) {
      at = line.end + 1;
      continue;
    }
    const end = isLazy(state, line) ? state.groupEnd : -1;
    const resume = startsBlock(state, line, source) ? flush(scan, state) : line.start;
    if (scan.breaks && end >= 0 && resume <= line.start) scan.edits.replace(end, end, '  ');
    at = resume > line.start ? resume : scanLine(scan, state, line);
  }
  flush(scan, state);
  if (state.fence) reportOpenFence(scan, state.fence);
  leaveIndented(scan, state, 0, source.length);
}

/** Scans the text lines gathered so far; returns where to continue, which may be after their end. */
function flush(scan: Scan, state: Blocks): number {
  if (state.groupStart < 0) return -1;
  const { groupStart, groupEnd, groupKind } = state;
  state.groupStart = -1;
  const readable = groupKind === 'text' ? readableEnd(scan, groupStart, groupEnd) : groupEnd;
  if (groupKind !== 'html') {
    readWideTable(scan, groupStart, groupEnd);
    reportTableCells(scan, groupStart, groupEnd);
  }
  const resume = scanInline(scan, groupStart, readable, groupKind);
  if (readable === groupEnd) return resume;
  setAside(scan, Math.max(resume, readable), groupEnd);
  return Math.max(resume, groupEnd);
}

function stayInFence(scan: Scan, state: Blocks, line: Line): boolean {
  const fence = state.fence as Fence;
  const where = fenceLine(scan, fence, line);
  if (where === 'inside') {
    dropRawLine(scan, fence, line, state.fenceIsNew);
    state.fenceIsNew = false;
    return true;
  }
  state.fence = undefined;
  state.paragraph = false;
  return where === 'close';
}

/** A heading; `#标题` without a space is text. */
const headingPattern = /^#{1,6}(?:[ \t\n]|$)/;
const fenceOrDirective = /^(?:```|~~~|::)/;

/** Tells whether a line can't continue the text before it. */
function startsBlock(state: Blocks, line: Line, source: string): boolean {
  if (line.blank || line.item || line.quotes !== state.quotes || !state.paragraph) return true;
  const first = source[line.content];
  if (first === '%') return isCommentSign(source, line);
  if (first === '<') return state.htmlDepth !== undefined || interruptsText(source, line.content);
  if (first === '!' || first === '?') return interrupts(source, line);
  return (
    first === '{' ||
    headingPattern.test(source.slice(line.content, line.content + 8)) ||
    fenceOrDirective.test(source.slice(line.content, line.content + 3))
  );
}

/** Tells whether a line begins a block of MkDocs, for which no blank line is needed. */
function interrupts(source: string, { content }: Line): boolean {
  return /^(?:!!!|\?\?\?\+?)[ \t]?[A-Za-z]/.test(source.slice(content, content + 6));
}

/** Tells whether a line continues with the paragraph of a quotation without its sign. */
function isLazy(state: Blocks, line: Line): boolean {
  return state.paragraph && line.quotes < state.quotes && !line.blank && !line.item;
}

/** Reads one line outside fences; returns where to continue. */
function scanLine(scan: Scan, state: Blocks, line: Line): number {
  const next = line.end + 1;
  if (line.blank && !line.item) {
    state.paragraph = false;
    state.htmlDepth = undefined;
    return next;
  }
  reportShallowItem(scan, line);
  const base = enterContainers(state, line, scan.source);
  if (!state.paragraph && !line.item && line.indent - base >= 4) {
    reportIndentedProse(scan, line);
    return next;
  }
  const commentEnd = state.htmlDepth === undefined ? dropBlockComment(scan, line) : 0;
  if (commentEnd > 0) return commentEnd;
  const formulaEnd = readMathFence(scan, line);
  if (formulaEnd > 0) {
    state.paragraph = false;
    return endOfLine(scan.source, formulaEnd) + 1;
  }
  state.fence = openFence(scan, line, base);
  state.fenceIsNew = true;
  if (state.fence) return next;
  const diagramEnd = readDiagram(scan, line);
  if (diagramEnd > 0) {
    state.paragraph = false;
    return isLineEnd(scan.source, diagramEnd) ? endOfLine(scan.source, diagramEnd) + 1 : diagramEnd;
  }
  const literal = literalHtmlEnd(scan, line);
  if (literal > 0) {
    // A comment in the midst of an HTML block doesn't end it.
    if (!scan.source.startsWith('<!--', line.content)) state.paragraph = false;
    else if (state.htmlDepth !== undefined && literal <= line.end) return readHtmlLine(scan, state, line);
    return isLineEnd(scan.source, literal) ? endOfLine(scan.source, literal) + 1 : literal;
  }
  const block =
    state.paragraph && !interrupts(scan.source, line)
      ? undefined
      : openIndented(scan, line, state.indented.length);
  if (block) {
    state.indented.push({ ...block, lists: [...state.lists] });
    state.paragraph = false;
    return next;
  }
  if (translateBlockLine(scan, line)) {
    state.paragraph = false;
    return next;
  }
  reportCrampedHeading(scan, line);
  reportCrampedItem(scan, line);
  reportWideFence(scan, line);
  if (state.paragraph && state.groupKind === 'text') reportRunTogether(scan, line);
  if (state.paragraph) reportUnderline(scan, line);
  if (!state.paragraph && scan.source[line.content] === '|') completeTable(scan, line);
  if (holdsMarkdown(scan.source, line)) {
    flush(scan, state);
    scanInline(scan, line.content, line.end, 'html');
    scan.edits.replace(line.end, line.end, '\n');
    state.paragraph = false;
    state.htmlDepth = undefined;
    return next;
  }
  const opensHtml = !state.paragraph && startsHtmlBlock(scan, line);
  if (state.groupStart < 0) {
    state.groupStart = line.content;
    const isTable = scan.source[line.content] === '|';
    state.groupKind = opensHtml || state.htmlDepth !== undefined ? 'html' : isTable ? 'table' : 'text';
  }
  state.groupEnd = line.end;
  state.paragraph = !headingPattern.test(scan.source.slice(line.content, line.content + 8));
  return opensHtml || state.htmlDepth !== undefined ? readHtmlLine(scan, state, line) : next;
}

/** Tells whether a line is a tag whose content is Markdown, to MkDocs and kramdown: `<figure markdown>`, `<div markdown="1">`. */
function holdsMarkdown(source: string, { content, end }: Line): boolean {
  return (
    source[content] === '<' &&
    /^<[a-z][\w-]*(?:\s[^<>]*)?\smarkdown(?:=["']?(?:1|block|span|true)["']?)?(?:\s[^<>]*)?>\s*$/i.test(
      source.slice(content, end),
    )
  );
}

/** Follows an HTML block, and parts text from it that Jekyll would read as Markdown. */
function readHtmlLine(scan: Scan, state: Blocks, line: Line): number {
  const next = line.end + 1;
  state.isInTag = endsInTag(scan, line, state.isInTag && state.htmlDepth !== undefined);
  state.htmlDepth = (state.htmlDepth ?? 0) + openedBy(scan, line);
  if (state.isInTag || state.htmlDepth > 0 || !textFollows(scan, line)) return next;
  const resume = flush(scan, state);
  state.htmlDepth = undefined;
  state.paragraph = false;
  if (resume > line.end) return resume;
  scan.edits.replace(line.end, line.end, '\n');
  return next;
}

const ownBlock = /^(?:`{3}|~{3}|#{1,6}[ \t])/;

/** Tells whether a line begins a block of its own, so that it can't continue with the paragraph of a list item above it. */
function neverLazy(source: string, { content }: Line): boolean {
  const start = source.slice(content, content + 8);
  return ownBlock.test(start) || (start.startsWith('<') && interruptsText(source, content));
}

/** Follows quotes and list items; returns the column from which this line's content counts. */
function enterContainers(state: Blocks, line: Line, source: string): number {
  if (line.quotes !== state.quotes) {
    state.lists.length = 0;
    state.paragraph = false;
  }
  state.quotes = line.quotes;
  if (line.item || !state.paragraph || neverLazy(source, line)) {
    while ((state.lists.at(-1) ?? 0) > line.indent) state.lists.pop();
  }
  if (!line.item && line.indent < 4 && beginsFootnote(source, line.content)) {
    state.lists = [4]; // further paragraphs of a footnote are indented so
    return 0;
  }
  if (!line.item) return state.lists.at(-1) ?? 0;
  state.paragraph = false;
  state.lists.push(line.column);
  return line.column;
}

const literalHtml = /<(!--|pre|script|style|textarea)(?=[\s>]|--|$)/iy;

/** Returns the end of an HTML block whose content is code or a comment, or 0 if the line opens none. */
function literalHtmlEnd(scan: Scan, line: Line): number {
  literalHtml.lastIndex = line.content;
  const name = literalHtml.exec(scan.source)?.[1];
  if (name === undefined) return 0;
  scan.tags.push(line.content);
  const close = name === '!--' ? '-->' : `</${name}>`;
  const end = find(scan, close, line.content);
  return end < 0 ? 0 : end + close.length;
}
