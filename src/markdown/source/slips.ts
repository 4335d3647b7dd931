import { finding } from '../../diagnostics/create-problem.ts';
import { endOfLine, type Scan } from './scan.ts';
import type { Line } from './lines.ts';

// What hands used to full-width punctuation write, and Markdown doesn't read: each is reported with what was meant.

const longestText = 200;

/** After two signs and more, what headings of Chinese posts begin with; after one, a hashtag goes on otherwise. */
const crampedHeading =
  /^(?:(#{2,6})((?:\*\*)?(?=[“《「【（]?\p{Script=Han}|\d{1,2}[.、．]\s*\p{Script=Han})[^\n]{1,60}?)#*|(#)((?=\p{Script=Han})[^#\n]{1,60}))$/u;
/** Seven signs and more, and signs at the end that no space parts from the words. */
const deepHeading = /^#{7,20}[ \t]*([^\s#][^\n]{0,60})$/;
const closedHeading = /^(#{2,6})[ \t]+([^\n#]{0,60}[\p{Script=Han}？！）])#{2,6}$/u;

/** Reports a heading without the space after its signs. A single sign may begin a hashtag, so that is a remark only. */
export function reportCrampedHeading(scan: Scan, line: Line): void {
  if (scan.source[line.content] !== '#') return;
  const written = scan.source.slice(line.content, Math.min(line.end, line.content + 80)).trimEnd();
  const [, words] = deepHeading.exec(written) ?? [];
  if (words !== undefined)
    return scan.log.report(
      finding('markdown-syntax/deep-heading', { line: `###### ${words}` }),
      line.content,
    );
  const [, marks = '', title] = closedHeading.exec(written) ?? [];
  if (title !== undefined)
    return scan.log.report(
      finding('markdown-syntax/heading-end', { line: `${marks} ${title}` }),
      line.content,
    );
  const [whole, many, manyText, one, oneText] = crampedHeading.exec(written) ?? [];
  const [signs, text] = [many ?? one ?? '', manyText ?? oneText ?? ''];
  if (whole === undefined) return;
  const values = { text: whole.slice(0, 30), signs, line: `${signs} ${text.trim()}` };
  const found =
    signs.length > 1
      ? finding('markdown-syntax/heading-space', values)
      : finding('markdown-syntax/hashtag-or-heading', values);
  scan.log.report(found, line.content);
}

const crampedItem = /^(-|\d{1,2}\.)((?=\p{Script=Han}|\[[ xX]\])[^\n]{1,80})$/u;
/** Boxes that GitHub reads as such are `[ ]` and `[x]` alone. */
const miswrittenBox = /^\[(\u3000?|[√✓✔☑ｘＸ×])\][ \u3000]?(?=\p{Script=Han})([^\n]{1,80})$/u;

/** Reports a line that was meant as an item of a list; prose may begin so too, so that it is a remark. */
export function reportCrampedItem(scan: Scan, line: Line): void {
  if (line.item) return reportBox(scan, line);
  if (!/[-\d]/.test(scan.source[line.content] ?? '')) return;
  const [whole, mark = '', text = ''] =
    crampedItem.exec(scan.source.slice(line.content, line.end).trimEnd()) ?? [];
  if (whole === undefined) return;
  const values = { text: whole.slice(0, 20), sign: mark, line: `${mark} ${text}` };
  scan.log.report(finding('markdown-syntax/list-space', values), line.content);
}

/** Reports an item that was meant as a task, done or not. */
function reportBox(scan: Scan, line: Line): void {
  if (scan.source[line.content] !== '[') return;
  const [, sign = '', text = ''] =
    miswrittenBox.exec(scan.source.slice(line.content, line.end).trimEnd()) ?? [];
  if (text === '') return;
  const box = sign.trim() === '' ? '[ ]' : '[x]';
  scan.log.report(
    finding('markdown-syntax/task-box', { sign: `[${sign}]`, line: `- ${box} ${text}` }),
    line.content,
  );
}

/** Numbers and bullets that Chinese writers put before lines, and Markdown takes for text. */
const ownMark =
  /^[ \t\u3000]*(\d{1,2}[、．）]|[（(]\d{1,2}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[•●○◆■▪‧－—](?![－—])|\u3000+[-*+] )/;

/** Reports the first of some lines with marks of their own: Markdown joins them to one paragraph. */
export function reportRunTogether(scan: Scan, line: Line): void {
  if (scan.breaks) return;
  const mark = markOf(scan, line.start, line.end);
  if (mark === undefined || line.start === 0) return;
  const above = scan.source.lastIndexOf('\n', line.start - 2) + 1;
  if (
    line.start - above > longestText ||
    /(?: {2}|\\|<br\s*\/?>)$/.test(scan.source.slice(above, line.start - 1))
  )
    return;
  const first = markOf(scan, above, line.start - 1);
  if (first === undefined) return;
  const before = above === 0 ? 0 : scan.source.lastIndexOf('\n', above - 2) + 1;
  if (above > 0 && markOf(scan, before, above - 1) !== undefined) return;
  scan.log.report(finding('markdown-syntax/run-together', { sign: first.trim() }), above);
}

function markOf(scan: Scan, start: number, end: number): string | undefined {
  return ownMark.exec(scan.source.slice(start, Math.min(end, start + 20)))?.[1];
}

/** Signs of code blocks as a Chinese keyboard writes them. */
const wideFence = /^(···|｀｀｀|'''|‘‘‘|’’’|‘’‘|、、、)[ \t]*([A-Za-z][\w+#-]*)[ \t]*$/;

/** Reports a line that was meant to open a code block, where another such line ends it. */
export function reportWideFence(scan: Scan, line: Line): void {
  if (!"·｀'‘’、".includes(scan.source[line.content] ?? 'x')) return;
  const [, signs = '', language = ''] =
    wideFence.exec(scan.source.slice(line.content, Math.min(line.end, line.content + 40))) ?? [];
  if (signs === '' || !scan.source.includes(`\n${signs}`, line.end)) return;
  scan.log.report(
    finding('markdown-syntax/wide-fence', { sign: signs, line: '```' + language }),
    line.content,
  );
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

/** Reports `[text]（target）` and `[text] (target)`, which are no links; returns where to continue. */
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

/** Reads `[text](target）` as a link, and reports it; returns where to continue. */
export function readWideEnd(scan: Scan, at: number): number {
  const start = at + 2;
  targetPattern.lastIndex = start;
  const target = targetPattern.exec(scan.source)?.[0];
  if (target === undefined || scan.source[start + target.length] !== '）') return start;
  const before = scan.source.slice(Math.max(0, at - longestText), at);
  const open = at - before.length + before.lastIndexOf('[');
  if (!before.includes('[') || endOfLine(scan.source, open) < at) return start;
  const text = scan.source.slice(open, at + 1);
  const end = start + target.length;
  scan.edits.replace(end, end + 1, ')');
  scan.log.report(finding('markdown-syntax/wide-end', { line: `${text}(${target})` }), open);
  return end + 1;
}

const picturePattern = /！\[[^\]\n]{0,200}\]\([^()\s]{1,500}\.(?:png|jpe?g|gif|webp|avif|svg)\)/iy;

/** Reports a picture whose exclamation mark is full-width, which makes it a link; returns where to continue. */
export function readWidePicture(scan: Scan, at: number): number {
  picturePattern.lastIndex = at;
  const found = picturePattern.exec(scan.source)?.[0];
  if (found === undefined) return at + 1;
  const values = { text: found.slice(0, 40), line: `!${found.slice(1)}` };
  scan.log.report(finding('markdown-syntax/wide-exclamation', values), at);
  return at + 1;
}
