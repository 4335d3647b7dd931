import type { Stretch } from './inline.ts';

// `![图](截图 2024.png)`: screenshots and Typora have spaces in names, where Markdown wants <> or %20 and shows the
// whole as text.

const longest = 500;
const title = /[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/;
/** The size that VuePress and markdown-it-imsize write behind a picture. */
const size = /[ \t]+=(?:\d+%?)?x(?:\d+%?)?[ \t]*$/;
const isPath = /^(?:[^\s:]*\/|[^:]*\.[a-z0-9]{2,5}(?:[?#]\S*)?$)/i;

/** Reads the target of a link or picture behind its `](`, and encodes the spaces in it; returns where to go on. */
export function readTarget(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const start = at + 2;
  const close = closingParenthesis(scan.source, start, Math.min(stretch.end, start + longest));
  if (close < 0) return start;
  const inside = scan.source.slice(start, close);
  const sized = inside.replace(title, '');
  const path = sized.replace(size, '').trim();
  if (path === '' || /^<|\{[{%]/.test(path) || !isPath.test(path)) return start;
  if (!/[ \t]/.test(path)) {
    if (size.test(sized)) scan.edits.replace(start + sized.search(size), start + sized.length, '');
    return start;
  }
  // Words behind an address, and addresses in a row, are no single target.
  if (/[ \t]\S*:\/\/|[，。；！？]/.test(path) || /^https?:/.test(path)) return start;
  const from = start + inside.indexOf(path);
  scan.edits.replace(from, start + sized.length, path.replace(/[ \t]/g, '%20').replace(/[()]/g, encode));
  return start + sized.length;
}

function encode(parenthesis: string): string {
  return parenthesis === '(' ? '%28' : '%29';
}

/** Finds the parenthesis that closes a target, those inside it in pairs; -1 if the line ends before. */
export function closingParenthesis(source: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x0a) return -1;
    if (unit === 0x5c) at++;
    else if (unit === 0x28) depth++;
    else if (unit === 0x29 && depth-- === 0) return at;
  }
  return -1;
}
