import { widthOf } from '../characters.ts';
import { codeSpanEnd } from './code-span.ts';
import type { Stretch } from './inline.ts';

/** A `**` of a text, and what it costs to take it for a start or an end; Infinity where it can't be one. */
export interface Run {
  at: number;
  open: number;
  close: number;
}

const punctuation = /[\p{P}\p{S}]/u;
/** What no emphasised text begins with, and what none ends with. */
const closing = /[\p{Pe}\p{Pf}，。、；：！？,.;:!?…]/u;
const opening = /[\p{Ps}\p{Pi}]/u;
/** A start before a closing sign, or an end after an opening one. */
const odd = 3;
/** Authors mistake a quotation mark for its counterpart: `**”甲“**`. */
const oddQuote = 1;
const relaxed = 0.1;
const padded = 2.5;
const label = 1;

/**
 * Lists the `**` of a stretch outside code, in groups that pairs don't reach beyond: a table's cells. Where longer runs
 * are among them (`***`, `****`), which may be more than one sign, none is listed.
 */
export function collectRuns(stretch: Stretch): Run[][] {
  const { source } = stretch.scan;
  const groups: Run[][] = [[]];
  for (let at = stretch.start; at < stretch.end; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x60) at = codeSpanEnd(stretch, at) - 1;
    else if (unit === 0x5c) at++;
    else if (stretch.kind === 'table' && (unit === 0x7c || unit === 0x0a)) groups.push([]);
    else if (unit === 0x2a) {
      const end = runEnd(source, at, stretch.end);
      if (end - at === 2) {
        const group = groups.at(-1);
        group?.push(runAt(source, at, stretch, group.at(-1)?.at));
      } else if (end - at > 2) return [];
      at = end - 1;
    }
  }
  return groups;
}

function runAt(source: string, at: number, { start, end }: Stretch, last: number | undefined): Run {
  const before = at === start ? '\n' : characterBefore(source, at);
  const after = at + 2 >= end ? '\n' : characterAt(source, at + 2);
  const side = /\s/.test(before) || /\s/.test(after) ? paddedSide(source, at) : undefined;
  if (side !== undefined)
    return { at, open: side === 'open' ? 0 : Infinity, close: side === 'close' ? 0 : Infinity };
  const close = Math.min(costOf(before, after, opening), paddedCost(before, after));
  return {
    at,
    open: Math.min(costOf(after, before, closing), paddedCost(after, before)),
    close: close === Infinity && last !== undefined ? labelCost(source, last + 2, at) : close,
  };
}

const han = /\p{Script=Han}/u;

/**
 * An end after a half-width sign that a Latin letter or a digit follows, in a Chinese text: `**作用:**2020年`,
 * `**缓存(cache)**v7`. No Hanzi is beside it, but one within the pair, or in its line where the sign is one of a sentence.
 */
function labelCost(source: string, start: number, at: number): number {
  const inner = source.slice(start, at);
  if (!/[\])"'%:!?,.;]$/.test(inner) || inner.length > longestPadded) return Infinity;
  if (han.test(inner)) return label;
  const rest = /[:!?,.;]$/.test(inner) ? source.slice(at + 2, at + 2 + longestPadded) : '';
  return han.test(rest.split('\n', 1)[0] ?? '') ? label : Infinity;
}

const paddedPair = /(?<![*\s\\])\*\*(?![*\s])|(?<!\*)\*\*(?!\*)/g;
const longestPadded = 300;

/**
 * Tells what a `**` with a space inside does where its pair leaves no doubt: `** 文字 **`, which older renderers made
 * bold, alone in its line with Hanzi within and nothing but signs, Hanzi or the ends of the line around.
 */
function paddedSide(source: string, at: number): 'open' | 'close' | undefined {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const found = source.indexOf('\n', at);
  const end = found < 0 ? source.length : found;
  if (end - start > longestPadded) return undefined;
  const line = source.slice(start, end);
  if (line.includes('***')) return undefined;
  const [first, second, third] = [...line.matchAll(paddedPair)].map(({ index }) => index);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const outer = line.slice(0, first).replace(/^[ \t>]*(?:(?:[-*+]|\d+[.)]|#{1,6})[ \t]+)?/, '');
  const inner = line.slice(first + 2, second);
  if (!/\p{Script=Han}/u.test(inner) || !/^\s|\s$/.test(inner) || inner.trim() === '') return undefined;
  if (/[\s\w]$/.test(outer) || /^[\t \w]\S/.test(line.slice(second + 2))) return undefined;
  return at - start === first ? 'open' : 'close';
}

/** CommonMark's flanking rules (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run), relaxed beside CJK. */
function costOf(inner: string, outer: string, implausible: RegExp): number {
  if (/\s/.test(inner)) return Infinity;
  const isStrict = !punctuation.test(inner) || /\s/.test(outer) || punctuation.test(outer);
  if (!isStrict && !isCjk(inner) && !isCjk(outer)) return Infinity;
  if (!implausible.test(inner)) return isStrict ? 0 : relaxed;
  return (isStrict ? 0 : relaxed) + (isStrict && /[“”‘’]/.test(inner) ? oddQuote : odd);
}

/** A space inside, as in `**重点 **字`, where the text continues with a Hanzi outside: less likely than a sign too many. */
function paddedCost(inner: string, outer: string): number {
  return inner === ' ' && isCjk(outer) && !punctuation.test(outer) ? padded : Infinity;
}

function runEnd(source: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && source.charCodeAt(end) === 0x2a) end++;
  return end;
}

/** Returns the whole character before an offset. */
export function characterBefore(source: string, at: number): string {
  if (at === 0) return '\n';
  const unit = source.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? source.slice(Math.max(0, at - 2), at) : source.charAt(at - 1);
}

/** Returns the whole character at an offset. */
export function characterAt(source: string, at: number): string {
  const code = source.codePointAt(at);
  return code === undefined ? '\n' : String.fromCodePoint(code);
}

/** Tells whether a character is as wide as a Hanzi. */
export function isCjk(character: string): boolean {
  return widthOf(character.charCodeAt(0)) > 0;
}

/** Tells what no emphasised text begins with, seen from its start, or ends with, seen from its end. */
export function isImplausible(inner: string, side: 'open' | 'close'): boolean {
  return (side === 'open' ? closing : opening).test(inner);
}
