import { escapeHtml } from '../../html/escape.ts';
import { find, type Scan } from '../source/scan.ts';
import { apply, closeTag } from './apply.ts';
import type { Tag } from './apply-translation.ts';
import { readArguments } from './arguments.ts';
import { hugo } from './hugo-tags.ts';
import { readUnknown } from './unknown.ts';

const longest = 2000;
const bodyPattern = /^(?:(\/)\s*)?([A-Za-z_][\w./-]*)([\s\S]*)/;

/** Reads a shortcode `{{< … >}}` or `{{% … %}}` of Hugo; returns where to continue. */
export function readHugo(scan: Scan, at: number): number {
  const { source } = scan;
  const sign = source[at + 2] ?? '';
  const close = find(scan, sign === '<' ? '>}}' : '%}}', at + 3);
  if (close < 0 || close - at > longest) return at + 3;
  const body = source.slice(at + 3, close);
  const end = close + 3;
  const literal = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(body)?.[1];
  if (literal !== undefined)
    return showLiteral(scan, at, end, `{{${sign}${literal}${sign === '<' ? '>' : '%'}}}`);
  const match = body.includes('{{') ? null : bodyPattern.exec(body.trim());
  if (!match) return at + 3;
  const [, slash = '', path = '', text = ''] = match;
  const name = path.replace(/^.*\//, '').replace(/\.html$/, '');
  const tag: Tag = {
    name,
    args: readArguments(text.replace(/\/$/, '')),
    start: at,
    end,
    raw: source.slice(at, end),
  };
  if (slash !== '') {
    closeTag(scan, tag, name, Object.hasOwn(hugo, name));
    return end;
  }
  const ending = new RegExp(`\\{\\{[<%]\\s*/\\s*${path}\\s*[>%]\\}\\}`, 'g');
  const translator = Object.hasOwn(hugo, name) ? hugo[name] : undefined;
  if (translator) return apply(scan, tag, translator, ending);
  return readUnknown(scan, tag, ending);
}

/** Hugo shows an escaped shortcode as itself: here as code, since only an explanation has one. */
function showLiteral(scan: Scan, start: number, end: number, text: string): number {
  const raw = scan.source.slice(start, end);
  const html = `<code>${escapeHtml(text)}</code>`;
  scan.edits.replace(start, end, scan.stash.put({ kind: 'html', raw, html }));
  return end;
}

const escapedPattern = /\{\{(<|%|&lt;)\/\*(.{0,2000}?)\*\/(>|%|&gt;)\}\}/g;

/** Takes off the comment signs with which Hugo's authors escape shortcodes that they show in code, escaped for HTML or not. */
export function unescapeShortcodes(code: string): string {
  return code.includes('/*') && code.includes('{{') ? code.replace(escapedPattern, '{{$1$2$3}}') : code;
}
