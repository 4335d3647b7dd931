import type { Scan } from '../source/scan.ts';

const longestShown = 80;

/** Reports template syntax that has no translation and is not shown to readers. */
export function reportUnknown(scan: Scan, at: number, raw: string, fate = 'it is not shown'): void {
  scan.log.add(
    'template-syntax',
    'warning',
    at,
    `“${shorten(raw)}” is template syntax of another generator that Jianfan does not run; ${fate}.`,
    'Write what it stood for as Markdown or HTML. To show it to readers, put it in backticks.',
  );
}

/** Reports once a tag that nobody knows whose arguments or content are shown all the same. */
export function reportGuessed(
  scan: Scan,
  tag: { name: string; start: number; raw: string },
  fate: string,
): void {
  const key = `guessed ${tag.name}`;
  if (scan.reported.has(key)) return;
  scan.reported.add(key);
  const message = `“${shorten(tag.raw)}” is not a tag that Jianfan knows; ${fate}.`;
  scan.log.add('shortcode-unknown', 'info', tag.start, message, 'Check the page, or write Markdown instead.');
}

/** Reports a tag whose content is data for a program, which is not shown. */
export function reportDropped(scan: Scan, at: number, raw: string): void {
  const message = `“${shorten(raw)}” holds data for a script of the old site; it is not shown.`;
  scan.log.add(
    'shortcode-unknown',
    'warning',
    at,
    message,
    'Write what it showed as a picture, table or text.',
  );
}

function shorten(raw: string): string {
  const text = raw.replace(/\s+/g, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
