import { finding } from '../../diagnostics/create-problem.ts';
import { readTemplate } from '../legacy/template.ts';
import type { Stretch } from './inline.ts';
import { find, linePrefix } from './scan.ts';

const autolinkPattern = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/y;
const tagName = /<\/?([A-Za-z][A-Za-z0-9-]*)/y;
const literal = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'script', 'style', 'textarea', 'xmp']);
const longestTag = 2000;

/** Passes over a comment, an autolink or a tag with, where it holds code, its content; templates in tags are read. */
export function readHtml(stretch: Stretch, at: number): number {
  const { scan } = stretch;
  const { source } = scan;
  if (source.startsWith('<!--', at)) {
    const end = find(scan, '-->', at + 4);
    return end < 0 ? at + 4 : end + 3;
  }
  autolinkPattern.lastIndex = at;
  const autolink = autolinkPattern.exec(source);
  if (autolink) return at + autolink[0].length;
  tagName.lastIndex = at;
  const name = tagName.exec(source)?.[1];
  if (name === undefined) return showDeclaration(stretch, at);
  const end = tagEnd(source, at + name.length, stretch.end);
  if (end < 0) return at + 1;
  scan.tags.push(at);
  if (stretch.kind !== 'html') quoteAddresses(scan, at, end);
  readTemplatesWithin(stretch, at, end);
  if (source[at + 1] === '/' || !literal.has(name.toLowerCase())) return end;
  const close = find(scan, `</${name}`, end);
  return close < 0 ? end : close;
}

const bareAddress = /(=[ \t]*)((?:[^\s"'=<>`]*:\/\/|www\.)[^\s"'<>`]*)(?=[\s>])/g;

/** Puts quotation marks around addresses in attributes without, in which the parser would find links of their own. */
function quoteAddresses({ source, edits }: Stretch['scan'], start: number, end: number): void {
  const tag = source.slice(start, end);
  if (!/=[ \t]*[^\s"'=<>`]/.test(tag)) return;
  for (const { index, 1: equals = '', 2: value = '' } of tag.matchAll(bareAddress)) {
    const from = start + index + equals.length;
    edits.replace(from, from + value.length, `"${value}"`);
  }
}

function readTemplatesWithin(stretch: Stretch, start: number, end: number): void {
  const { scan } = stretch;
  let at = find(scan, '{', start);
  while (at >= 0 && at < end) at = find(scan, '{', readTemplate(scan, at));
}

/** Finds the offset behind a tag's `>`, outside quotes and template braces, or -1. */
function tagEnd(source: string, from: number, limit: number): number {
  let quote = '';
  const end = Math.min(limit, from + longestTag);
  for (let at = from; at < end; at++) {
    const character = source[at];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>' && source[at - 1] !== '}') return at + 1;
    else if (character === '<' && source[at - 1] !== '{') return -1;
  }
  return -1;
}

const declaration = /<(?:\?[^>\n]{0,300}\?>|![A-Za-z][^<>\n]{0,300}>)/y;

/** Shows `<?php … ?>` and `<!DOCTYPE html>` amid a sentence, of which HTML shows nothing; returns where to go on. */
function showDeclaration({ scan, kind }: Stretch, at: number): number {
  declaration.lastIndex = at;
  const text = kind === 'html' ? undefined : declaration.exec(scan.source)?.[0];
  if (text === undefined || (linePrefix(scan.source, at) ?? 'far').trim() === '') return at + 1;
  scan.edits.replace(at, at + text.length, scan.stash.put({ kind: 'text', raw: text, text }));
  scan.log.report(finding('markdown-syntax/unknown-element', { text }), at);
  return at + text.length;
}
