import type { Position } from '../diagnostics/problem.ts';

/** Hexo reads a leading tab as this. */
const tabWidth = '  ';

/** Replaces tabs in the indentation of lines and after a list's dash; tells where the first one was. */
export function withoutTabs(text: string): { text: string; position?: Position } {
  if (!text.includes('\t')) return { text };
  let position: Position | undefined;
  const lines = text.split('\n').map((line, index) => {
    const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0] ?? '';
    const column = indent.indexOf('\t') + 1;
    if (column === 0) return line;
    const isBlank = indent.length === line.length;
    if (!isBlank) position ??= { line: index + 1, column };
    return isBlank ? '' : indent.replaceAll('\t', tabWidth) + line.slice(indent.length);
  });
  return position === undefined ? { text: lines.join('\n') } : { text: lines.join('\n'), position };
}
