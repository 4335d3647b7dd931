import type { Scan } from '../source/scan.ts';

const longestShown = 80;

/** Reports template syntax that has no translation and is not shown to readers. */
export function reportUnknown(scan: Scan, at: number, raw: string, fate = 'it is not shown'): void {
  const text = raw.replace(/\s+/g, ' ');
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  scan.log.add(
    'template-syntax',
    'warning',
    at,
    `“${shown}” is template syntax of another generator that Jianfan does not run; ${fate}.`,
    'Write what it stood for as Markdown or HTML. To show it to readers, put it in backticks.',
  );
}
