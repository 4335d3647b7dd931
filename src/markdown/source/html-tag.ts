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
  if (miswrittenBreak.test(source.slice(at, end))) return mendBreak(stretch, at, end);
  scan.tags.push(at);
  quoteBareValues(stretch, at, end);
  readTemplatesWithin(stretch, at, end);
  if (source[at + 1] === '/' || !literal.has(name.toLowerCase())) return end;
  const close = find(scan, `</${name}`, end);
  return close < 0 ? end : close;
}

function readTemplatesWithin(stretch: Stretch, start: number, end: number): void {
  const { scan } = stretch;
  let at = find(scan, '{', start);
  while (at >= 0 && at < end) at = find(scan, '{', readTemplate(scan, at));
}

/** Finds the offset after a tag's `>`, outside quotes and template braces, or -1. */
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

/** Browsers take these for a line break (https://html.spec.whatwg.org/#parsing-main-inbody); Markdown for text, or for nothing. */
const miswrittenBreak = /^<(?:\/br\s*\/?|br\s*\/\s+)>$/i;

function mendBreak({ scan }: Stretch, at: number, end: number): number {
  scan.edits.replace(at, end, '<br>');
  return end;
}

const bareValue = /(\s[A-Za-z][\w:-]*[ \t]*=[ \t]*)([^\s"'=<>`]*[/.][^\s"'<>`]*)(?=[\s>])/g;

/** Puts attribute values with a slash in quotes, `<img src=a/b.png>`: CommonMark allows them bare, and our parser does not. */
function quoteBareValues({ scan }: Stretch, at: number, end: number): void {
  const tag = scan.source.slice(at, end);
  if (!/=[ \t]*[^\s"'=<>`]/.test(tag) || tag.includes('{')) return;
  const quoted = tag.replace(/"[^"]*"|'[^']*'/g, (text) => '"' + ' '.repeat(text.length - 2) + '"');
  for (const { 1: before = '', 2: value = '', index } of quoted.matchAll(bareValue)) {
    const start = at + index + before.length;
    // `<img src=a.png/>` closes itself.
    const length = /\.\w{2,5}\/$/.test(value) ? value.length - 1 : value.length;
    scan.edits.replace(start, start, '"');
    scan.edits.replace(start + length, start + length, '"');
  }
}

const declaration = /<(?:\?[^>\n]{0,300}\?>|![A-Za-z][^<>\n]{0,300}>)/y;

/** Shows `<?php … ?>` and `<!DOCTYPE html>` amid a sentence, of which HTML shows nothing; returns where to continue. */
function showDeclaration({ scan, kind }: Stretch, at: number): number {
  declaration.lastIndex = at;
  const text = kind === 'html' ? undefined : declaration.exec(scan.source)?.[0];
  if (text === undefined || (linePrefix(scan.source, at) ?? 'far').trim() === '') return at + 1;
  scan.edits.replace(at, at + text.length, scan.stash.put({ kind: 'text', raw: text, text }));
  scan.log.report(finding('markdown-syntax/unknown-element', { text }), at);
  return at + text.length;
}
