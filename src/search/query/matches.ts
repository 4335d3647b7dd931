import type { Phrase } from './parse-query.ts';
import { type SymbolMap, symbolMap } from './symbols.ts';
import { isWhole } from './words.ts';

/** A place in a line of shown text where a phrase is. */
export interface Match {
  /** Number of the phrase in the query. */
  phrase: number;
  /** UTF-16 range in the line. */
  start: number;
  end: number;
  /** Place in the line, in symbols. */
  place: number;
  /** Set when the characters are the very ones that were typed. */
  exact: boolean;
  /** Set when no word continues beyond either end. */
  whole: boolean;
}

/** A piece of shown text; `mark` where it is what was looked for. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A line with what was found in it. */
export interface MatchedLine {
  text: string;
  matches: Match[];
  /** Symbols in the line. */
  length: number;
}

/** Finds all phrases in a line of shown text, in order of their beginnings; they may overlap. */
export function matchLine(text: string, phrases: readonly Phrase[]): MatchedLine {
  const map = symbolMap(text);
  const matches = phrases.flatMap(({ text: typed, symbols, gaps }, phrase) =>
    placesOf(map, symbols, gaps).map((place) => {
      const { start, end } = rangeOf(map, place, symbols.length);
      return {
        phrase,
        start,
        end,
        place,
        exact: text.slice(start, end) === typed,
        whole: isWhole(map.symbols, place, symbols.length),
      };
    }),
  );
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, matches, length: map.symbols.length };
}

/** Cuts a range of a line into marked and unmarked pieces; overlapping matches become one mark. */
export function segmentsOf(text: string, matches: readonly Match[], from = 0, to = text.length): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  const push = (end: number, mark: boolean) => {
    if (end <= at) return;
    addSegment(segments, { text: text.slice(at, end), mark });
    at = end;
  };
  for (const { start, end } of matches) {
    if (end <= from || start >= to) continue;
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return segments;
}

/** Adds a piece to those before it, as part of the last where both are marked or both are not. */
export function addSegment(segments: Segment[], { text, mark }: Segment): void {
  const last = segments.at(-1);
  if (last?.mark === mark) last.text += text;
  else segments.push({ text, mark });
}

function rangeOf(map: SymbolMap, place: number, length: number): { start: number; end: number } {
  return { start: map.starts[place] ?? 0, end: map.ends[place + length - 1] ?? 0 };
}

function placesOf(map: SymbolMap, phrase: readonly string[], gaps?: ReadonlySet<number>): number[] {
  const { symbols } = map;
  const places: number[] = [];
  const first = phrase[0];
  if (first === undefined) return places;
  const spaced = (at: number, i: number) =>
    gaps === undefined || i === 0 || gaps.has(i) === map.gaps.has(at + i);
  for (let at = symbols.indexOf(first); at >= 0; at = symbols.indexOf(first, at + 1)) {
    if (phrase.every((symbol, i) => symbols[at + i] === symbol && spaced(at, i))) places.push(at);
  }
  return places;
}
