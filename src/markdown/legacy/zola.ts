import { findPattern, type Scan } from '../source/scan.ts';
import { apply } from './apply.ts';
import type { Tag } from './apply-translation.ts';
import { argument, readArguments } from './arguments.ts';
import { emitMark, standsAlone } from './emit.ts';
import { hugo } from './hugo-tags.ts';
import { readUnknown } from './unknown.ts';

// Zola's shortcodes are calls (https://www.getzola.org/documentation/content/shortcodes/): `{{ youtube(id="x") }}`, and
// with a body `{% quote(author="甲") %}…{% end %}`.

const callPattern = /^\s*([A-Za-z_]\w*)\s*\(\s*((?:[A-Za-z_]\w*\s*=[^]*)?)\)\s*$/;
const ending = /\{%-?\s*end\s*-?%\}/g;
const never = /(?!)/g;

/** Reads what is in the braces at a place as a shortcode of Zola's; returns where to continue, undefined if it is none. */
export function readZola(scan: Scan, start: number, end: number): number | undefined {
  const [, name, text = ''] = callPattern.exec(scan.source.slice(start + 2, end - 2)) ?? [];
  if (name === undefined) return undefined;
  const isPaired = scan.source[start + 1] === '%';
  if (isPaired && findPattern(scan, ending, end) === undefined) return undefined;
  const args = readArguments(text.replace(/,\s*(?=[A-Za-z_]\w*\s*=)/g, ' '));
  const tag: Tag = { name, args, start, end, raw: scan.source.slice(start, end) };
  if (/^(?:katex|math|latex)$/.test(name)) return readMaths(scan, tag, isPaired);
  const translator = Object.hasOwn(hugo, name) ? hugo[name] : undefined;
  const until = isPaired ? ending : never;
  return translator ? apply(scan, tag, translator, until) : readUnknown(scan, tag, until);
}

/** Formulas may be the body, or an argument of that name. */
function readMaths(scan: Scan, tag: Tag, isPaired: boolean): number {
  const close = isPaired ? findPattern(scan, ending, tag.end) : undefined;
  const end = close?.end ?? tag.end;
  const tex =
    close === undefined ? (argument(tag.args, ['body']) ?? '') : scan.source.slice(tag.end, close.at);
  const display = argument(tag.args, ['block']) === 'true';
  return putMaths(scan, tag, tex, end, display);
}

/** Reads `{% math %}…{% endmath %}` of Hexo's plugins; undefined where the tag has no end. */
export function readMathsBody(scan: Scan, tag: Tag, until: RegExp): number | undefined {
  const close = findPattern(scan, until, tag.end);
  if (close === undefined) return undefined;
  const tex = scan.source.slice(tag.end, close.at);
  const display = tex.includes('\n') || standsAlone(scan.source, tag.start, close.end);
  return putMaths(scan, tag, tex, close.end, display);
}

function putMaths(scan: Scan, tag: Tag, tex: string, end: number, display: boolean): number {
  const raw = scan.source.slice(tag.start, end);
  const mark = scan.stash.put({ kind: 'math', raw, tex: tex.trim(), display, offset: tag.start });
  if (display && !standsAlone(scan.source, tag.start, end)) emitMark(scan, tag.start, end, mark);
  else scan.edits.replace(tag.start, end, mark);
  return end;
}
