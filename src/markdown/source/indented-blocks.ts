import { calloutKind, closeCallout, openCallout, type Fold } from '../callouts.ts';
import { tabTitle } from '../legacy/containers.ts';
import type { Line } from './lines.ts';
import { endOfLine, type Scan } from './scan.ts';

// MkDocs (Material) and Python-Markdown indent what belongs to a block by four columns: `!!! note "Title"`,
// `??? note` that unfolds (`???+` unfolded), `=== "Tab"`. Here the indentation is taken off, so that Markdown reads it.

/** A block that is open. */
export interface IndentedBlock {
  /** Column from which a line belongs to it. */
  inside: number;
  /** HTML at its end. */
  close: string;
  /** Column of a tab's marker, -1 for other blocks. */
  tab: number;
}

const step = 4;
const admonition =
  /^(!!!|\?\?\?\+?)[ \t]*([A-Za-z][\w-]*)?((?:[ \t]+[A-Za-z][\w-]*)*)[ \t]*(?:["“](.*)["”])?[ \t]*$/;
const tabMarker = /^===[!+]?[ \t]+(?:"([^"]*)"|“([^”]*)”)[ \t]*$/;

/** Returns how many columns of a line's indentation belong to the blocks it is in. */
export function columnsOf(blocks: readonly IndentedBlock[]): number {
  return blocks.length * step;
}

/** Counts the columns before a line's first character, or returns -1 for a blank line. */
export function indentOf(source: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x20) column++;
    else if (unit === 0x09) column += 4 - (column % 4);
    else return column;
  }
  return -1;
}

/** Takes columns of indentation off a line; returns where it begins then. */
export function takeIndent(scan: Scan, start: number, columns: number): number {
  let column = 0;
  let at = start;
  while (column < columns) {
    const unit = scan.source.charCodeAt(at);
    if (unit === 0x20) column++;
    else if (unit === 0x09) column += 4 - (column % 4);
    else break;
    at++;
  }
  if (at > start) scan.edits.replace(start, at, ' '.repeat(Math.max(0, column - columns)));
  return at;
}

/** Opens a block if a line does so and something is in it; returns what to remember of it. */
export function openIndented(scan: Scan, line: Line, depth: number): IndentedBlock | undefined {
  const first = scan.source[line.content];
  if (line.quotes > 0 || (first !== '!' && first !== '?' && first !== '=')) return undefined;
  const text = scan.source.slice(line.content, line.end);
  const column = (line.item ? line.column : line.indent) + depth * step;
  const inside = column + step;
  if (nextIndent(scan.source, line.end) < inside) return undefined;
  const block = first === '=' ? tabOf(scan, text) : calloutOf(scan, text);
  if (block === undefined) return undefined;
  const html =
    first === '=' && !continues(scan, line.start, column) ? `<div class="tabs">${block.open}` : block.open;
  const raw = text;
  scan.edits.replace(line.content, line.end, scan.stash.putBlock({ kind: 'html', raw, html }));
  if (first === '=') scan.lastTab = { column, end: -1 };
  return { inside, close: block.close, tab: first === '=' ? column : -1 };
}

/** Returns the HTML that ends a block before the line that begins at an offset. */
export function closeIndented(scan: Scan, block: IndentedBlock, at: number): string {
  if (block.tab < 0) return block.close;
  const end = endOfLine(scan.source, at);
  const isNext =
    indentOf(scan.source, at, end) === block.tab && tabMarker.test(scan.source.slice(at, end).trim());
  scan.lastTab = isNext ? { column: block.tab, end: at } : undefined;
  return isNext ? block.close : `${block.close}</div>`;
}

/** Tells whether a tab is right after another one of the same row. */
function continues(scan: Scan, start: number, column: number): boolean {
  const last = scan.lastTab;
  return last?.column === column && last.end >= 0 && last.end <= start;
}

function nextIndent(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at = endOfLine(source, at) + 1) {
    const indent = indentOf(source, at, endOfLine(source, at));
    if (indent >= 0) return indent;
  }
  return -1;
}

function calloutOf(scan: Scan, text: string): { open: string; close: string } | undefined {
  const [whole, mark = '', name = '', more = '', given] = admonition.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const fold: Fold = mark === '!!!' ? undefined : mark === '???' ? 'closed' : 'open';
  const kind = [name, ...more.trim().split(/\s+/)].map(calloutKind).find((found) => found !== undefined);
  const title = given ?? (kind === undefined ? name : '');
  return {
    open: openCallout(kind ?? 'note', title === '' ? '' : scan.inline(title), fold),
    close: closeCallout(fold),
  };
}

function tabOf(scan: Scan, text: string): { open: string; close: string } | undefined {
  const match = tabMarker.exec(text);
  if (!match) return undefined;
  const title = scan.inline(match[1] ?? match[2] ?? '');
  return { open: `<section class="tab">${tabTitle(title)}`, close: '</section>' };
}
