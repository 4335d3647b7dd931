import { escapeHtml } from '../../html/escape.ts';
import { find, type Scan } from '../source/scan.ts';
import { reportUnknown } from './report.ts';
import { readZola } from './zola.ts';

const longest = 300;
// Names that stand for the site's address: everything is addressed from the root.
const base =
  /^(?:site\.(?:url|baseurl|base_url|github\.url|cdn\w*|static\w*|assets?\w*)|BASE_?(?:PATH|URL)|ASSET_?PATH|assets_base_url|config\.(?:url|root)|\.?Site\.BaseURL)$/i;
const knownRoot =
  /^(?:site|page|post|posts|layout|content|include|theme|config|paginator|forloop|jekyll|collection|is_\w+|url_for|asset_\w+|css|js|partial|toc|excerpt)\b/;
const stringPattern = /^(?:"([^"]*)"|'([^']*)')/;
const callPattern =
  /^(?:url_for|full_url_for|asset_path|relURL|absURL)\s*\(?\s*(?:"([^"]*)"|'([^']*)')\s*\)?$/;
const expressionPattern = /^-?\s*[A-Za-z_"'][^{}]*$/;
const longestCall = 1000;
/** A call of Zola's, whose quoted arguments may hold braces: `{{ katex(body="\frac{1}{\sqrt{2}}") }}`. */
const zolaCall = /^\{\{\s*[A-Za-z_]\w*\s*\((?:[^"'`{}]|"[^"]*"|'[^']*'|`[^`]*`)*\}\}/;
/** What is before braces of TeX. */
const texBefore = /[\\^_]$|[^}%]\}$|\\[A-Za-z]+$/;

/** Reads `{{ … }}`: the site's address and quoted paths become text, other variables go. Returns where to continue. */
export function readVariable(scan: Scan, at: number): number {
  const { source } = scan;
  const isTex = texBefore.test(source.slice(Math.max(0, at - 20), at));
  const [written] = (isTex ? null : zolaCall.exec(source.slice(at, at + longestCall))) ?? [];
  const call = written === undefined ? undefined : readZola(scan, at, at + written.length);
  if (call !== undefined) return call;
  const close = find(scan, '}}', at + 2);
  const body = close < 0 || close - at > longest ? '' : source.slice(at + 2, close);
  if (isTex || !expressionPattern.test(body)) return at + 2;
  const end = close + 2;
  const expression = body.replace(/^-|-$/g, '').trim();
  const text = valueOf(expression);
  if (text !== undefined) {
    // A target ends at a space.
    const isTarget = source.slice(at - 2, at) === '](';
    scan.edits.replace(at, end, isTarget ? text.replaceAll(' ', '%20') : text);
    return end;
  }
  removeVariable(scan, at, end, expression);
  return end;
}

function valueOf(expression: string): string | undefined {
  const call = callPattern.exec(expression);
  if (call) return call[1] ?? call[2];
  const [head = '', ...filters] = expression.split('|').map((part) => part.trim());
  if (base.test(head)) return suffixOf(filters);
  const string = stringPattern.exec(head);
  return string ? `${string[1] ?? string[2] ?? ''}${suffixOf(filters)}` : undefined;
}

/** Reads `| append: "/path"`; other filters of addresses change nothing that matters here. */
function suffixOf(filters: readonly string[]): string {
  let suffix = '';
  for (const filter of filters) suffix += /^append:\s*["']([^"']*)["']$/.exec(filter)?.[1] ?? '';
  return suffix;
}

/** A variable of the generator goes; what may be the author's own words about braces is shown as code. */
function removeVariable(scan: Scan, at: number, end: number, expression: string): void {
  const raw = scan.source.slice(at, end);
  const own = !knownRoot.test(expression) && find(scan, '{%', 0) < 0 && scan.source[at - 1] !== '"';
  const html = `<code>${escapeHtml(raw)}</code>`;
  scan.edits.replace(at, end, own ? scan.stash.put({ kind: 'html', raw, html }) : '');
  reportUnknown(scan, at, raw, own);
}
