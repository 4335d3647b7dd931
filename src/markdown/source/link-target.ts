import { readSize } from '../picture-size.ts';
import type { Stretch } from './inline.ts';
import type { Scan } from './scan.ts';

// `![图](截图 2024.png)`: screenshots and Typora have spaces in names, where Markdown wants <> or %20 and shows the
// whole as text.

const longest = 500;
const title = /(?<![ \t])[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/;
/** The size that VuePress and markdown-it-imsize write after a picture's address or title. */
const sizePattern = /(?<![ \t])[ \t]+=((?:\d+%?)?)x((?:\d+%?)?)(?=[ \t]*$|[ \t]+["'])/i;
const isPath = /^(?:https?:\/\/[^\s:]+|[^\s:]*\/|[^:]*\.[a-z0-9]{2,5}(?:[?#]\S*)?$)/i;

/** `[文]((https://a.b/))`, in parentheses twice, which no address begins with. */
const doubled = /^[ \t]*\((?:https?:\/\/|\/|\.\.?\/)[^\s()]*\)[ \t]*$/;
/** `[文]('https://a.b/')`, in quotation marks or after a key of the input method, which no address begins with either. */
const quoted = /^[ \t]*(?:['"“‘]+|[：ㄅ-ㄩ])(https?:\/\/[^\s()'"“”‘’<>]+)['"”’]*[ \t]*$/;
/** `[文]([https://a.b/](https://a.b/))`, a link for an address, as chat programs copy it. */
const linked = /^[ \t]*\[(https?:\/\/[^\s()[\]<>]+)\]?(?:\([^()]*\))?[ \t]*$/;
/** A heading's text with its spaces, as editors complete it. */
const headingText = /^#[^\s#][^\n<>"]*$/;

/** Reads the target of a link or picture after its `](`, and encodes the spaces in it; returns where to continue. */
export function readTarget(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const start = at + 2;
  const close = closingParenthesis(scan.source, start, Math.min(stretch.end, start + longest));
  if (close < 0) return start;
  const inside = takeSize(scan, start, close);
  if (doubled.test(inside)) {
    scan.edits.replace(start, close, inside.trim().slice(1, -1));
    return close;
  }
  const [, address] = quoted.exec(inside) ?? linked.exec(inside) ?? [];
  if (address !== undefined) {
    scan.edits.replace(start, close, address);
    return close;
  }
  // The address of the site, which its variable stands for, is read by itself.
  const path = inside
    .replace(title, '')
    .replace(/^\s*\{\{[^{}]*\}\}/, '')
    .trim();
  if (path === '' || /^<|\{[{%]/.test(path) || !/[ \t]/.test(path)) return start;
  if (!isPath.test(path) && !headingText.test(path)) return start;
  // Words after an address, and addresses in a row, are no single target.
  const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(path);
  if (/[ \t]\S*:\/\//.test(path) || (!isPicture && /^https?:/.test(path))) return start;
  if (!isPicture && /[，。；！？]/.test(path)) return start;
  const from = start + inside.indexOf(path);
  scan.edits.replace(from, from + path.length, path.replace(/[ \t]/g, '%20').replace(/[()]/g, encode));
  return /^\s*\{\{/.test(inside) ? start : from + path.length;
}

/** Moves a size out of the parentheses, as a mark after them; returns what they hold without it, in place. */
function takeSize(scan: Scan, start: number, close: number): string {
  const inside = scan.source.slice(start, close);
  const match = sizePattern.exec(inside);
  if (match === null) return inside;
  const [raw, width, height] = match;
  const size = readSize(width, height);
  const at = start + match.index;
  scan.edits.replace(at, at + raw.length, '');
  if (size !== undefined)
    scan.edits.replace(close + 1, close + 1, scan.stash.put({ kind: 'size', raw, size }));
  return inside.slice(0, match.index) + ' '.repeat(raw.length) + inside.slice(match.index + raw.length);
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
