import { find, findPattern, type Scan } from '../source/scan.ts';
import { readArguments, readParts } from './arguments.ts';
import { apply, closeTag } from './apply.ts';
import type { Tag } from './apply-translation.ts';
import { liquid, liquidPairs } from './liquid-tags.ts';
import { readUnknown } from './unknown.ts';
import { readMathsBody, readZola } from './zola.ts';

const longest = 2000;
const bodyPattern = /^[-~]?\s*([A-Za-z_][\w-]*)([\s\S]*?)[-~]?$/;

/** Reads a tag `{% … %}` of Jekyll (Liquid) or Hexo (Nunjucks); returns where to continue. */
export function readLiquid(scan: Scan, at: number): number {
  const { source } = scan;
  const close = find(scan, '%}', at + 2);
  const body = close < 0 || close - at > longest ? '' : source.slice(at + 2, close);
  const match = body.includes('{%') ? null : bodyPattern.exec(body);
  if (!match) return at + 2;
  const [, name = '', text = ''] = match;
  const end = close + 2;
  const call = text.startsWith('(') ? readZola(scan, at, end) : undefined;
  if (call !== undefined) return call;
  if (name === 'end') {
    closeTag(
      scan,
      { name, args: readArguments(''), start: at, end, raw: source.slice(at, end) },
      scan.openTags.at(-1)?.name ?? name,
      true,
    );
    return end;
  }
  const args = text.includes('::') ? readParts(text) : readArguments(text);
  const tag: Tag = { name, args, start: at, end, raw: source.slice(at, end) };
  if (name === 'raw' || name === 'verbatim') return openRaw(scan, tag);
  const opened = /^end(?=[A-Za-z])_?([\w-]+)$/.exec(name)?.[1];
  if (opened !== undefined) {
    closeTag(scan, tag, opened, opened === 'raw' || opened === 'verbatim' || liquidPairs.has(opened));
    return end;
  }
  const ending = new RegExp(`\\{%[-~]?\\s*end_?${name}(?:\\s[^%{}]*)?[-~]?%\\}`, 'g');
  const maths = /^(?:math|mathjax|katex|latex)$/.test(name) ? readMathsBody(scan, tag, ending) : undefined;
  if (maths !== undefined) return maths;
  const translator = Object.hasOwn(liquid, name) ? liquid[name] : undefined;
  if (translator) return apply(scan, tag, translator, ending);
  return readUnknown(scan, tag, ending);
}

/** Drops `{% raw %}` and keeps template syntax up to its end as it is. */
function openRaw(scan: Scan, tag: Tag): number {
  scan.edits.replace(tag.start, tag.end, '');
  const ending = new RegExp(`\\{%[-~]?\\s*end${tag.name}\\s*[-~]?%\\}`, 'g');
  scan.rawUntil = findPattern(scan, ending, tag.end)?.at ?? -1;
  return tag.end;
}
