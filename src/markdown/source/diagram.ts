import { decodeHTML } from 'entities';
import type { Line } from './lines.ts';
import { find, type Scan } from './scan.ts';

const opening = /^<(div|pre)\s[^<>]*\bclass\s*=\s*["']?(?:[^"'<>]*\s)?mermaid[\s"'][^<>]*>/i;
const longestTag = 300;

/** Reads `<div class="mermaid">`, whose text Markdown would take apart at its first blank line; returns where it ends, or 0. */
export function readDiagram(scan: Scan, line: Line): number {
  if (scan.source[line.content] !== '<') return 0;
  const [tag, name = ''] = opening.exec(scan.source.slice(line.content, line.content + longestTag)) ?? [];
  if (tag === undefined) return 0;
  const start = line.content + tag.length;
  const close = find(scan, `</${name}>`, start);
  if (close < 0) return 0;
  const end = close + name.length + 3;
  const raw = scan.source.slice(line.content, end);
  const code = decodeHTML(scan.source.slice(start, close)).trim();
  const piece = { kind: 'code', raw, language: 'mermaid', code, offset: line.content } as const;
  scan.edits.replace(line.content, end, scan.stash.putBlock(piece));
  return end;
}
