import { finding } from '../../diagnostics/create-problem.ts';
import { calloutKind, closeCallout, openCallout, summaryOf } from '../callouts.ts';
import { escapeHtml } from '../../html/escape.ts';
import { readKramdown } from '../legacy/kramdown.ts';
import type { Line } from './lines.ts';
import { endOfLine, find, isLineEnd, type Scan } from './scan.ts';

const directivePattern = /^(:{2,})[ \t]*([\w-]*)[ \t]*(.*)/s;
const tocPattern = /^(?:\[\[?_?TOC_?\]\]?|@\[toc\](?:\([^)\n]*\))?|\$\{toc\})\s*$/i;
const kramdownToc = /^[ \t]*\{:[^}\n]*\btoc\b[^}\n]*\}[ \t]*$/;

/** Translates a line that is a block of its own in another tool's dialect; returns whether it was one. */
export function translateBlockLine(scan: Scan, line: Line): boolean {
  const first = scan.source[line.content];
  if (first === ':') return translateDirective(scan, line);
  if (first === '[' || first === '@' || first === '$') {
    if (!tocPattern.test(scan.source.slice(line.content, line.end))) return false;
    scan.edits.replace(line.content, line.end, '');
    return true;
  }
  if (first === '<') return linkIncluded(scan, line);
  if (first === '{') return dropAttributeLine(scan, line);
  return line.item && dropKramdownToc(scan, line);
}

/** VitePress inserts code with `<<< @/a.js{2}`, and a page with `<!--@include: ./a.md-->`. */
const included = /^(<<<[ \t]+|<!--[ \t]*@include:[ \t]*)(\S{1,300})/;

/** Links what would be inserted: files are not read here. */
function linkIncluded(scan: Scan, line: Line): boolean {
  const raw = scan.source.slice(line.content, Math.min(line.end, line.content + 400)).trimEnd();
  const [, opening = '', written = ''] = included.exec(raw) ?? [];
  if (opening === '' || (opening.startsWith('<!') && raw.indexOf('-->') !== raw.length - 3)) return false;
  const [target = ''] = written.split(/-->|[{[#<>]/);
  const path = target.replace(/^@\//, '/');
  if (path === '') return false;
  scan.log.report(finding('template-syntax/include', { tag: raw }), line.content);
  const name = path.slice(path.lastIndexOf('/') + 1);
  putBlock(scan, line, `<p><a href="${escapeHtml(path)}">${escapeHtml(name)}</a></p>`);
  return true;
}

/** Drops kramdown's attributes of a block that are on a line of their own. */
function dropAttributeLine(scan: Scan, line: Line): boolean {
  if (!/^\{:[^:]/.test(scan.source.slice(line.content, line.content + 3))) return false;
  const end = readKramdown(scan, line.content);
  return end > line.content + 2 && isLineEnd(scan.source, end);
}

/** Drops `* TOC` with `{:toc}` on the line below: the page has its own table of contents. */
function dropKramdownToc(scan: Scan, line: Line): boolean {
  const next = line.end + 1;
  if (!kramdownToc.test(scan.source.slice(next, endOfLine(scan.source, next)))) return false;
  scan.edits.replace(line.start, line.end, '');
  return true;
}

/** Translates `:::note[标题]`, `:::` and `::github{repo="…"}` (Docusaurus, VitePress, Fuwari, Pandoc). */
function translateDirective(scan: Scan, line: Line): boolean {
  const text = scan.source.slice(line.content, line.end).trimEnd();
  const match = directivePattern.exec(text);
  if (!match) return false;
  const [, colons = '', name = '', rest = ''] = match;
  if (colons.length === 2) return translateLeaf(scan, line, name, rest);
  if (name === '' && rest === '') return closeDirective(scan, line);
  if (find(scan, ':::', line.end) < 0) return false;
  const { open, close } = openDirective(scan, line, name === '' ? classIn(rest) : name, rest);
  scan.openTags.push({ name: ':::', close });
  putBlock(scan, line, open);
  return true;
}

function closeDirective(scan: Scan, line: Line): boolean {
  const index = scan.openTags.findLastIndex((tag) => tag.name === ':::');
  if (index < 0) return false;
  const [tag] = scan.openTags.splice(index, 1);
  putBlock(scan, line, tag?.close ?? '');
  return true;
}

/** Blocks of VuePress and its themes whose frame says nothing: groups of code, demonstrations, cards. */
const frames =
  /^(?:code-(?:group|tabs?)|tabs?|.*demo|.*playground|preview|card|grid|flex|steps|window|collapse|field|raw|v-pre|list|only-.*)$/i;

/** Valaxy has the languages of a post in blocks: `::: zh-CN`, `::: en`. */
const languages = /^(?:en|ja|ko|fr|de|es|ru|pt|it)(?:-[a-z]{2})?$/i;

function openDirective(scan: Scan, line: Line, name: string, rest: string): { open: string; close: string } {
  const title = titleOf(rest);
  if (name === 'details')
    return { open: `<details>${summaryOf(title && scan.inline(title))}`, close: '</details>' };
  if (/^(?:left|right|center|justify)$/.test(name)) return { open: `<div align="${name}">`, close: '</div>' };
  const kind = name === 'theorem' ? 'note' : calloutKind(name.replace(/^callout-/, ''));
  if (kind) return { open: openCallout(kind, title === '' ? '' : scan.inline(title)), close: closeCallout() };
  if (frames.test(name) || /^zh(?:-\w+)*$/i.test(name)) return { open: '', close: '' };
  if (languages.test(name)) return { open: `<div lang="${name}">`, close: '</div>' };
  const raw = scan.source.slice(line.content, line.end);
  scan.log.report(finding('template-syntax/block', { line: raw }), line.content);
  return { open: '', close: '' };
}

function titleOf(rest: string): string {
  const bracket = /^\[([^\]]*)\]/.exec(rest)?.[1];
  if (bracket !== undefined) return bracket.trim();
  const named = /^\{[^}]*\btitle\s*=\s*"([^"]*)"/.exec(rest)?.[1];
  return named ?? rest.replace(/^\{[^}]*\}/, '').trim();
}

function classIn(rest: string): string {
  return /^\{[^}]*\.([\w-]+)/.exec(rest)?.[1] ?? '';
}

function translateLeaf(scan: Scan, line: Line, name: string, rest: string): boolean {
  if (name === '' || !/^[{[]/.test(rest)) return false;
  const repository = /\brepo\s*=\s*"([\w./-]+)"/.exec(rest)?.[1];
  if (name === 'github' && repository !== undefined) {
    const url = escapeHtml(`https://github.com/${repository}`);
    putBlock(scan, line, `<p><a href="${url}">${escapeHtml(repository)}</a></p>`);
    return true;
  }
  const target = /\b(?:href|url|src|link)\s*=\s*"?([^"\s}]+)/.exec(rest)?.[1];
  if (target !== undefined && /^(?:https?:\/\/|[./])/.test(target)) {
    const url = escapeHtml(target);
    putBlock(scan, line, `<p><a href="${url}">${url}</a></p>`);
    return true;
  }
  const raw = scan.source.slice(line.content, line.end);
  scan.log.report(finding('template-syntax/directive', { line: raw }), line.content);
  scan.edits.replace(line.content, line.end, '');
  return true;
}

function putBlock(scan: Scan, line: Line, html: string): void {
  const raw = scan.source.slice(line.content, line.end);
  scan.edits.replace(line.content, line.end, scan.stash.putBlock({ kind: 'html', raw, html }));
}
