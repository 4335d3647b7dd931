import { ProblemLog } from '../problem-log.ts';
import { Edits } from './edits.ts';
import type { Stretch } from './inline.ts';
import type { Scan } from './scan.ts';

const longest = 1000;
const range = /^(?:\S-\S|[\s\\])+$|\\/;

/**
 * Reads `^[a note in place]` (Obsidian, Pandoc) as a footnote whose text is moved to the end; `read` handles the signs in
 * it. A character class of a regular expression, `^[a-z]+`, stays.
 */
export function readInlineFootnote(
  stretch: Stretch,
  at: number,
  read: (scan: Scan, end: number) => void,
): number {
  const { scan } = stretch;
  const close = closingBracket(scan.source, at + 2, Math.min(stretch.end, at + longest));
  const text = close < 0 ? '' : scan.source.slice(at + 2, close);
  if (!isProse(text) || /[+*?{$]/.test(scan.source[close + 1] ?? '')) return at + 2;
  const label = `inline-${scan.inlineFootnotes.length + 1}`;
  const log = new ProblemLog(scan.log.file, 0, text, []);
  const inner: Scan = {
    ...scan,
    source: text,
    edits: new Edits(text),
    log,
    found: new Map(),
    inlineFootnotes: [],
  };
  read(inner, text.length);
  scan.inlineFootnotes.push(`[^${label}]: ${inner.edits.finish().replace(/\n[ \t>]*/g, ' ')}`);
  scan.edits.replace(at, close + 1, `[^${label}]`);
  return close + 1;
}

function isProse(text: string): boolean {
  return !range.test(text) && (/\p{Script=Han}/u.test(text) || /\p{L}\s+\p{L}/u.test(text));
}

function closingBracket(source: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x5b) depth++;
    else if (unit === 0x5d && depth-- === 0) return at;
  }
  return -1;
}
