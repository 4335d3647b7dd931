import { joiner } from '../marks.ts';
import type { Stretch } from './inline.ts';

// The characters RFC 3986 lets stand in a URL, without quotes; anything else, above all Hanzi, ends it.
const urlCharacters = /[\w\-.~:/?#[\]@!$&()*+,;=%]*/y;
const longest = 2000;
const trailing = /[?!.,:*_~;]+$/;

/**
 * Ends a bare URL before Hanzi and full-width punctuation, which GitHub's rule counts to the URL: an empty
 * comment, dropped later, stops the parser there. Targets of links and attributes are left alone.
 */
export function boundAutolink(stretch: Stretch, at: number, scheme: string): number {
  const { scan, end } = stretch;
  const { source } = scan;
  urlCharacters.lastIndex = at + scheme.length;
  const stop = Math.min(at + scheme.length + (urlCharacters.exec(source)?.[0].length ?? 0), end);
  // What a mark holds begins behind its sign, and ends before one.
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

function isBare(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1);
  if (at === 0 || before !== before) return true;
  if (before === 0x28) return source[at - 2] !== ']';
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
