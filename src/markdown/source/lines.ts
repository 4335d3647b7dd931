/** A line of Markdown after its containers (quotes, lists) are read. */
export interface Line {
  start: number;
  /** Place of the `\n`, or the end of the source. */
  end: number;
  /** Where the content begins, after quote and list markers. */
  content: number;
  quotes: number;
  /** Columns of indentation before the first list marker or the content, after the last quote marker. */
  indent: number;
  /** Column of the content. */
  column: number;
  /** Begins a list item. */
  item: boolean;
  blank: boolean;
}

/** More containers on one line than anyone writes; the parser's time grows with the square of their number. */
const deepest = 60;

const tab = 0x09;
const space = 0x20;
const quoteUnit = 0x3e;

/** Reads one line; `deep` is called with the offset at which its containers become too many. */
export function readLine(source: string, start: number, end: number, deep: (at: number) => void): Line {
  const line: Line = {
    start,
    end,
    content: start,
    quotes: 0,
    indent: 0,
    column: 0,
    item: false,
    blank: false,
  };
  let at = skipSpace(source, start, end);
  let column = columnsBetween(source, start, at, 0);
  line.indent = line.column = column;
  for (let markers = 0; at < end; markers++) {
    const quote = source.charCodeAt(at) === quoteUnit && column - line.column < 4;
    const width = quote ? 1 : listMarker(source, at, end, line);
    if (width === 0) break;
    if (markers === deepest) {
      deep(at);
      break;
    }
    const after = at + width;
    at = skipSpace(source, after, end);
    if (quote) {
      line.quotes++;
      column = columnsBetween(source, source.charCodeAt(after) === space ? after + 1 : after, at, 0);
      line.column = 0;
      if (!line.item) line.indent = column;
    } else {
      const gap = columnsBetween(source, after, at, column + width);
      line.column = at >= end || gap > 4 ? column + width + 1 : column + width + gap;
      column += width + gap;
      line.item = true;
    }
  }
  if (!line.item) line.column = line.indent;
  line.content = at;
  line.blank = at >= end;
  return line;
}

function skipSpace(source: string, at: number, end: number): number {
  while (at < end && (source.charCodeAt(at) === space || source.charCodeAt(at) === tab)) at++;
  return at;
}

function columnsBetween(source: string, from: number, to: number, first: number): number {
  let column = first;
  for (let at = from; at < to; at++) column += source.charCodeAt(at) === tab ? 4 - (column % 4) : 1;
  return column - first;
}

/** Returns the length of a list marker at an offset, or 0. */
function listMarker(source: string, at: number, end: number, line: Line): number {
  const unit = source.charCodeAt(at);
  if (unit === 0x2d || unit === 0x2a || unit === 0x2b) {
    if (!isGap(source, at + 1, end)) return 0;
    return !line.item && isRule(source, at, end, unit) ? 0 : 1;
  }
  let digits = 0;
  while (digits < 9 && at + digits < end && isDigit(source.charCodeAt(at + digits))) digits++;
  if (digits === 0) return 0;
  const mark = source.charCodeAt(at + digits);
  return (mark === 0x2e || mark === 0x29) && isGap(source, at + digits + 1, end) ? digits + 1 : 0;
}

/** Tells a thematic break (`* * *`) from a list marker. */
function isRule(source: string, at: number, end: number, mark: number): boolean {
  let marks = 0;
  for (; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === mark) marks++;
    else if (unit !== space && unit !== tab) return false;
  }
  return marks >= 3;
}

function isGap(source: string, at: number, end: number): boolean {
  return at >= end || source.charCodeAt(at) === space || source.charCodeAt(at) === tab;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
