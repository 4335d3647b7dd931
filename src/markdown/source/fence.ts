import { finding } from '../../diagnostics/create-problem.ts';
import { readFenceInfo } from '../code/fence-info.ts';
import type { Line } from './lines.ts';
import type { Scan } from './scan.ts';

/** A fenced code block that is open. */
export interface Fence {
  /** Where it opens. */
  at: number;
  mark: string;
  length: number;
  quotes: number;
  /** Column of the list item the fence is in; a line before it ends the fence. */
  base: number;
  /** Its content is wrapped in `{% raw %}`, which goes. */
  raw: boolean;
}

/** Opens a fence if a line does so, and hides its info string behind a mark that keeps title and place. */
export function openFence(scan: Scan, line: Line, base: number): Fence | undefined {
  const { source } = scan;
  const mark = source[line.content] ?? '';
  if (mark !== '`' && mark !== '~') return undefined;
  let at = line.content;
  while (source[at] === mark && at < line.end) at++;
  const length = at - line.content;
  if (length < 3) return undefined;
  const info = source.slice(at, line.end);
  if (mark === '`' && info.includes('`')) return undefined;
  if (info.trim() !== '') {
    const piece = { kind: 'fence', raw: info, offset: at, info: readFenceInfo(info) } as const;
    scan.edits.replace(at, line.end, scan.stash.put(piece));
  }
  return { at: line.content, mark, length, quotes: line.quotes, base, raw: false };
}

/** Tells how a line relates to an open fence: inside it, closing it, or already outside. */
export function fenceLine(scan: Scan, fence: Fence, line: Line): 'inside' | 'close' | 'outside' {
  if (line.quotes !== fence.quotes) return line.quotes < fence.quotes ? 'outside' : 'inside';
  if (!line.blank && line.indent < fence.base) return 'outside';
  if (line.indent - fence.base > 3 || line.item) return 'inside';
  let at = line.content;
  while (scan.source[at] === fence.mark) at++;
  if (at - line.content < fence.length) return 'inside';
  return scan.source.slice(at, line.end).trim() === '' ? 'close' : 'inside';
}

/** Reports a fence that the end of the text closed. */
export function reportOpenFence(scan: Scan, { at, mark, length }: Fence): void {
  const fence = mark.repeat(length);
  scan.log.report(finding('markdown-syntax/open-fence', { fence }), at);
}

const rawLine = /^\s*\{%-?\s*(raw|endraw)\s*-?%\}\s*$/;

/** Takes out `{% raw %}` and `{% endraw %}` lines that wrap a fence's content from inside. */
export function dropRawLine(scan: Scan, fence: Fence, line: Line, first: boolean): void {
  const text = scan.source.slice(line.start, line.end);
  if (!text.includes('raw')) return;
  const name = rawLine.exec(text)?.[1];
  if (name === 'raw' && first) fence.raw = true;
  else if (name !== 'endraw' || !fence.raw) return;
  scan.edits.replace(line.start, Math.min(line.end + 1, scan.source.length), '');
}
