import { finding } from '../../diagnostics/create-problem.ts';
import { endOfLine, type Scan } from './scan.ts';
import type { Line } from './lines.ts';

// What hands used to full-width punctuation write, and Markdown doesn't read: each is told with what was meant.

const longestText = 200;

const crampedHeading = /(#{1,6})((?=\p{Script=Han})[^#\n]{1,60})$/u;

/** Reports a heading without the space behind its signs. A single sign may begin a hashtag, so that is a remark only. */
export function reportCrampedHeading(scan: Scan, line: Line): void {
  if (scan.source[line.content] !== '#') return;
  const [whole, signs = '', text = ''] =
    crampedHeading.exec(scan.source.slice(line.content, Math.min(line.end, line.content + 80)).trimEnd()) ??
    [];
  if (whole === undefined || !scan.source.startsWith(whole, line.content)) return;
  const values = { text: whole.slice(0, 30), signs, line: `${signs} ${text.trim()}` };
  const found =
    signs.length > 1
      ? finding('markdown-syntax/heading-space', values)
      : finding('markdown-syntax/hashtag-or-heading', values);
  scan.log.report(found, line.content);
}

const crampedItem = /^(-|\d{1,2}\.)((?=\p{Script=Han})[^\n]{1,80})$/u;

/** Reports a line that was meant as an item of a list; prose may begin so too, so that it is a remark. */
export function reportCrampedItem(scan: Scan, line: Line): void {
  if (line.item || !/[-\d]/.test(scan.source[line.content] ?? '')) return;
  const [whole, mark = '', text = ''] =
    crampedItem.exec(scan.source.slice(line.content, line.end).trimEnd()) ?? [];
  if (whole === undefined) return;
  const values = { text: whole.slice(0, 20), sign: mark, line: `${mark} ${text}` };
  scan.log.report(finding('markdown-syntax/list-space', values), line.content);
}

/** Reports a rule right below a sentence, which makes a heading of it. */
export function reportUnderline(scan: Scan, line: Line): void {
  if (scan.source[line.content] !== '-') return;
  const above = scan.source.slice(Math.max(0, line.start - longestText), line.start);
  if (!/[。！？；…”」』]\s*\n$/.test(above) || !/^-{3,}\s*$/.test(scan.source.slice(line.content, line.end)))
    return;
  scan.log.report(finding('markdown-syntax/underline'), line.content);
}

const targetPattern =
  /(?:https?:\/\/|\.{0,2}\/|#)[^\s（）()]{1,500}|[^\s（）()]{1,200}\.(?:md|mdx|html?|png|jpe?g|gif|webp|avif|svg|pdf)/iy;

/** Reports `[text]（target）` and `[text] (target)`, which are no links; returns where to go on. */
export function readSplitLink(scan: Scan, at: number, trigger: string): number {
  const start = at + trigger.length;
  targetPattern.lastIndex = start;
  const target = targetPattern.exec(scan.source)?.[0];
  if (target === undefined || !/[）)]/.test(scan.source[start + target.length] ?? '')) return start;
  const before = scan.source.slice(Math.max(0, at - longestText), at);
  const open = at - before.length + before.lastIndexOf('[');
  if (!before.includes('[') || endOfLine(scan.source, open) < at) return start;
  const text = scan.source.slice(open, at + 1);
  const values = { text: `${text.slice(0, 40)}${trigger.slice(1)}…`, line: `${text}(${target})` };
  const found = trigger.includes('（')
    ? finding('markdown-syntax/wide-parentheses', values)
    : finding('markdown-syntax/link-gap', values);
  scan.log.report(found, open);
  return start;
}

const picturePattern = /！\[[^\]\n]{0,200}\]\([^()\s]{1,500}\.(?:png|jpe?g|gif|webp|avif|svg)\)/iy;

/** Reports a picture whose exclamation mark is full-width, which makes it a link; returns where to go on. */
export function readWidePicture(scan: Scan, at: number): number {
  picturePattern.lastIndex = at;
  const found = picturePattern.exec(scan.source)?.[0];
  if (found === undefined) return at + 1;
  const values = { text: found.slice(0, 40), line: `!${found.slice(1)}` };
  scan.log.report(finding('markdown-syntax/wide-exclamation', values), at);
  return at + 1;
}
