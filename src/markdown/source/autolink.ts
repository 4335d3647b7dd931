import { joiner } from '../marks.ts';
import { closingParenthesis } from './link-target.ts';
import type { Stretch } from './inline.ts';

// The characters RFC 3986 allows in a URL, without quotes; anything else, above all Hanzi, ends it.
const urlCharacters = /[\w\-.~:/?#[\]@!$&()*+,;=%]*/y;
const longest = 2000;
const trailing = /(?<![?!.,:*_~;])[?!.,:*_~;]+$/;

/**
 * Ends a bare URL before Hanzi and full-width punctuation, which GitHub's rule counts to the URL: an empty
 * comment, dropped later, stops the parser there. Targets of links and attributes are left alone.
 */
export function boundAutolink(stretch: Stretch, at: number, scheme: string): number {
  const { scan, end } = stretch;
  const { source } = scan;
  urlCharacters.lastIndex = at + scheme.length;
  const ascii = Math.min(at + scheme.length + (urlCharacters.exec(source)?.[0].length ?? 0), end);
  const stop = throughHanzi(source, at + scheme.length, ascii, end);
  // What a mark holds begins after its sign, and ends before one.
  const isInMark = stretch.end < source.length && source.startsWith('==', end);
  if (!(isInMark && at === stretch.start) && !isBare(source, at)) return at + scheme.length;
  if (stop - at > longest) return stop;
  if (!(isInMark && stop === end) && (stop >= end || source.charCodeAt(stop) < 0x80)) return stop;
  const url = trimUrl(source.slice(at, stop));
  if (url.length <= scheme.length) return stop;
  scan.edits.replace(at + url.length, at + url.length, `<!---->${joiner}`);
  // Signs cut off the URL may be emphasis: let them be read.
  return at + url.length;
}

// Words of sentences that continue after an address: 打开 http://localhost:4000/即可看到.
const prose = /[的了就是在和与與及或可即能会會看到请請这這那都也将將来來把被让讓为為吗嗎呢吧]/;
const hanRun = /[\p{Script=Han}\u3007]{1,20}/uy;

/**
 * Continues through Hanzi that belong to an address: after = and #, or in a path of more than the host, and in (…), as long as
 * the address or the line continues after them. Browsers show addresses so, and people copy them.
 */
function throughHanzi(source: string, start: number, ascii: number, end: number): number {
  let stop = ascii;
  while (stop - start < longest) {
    const sign = source[stop - 1] ?? '';
    const isInside = sign === '(' ? source[stop - 2] === '_' : /[=#/_-]/.test(sign) && stop > start;
    if (!isInside || (sign === '/' && !source.slice(start, stop - 1).includes('/'))) return stop;
    hanRun.lastIndex = stop;
    const run = hanRun.exec(source)?.[0];
    if (run === undefined || prose.test(run)) return stop;
    const behind = stop + run.length;
    if (behind > end || (behind < end && !/[\s/&?#=_).-]/.test(source[behind] ?? ''))) return stop;
    urlCharacters.lastIndex = behind;
    stop = Math.min(behind + (urlCharacters.exec(source)?.[0].length ?? 0), end);
  }
  return stop;
}

function isBare(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1);
  if (at === 0 || before !== before) return true;
  // The target of a link, unless its parenthesis is never closed.
  if (before === 0x28)
    return (
      source[at - 2] !== ']' || closingParenthesis(source, at, Math.min(source.length, at + longest)) < 0
    );
  // A word, a quote, `=`, `/`, `<` or `:`: part of something longer, an attribute or a reference.
  if (/[\w"'=/<&?%#]/.test(source.charAt(at - 1))) return false;
  return !/\]:\s*$/.test(source.slice(Math.max(0, at - 6), at));
}

function trimUrl(url: string): string {
  let trimmed = url.replace(trailing, '');
  while (trimmed.endsWith(')') && count(trimmed, ')') > count(trimmed, '(')) {
    trimmed = trimmed.slice(0, -1).replace(trailing, '');
  }
  return trimmed;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
