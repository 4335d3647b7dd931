import { definesCommands } from '../maths/definitions.ts';
import type { Stretch } from './inline.ts';
import {
  hasHanziOutsideText,
  isDisplayBlock,
  isLoneFormula,
  looksLikeTex,
  looksLikeVariables,
  standsInLines,
} from './math-mode.ts';
import type { Line } from './lines.ts';
import { find, type Scan } from './scan.ts';
import { environmentAt, numberEquations, toKatex, type Equations } from './equations.ts';

const longestInline = 1000;
const longestDisplay = 10_000;

/** Reads `$…$` or `$$…$$` if it is maths; returns the offset after it, or after the dollars. */
export function readDollars(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  let after = at;
  while (after < stretch.end && scan.source[after] === '$') after++;
  if (scan.math === 'none' || after - at > 2) return after;
  return after - at === 2 ? readDisplay(stretch, at, '$$') : readInline(stretch, at);
}

/** Reads `\(…\)`, `\[…\]` and their doubled forms `\\(…\\)` if they are maths; passes over other escapes. */
export function readTexBrackets(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const { source } = scan;
  if (source[at + 1] === 'b') return readEnvironment(stretch, at);
  if (/[er]/.test(source[at + 1] ?? '')) return readEquationReference(stretch, at);
  if (scan.math === 'none') return at + 2;
  const slashes = source[at + 1] === '\\' && scan.math === 'all' ? '\\\\' : '\\';
  const bracket = source[at + slashes.length];
  if (bracket === '[') return readDisplay(stretch, at, `${slashes}[`, `${slashes}]`);
  if (bracket !== '(') return at + 2;
  const open = at + slashes.length + 1;
  const close = find(scan, `${slashes})`, open);
  if (close < 0 || close >= stretch.end || close - open > longestInline) return at + 2;
  const tex = source.slice(open, close);
  if (scan.math === 'strict' && !looksLikeTex(tex)) return at + 2;
  return putFormula(stretch, at, close + slashes.length + 1, tex, false);
}

const mathFence = /(`{3,}|~{3,})[ \t]*math[ \t]*\n([^]*?)\n[ \t]*\1[ \t]*(?=\n|$)/y;

/** Reads a code block in the language `math`, which GitHub sets as a formula; returns where it ends, or 0. */
export function readMathFence(scan: Scan, line: Line): number {
  if (line.quotes > 0 || !scan.source.startsWith('math', line.content + 3)) return 0;
  mathFence.lastIndex = line.content;
  const [raw, , tex = ''] = mathFence.exec(scan.source) ?? [];
  if (raw === undefined || raw.length > longestDisplay) return 0;
  const end = line.content + raw.length;
  const piece = { kind: 'math', raw, tex: tex.trim(), display: true, offset: line.content } as const;
  scan.edits.replace(line.content, end, scan.stash.put(piece));
  return end;
}

/** Reads `\\begin{equation}` and the like, which leave no doubt, without dollars. */
function readEnvironment(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const name = environmentAt(scan.source, at);
  const end = name === undefined ? -1 : find(scan, `\\end{${name}}`, at);
  if (name === undefined || end < 0 || end - at > longestDisplay) return at + 2;
  const after = end + name.length + 6;
  return putFormula(stretch, at, after, scan.source.slice(at, after), true);
}

const referencePattern = /\\(eq)?ref\{([^{}\n]{1,100})\}/y;

/** Reads a reference to a numbered equation. */
function readEquationReference(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  referencePattern.lastIndex = at;
  const [raw, eq, label = ''] = referencePattern.exec(scan.source) ?? [];
  const number = raw === undefined ? undefined : equationsOf(scan).labels.get(label.trim());
  if (raw === undefined || number === undefined) return at + 2;
  scan.edits.replace(at, at + raw.length, eq === undefined ? number : `(${number})`);
  return at + raw.length;
}

function equationsOf(scan: Scan): Equations {
  return (scan.equations ??= numberEquations(scan.source));
}

function readDisplay(stretch: Stretch, at: number, open: string, closeWith = open): number {
  const { scan } = stretch;
  const start = at + open.length;
  const close = find(scan, closeWith, start);
  if (close < 0 || close - start > longestDisplay) return start;
  const tex = scan.source.slice(start, close);
  const inBlock = close < stretch.end;
  const alone = isDisplayBlock(scan.source, at, close);
  // Blank lines end a paragraph, and yet people leave them between the parts of a formula.
  const isOne =
    inBlock ||
    (alone && (tex.includes('\\begin{') || definesCommands(tex))) ||
    !/\n[ \t>]*\n[ \t>]*\S/.test(tex.trim());
  if (tex.trim() === '' || tex.includes('```') || !isOne) return start;
  if (
    scan.math === 'strict'
      ? !alone &&
        !(inBlock && (looksLikeTex(tex) || (standsInLines(scan.source, at, close) && isLoneFormula(tex))))
      : !inBlock && !alone && !looksLikeTex(tex)
  ) {
    return start;
  }
  const isInline =
    scan.inlineDollars && open === '$$' && !tex.includes('\n') && !standsInLines(scan.source, at, close);
  return putFormula(stretch, at, close + closeWith.length, tex, !isInline);
}

/**
 * Reads `$…$` by Pandoc's rule (no space inside the dollars, no digit after the second), sharpened for Chinese
 * prose: what holds Hanzi, or touches Latin letters as in US$5, must look like TeX.
 */
function readInline(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const { source } = scan;
  const start = at + 1;
  const close = closingDollar(source, start, Math.min(stretch.end, start + longestInline));
  if (close <= start) return start;
  if (/\s/.test(source.charAt(start)) || /\s/.test(source.charAt(close - 1)))
    return scan.math === 'all' && isPaddedFormula(source.slice(start, close))
      ? putFormula(stretch, at, close + 1, source.slice(start, close), false)
      : start;
  if (/\d/.test(source.charAt(close + 1))) return start;
  const tex = source.slice(start, close);
  const touches = /[A-Za-z\d]/.test(source.charAt(at - 1)) || /[A-Za-z]/.test(source.charAt(close + 1));
  const doubtful = scan.math === 'strict' || touches || hasHanziOutsideText(tex);
  const simple = scan.math === 'all' ? /^[A-Za-z]$/.test(tex) : !touches && looksLikeVariables(tex);
  if (doubtful && !looksLikeTex(tex) && !simple) return start;
  if (scan.math === 'strict' && hasHanziOutsideText(tex)) return start;
  return putFormula(stretch, at, close + 1, tex, false);
}

/** Tells whether `$ x $` is a formula: no words, no prices. */
function isPaddedFormula(tex: string): boolean {
  if (hasHanziOutsideText(tex) || /^\s|\s$/.test(tex) === false) return false;
  return looksLikeTex(tex) || /^\s*[A-Za-z](?:\s*[-+*/,<>()]\s*\w{1,3})*\s*$/.test(tex);
}

function closingDollar(source: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x24) return source.charCodeAt(at + 1) === 0x24 ? -1 : at;
  }
  return -1;
}

function putFormula(stretch: Stretch, start: number, end: number, tex: string, display: boolean): number {
  const { scan } = stretch;
  const raw = scan.source.slice(start, end);
  const texAt = start + Math.max(raw.indexOf(tex), 0);
  // Lines of a formula in a quote carry the quote's marks.
  const clean = tex.includes('\n') ? tex.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n') : tex;
  scan.edits.replace(
    start,
    end,
    scan.stash.put({
      kind: 'math',
      raw,
      tex: toKatex(clean, texAt, equationsOf(scan)).trim(),
      display,
      offset: start,
    }),
  );
  return end;
}
