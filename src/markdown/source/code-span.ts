import type { Stretch } from './inline.ts';
import { looksLikeTex } from './math-mode.ts';
import { find } from './scan.ts';

/** Places of backtick runs by their length. */
export type BacktickRuns = Map<number, number[]>;

/** Passes over a code span, or over a run of backticks that closes nothing; returns the offset after it. */
export function readCodeSpan(stretch: Stretch, at: number): number {
  const { inside, close } = codeSpanAt(stretch, at);
  if (close < 0) return inside;
  translateSpan(stretch, at, inside, close);
  return close + (inside - at);
}

/** Returns the offset after a code span, or after a run of backticks that closes nothing. */
export function codeSpanEnd(stretch: Stretch, at: number): number {
  const { inside, close } = codeSpanAt(stretch, at);
  return close < 0 ? inside : close + (inside - at);
}

/** Finds a sign in the rest of a stretch outside code spans, or returns -1. */
export function findOutsideCode(stretch: Stretch, sign: string, from: number): number {
  const { scan, end } = stretch;
  let at = from;
  for (;;) {
    const found = find(scan, sign, at);
    if (found < 0 || found + sign.length > end) return -1;
    const tick = find(scan, '`', at);
    if (tick < 0 || tick > found) return found;
    const { inside, close } = codeSpanAt(stretch, tick);
    at = close < 0 ? inside : close + (inside - tick);
  }
}

/** Returns where the content of a code span begins and ends; it ends at -1 if nothing closes it. */
function codeSpanAt(stretch: Stretch, at: number): { inside: number; close: number } {
  const { source } = stretch.scan;
  const length = runLength(source, at, stretch.end);
  const inside = at + length;
  const places = (stretch.backticks ??= collectRuns(source, at, stretch.end)).get(length) ?? [];
  return { inside, close: firstFrom(places, inside) };
}

/** Returns the first of ascending places that is not before an offset, or -1. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? -1;
}

function collectRuns(source: string, from: number, end: number): BacktickRuns {
  const runs: BacktickRuns = new Map();
  for (let at = source.indexOf('`', from); at >= 0 && at < end;) {
    const length = runLength(source, at, end);
    const list = runs.get(length);
    if (list) list.push(at);
    else runs.set(length, [at]);
    at = source.indexOf('`', at + length);
  }
  return runs;
}

function runLength(source: string, at: number, end: number): number {
  let length = 0;
  while (at + length < end && source.charCodeAt(at + length) === 0x60) length++;
  return length;
}

const rawPattern = /^(\s*\{%-?\s*raw\s*-?%\})([\s\S]*)(\{%-?\s*endraw\s*-?%\}\s*)$/;
const texBrackets = /^(?:\\\(([\s\S]+)\\\)|\\\[([\s\S]+)\\\]|\$\$([\s\S]+)\$\$)$/;
const texDollars = /^\$([^$]+)\$$/;

/** Takes `{% raw %}` off a code span, and lifts maths that was put into one to protect it (blogdown's habit). */
function translateSpan(stretch: Stretch, start: number, inside: number, close: number): void {
  const { scan } = stretch;
  const content = scan.source.slice(inside, close);
  if (content.includes('raw')) {
    const raw = rawPattern.exec(content);
    if (!raw) return;
    scan.edits.replace(inside, inside + (raw[1]?.length ?? 0), '');
    scan.edits.replace(close - (raw[3]?.length ?? 0), close, '');
    return;
  }
  const formula = texBrackets.exec(content);
  const tex = formula?.[1] ?? formula?.[2] ?? formula?.[3] ?? dollarsIn(stretch, content);
  if (tex === undefined || !looksLikeTex(tex)) return;
  const end = close + (inside - start);
  const raw = scan.source.slice(start, end);
  const display = formula?.[2] !== undefined || formula?.[3] !== undefined;
  scan.edits.replace(start, end, scan.stash.put({ kind: 'math', raw, tex, display, offset: start }));
}

function dollarsIn(stretch: Stretch, content: string): string | undefined {
  return stretch.scan.math === 'all' ? texDollars.exec(content)?.[1] : undefined;
}
