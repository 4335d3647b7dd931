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
  const severity = signs.length > 1 ? 'warning' : 'info';
  const message = `“${whole.slice(0, 30)}” is no heading: the space behind ${signs} is missing.`;
  scan.log.add('markdown-syntax', severity, line.content, message, `Write:\n${signs} ${text.trim()}`);
}

const crampedItem = /^(-|\d{1,2}\.)((?=\p{Script=Han})[^\n]{1,80})$/u;

/** Reports a line that was meant as an item of a list; prose may begin so too, so that it is a remark. */
export function reportCrampedItem(scan: Scan, line: Line): void {
  if (line.item || !/[-\d]/.test(scan.source[line.content] ?? '')) return;
  const [whole, mark = '', text = ''] =
    crampedItem.exec(scan.source.slice(line.content, line.end).trimEnd()) ?? [];
  if (whole === undefined) return;
  const message = `“${whole.slice(0, 20)}” is no item of a list: the space behind ${mark} is missing.`;
  scan.log.add('markdown-syntax', 'info', line.content, message, `Write:\n${mark} ${text}`);
}

/** Reports a rule right below a sentence, which makes a heading of it. */
export function reportUnderline(scan: Scan, line: Line): void {
  if (scan.source[line.content] !== '-') return;
  const above = scan.source.slice(Math.max(0, line.start - longestText), line.start);
  if (!/[。！？；…”」』]\s*\n$/.test(above) || !/^-{3,}\s*$/.test(scan.source.slice(line.content, line.end)))
    return;
  const message = 'This line makes a heading of the text right above it.';
  const hint = 'If a dividing line is meant, put an empty line before it.';
  scan.log.add('markdown-syntax', 'warning', line.content, message, hint);
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
  const fault = trigger.includes('（')
    ? 'its parentheses are full-width'
    : 'a space stands before its parenthesis';
  const message = `“${text.slice(0, 40)}${trigger.slice(1)}…” is no link: ${fault}.`;
  scan.log.add('markdown-syntax', 'warning', open, message, `Write:\n${text}(${target})`);
  return start;
}

const picturePattern = /！\[[^\]\n]{0,200}\]\([^()\s]{1,500}\.(?:png|jpe?g|gif|webp|avif|svg)\)/iy;

/** Reports a picture whose exclamation mark is full-width, which makes it a link; returns where to go on. */
export function readWidePicture(scan: Scan, at: number): number {
  picturePattern.lastIndex = at;
  const found = picturePattern.exec(scan.source)?.[0];
  if (found === undefined) return at + 1;
  const message = `“${found.slice(0, 40)}” is a link and no picture: its exclamation mark is full-width.`;
  scan.log.add('markdown-syntax', 'warning', at, message, `Write:\n!${found.slice(1)}`);
  return at + 1;
}
