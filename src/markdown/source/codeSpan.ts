import type { Stretch } from './inline.ts';
import { looksLikeTex } from './mathMode.ts';

/** Places of backtick runs by their length, each list with how far it was used. */
export type BacktickRuns = Map<number, { places: number[]; used: number }>;

/** Passes over a code span, or over a run of backticks that closes nothing; returns the offset behind it. */
export function readCodeSpan(stretch: Stretch, at: number): number {
  const { source } = stretch.scan;
  const length = runLength(source, at, stretch.end);
  const inside = at + length;
  const runs = (stretch.backticks ??= collectRuns(source, at, stretch.end)).get(length);
  if (!runs) return inside;
  while (runs.used < runs.places.length && (runs.places[runs.used] ?? 0) < inside) runs.used++;
  const close = runs.places[runs.used];
  if (close === undefined) return inside;
  translateSpan(stretch, at, inside, close);
  return close + length;
}

function collectRuns(source: string, from: number, end: number): BacktickRuns {
  const runs: BacktickRuns = new Map();
  for (let at = source.indexOf('`', from); at >= 0 && at < end;) {
    const length = runLength(source, at, end);
    const list = runs.get(length);
    if (list) list.places.push(at);
    else runs.set(length, { places: [at], used: 0 });
    at = source.indexOf('`', at + length);
  }
  return runs;
}

function runLength(source: string, at: number, end: number): number {
  let length = 0;
  while (at + length < end && source.charCodeAt(at + length) === 0x60) length++;
  return length;
}

const RAW = /^(\s*\{%-?\s*raw\s*-?%\})([\s\S]*)(\{%-?\s*endraw\s*-?%\}\s*)$/;
const TEX_BRACKETS = /^(?:\\\(([\s\S]+)\\\)|\\\[([\s\S]+)\\\]|\$\$([\s\S]+)\$\$)$/;
const TEX_DOLLARS = /^\$([^$]+)\$$/;

/** Takes `{% raw %}` off a code span, and lifts maths that was put into one to protect it (blogdown's habit). */
function translateSpan(stretch: Stretch, start: number, inside: number, close: number): void {
  const { scan } = stretch;
  const content = scan.source.slice(inside, close);
  if (content.includes('raw')) {
    const raw = RAW.exec(content);
    if (!raw) return;
    scan.edits.replace(inside, inside + (raw[1]?.length ?? 0), '');
    scan.edits.replace(close - (raw[3]?.length ?? 0), close, '');
    return;
  }
  const formula = TEX_BRACKETS.exec(content);
  const tex = formula?.[1] ?? formula?.[2] ?? formula?.[3] ?? dollarsIn(stretch, content);
  if (tex === undefined || !looksLikeTex(tex)) return;
  const end = close + (inside - start);
  const raw = scan.source.slice(start, end);
  const display = formula?.[2] !== undefined || formula?.[3] !== undefined;
  scan.edits.replace(start, end, scan.stash.put({ kind: 'math', raw, tex, display, offset: start }));
}

function dollarsIn(stretch: Stretch, content: string): string | undefined {
  return stretch.scan.math === 'all' ? TEX_DOLLARS.exec(content)?.[1] : undefined;
}
