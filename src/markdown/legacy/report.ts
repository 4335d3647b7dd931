import { finding } from '../../diagnostics/create-problem.ts';
import type { Scan } from '../source/scan.ts';

const longestShown = 80;

const program =
  /^\{%-?\s*(?:end)?(?:if|elsif|elif|else|unless|for|break|continue|case|when|assign|capture|set|cycle|increment|decrement)\b/;

/** Reports template syntax that has no translation, and is shown to readers as code at best. */
export function reportUnknown(scan: Scan, at: number, raw: string, isShown = false): void {
  // A program has many; that it is one is reported once.
  if (program.test(raw)) {
    if (scan.reported.has('program')) return;
    scan.reported.add('program');
  }
  const values = { tag: shorten(raw) };
  const found = isShown ? finding('template-syntax/shown', values) : finding('template-syntax', values);
  scan.log.report(found, at);
}

/** Reports once a tag that nobody knows whose arguments or content are shown all the same. */
export function reportGuessed(scan: Scan, tag: TagPlace, shown: 'arguments' | 'content'): void {
  const key = `guessed ${tag.name}`;
  if (scan.reported.has(key)) return;
  scan.reported.add(key);
  scan.log.report(finding(`shortcode-unknown/${shown}`, { tag: shorten(tag.raw) }), tag.start);
}

/** Reports a tag whose content is data for a program, which is not shown. */
export function reportDropped(scan: Scan, tag: TagPlace): void {
  scan.log.report(finding('shortcode-unknown/data', { tag: shorten(tag.raw) }), tag.start);
}

interface TagPlace {
  name: string;
  start: number;
  raw: string;
}

/** Returns a tag as a report shows it. */
export function shorten(raw: string): string {
  const text = raw.replace(/\s+/g, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
