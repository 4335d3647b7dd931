import { finding } from '../../diagnostics/create-problem.ts';
import { linePrefix, type Scan } from './scan.ts';

/** `[^label]` in a text outside code: a mark, or the begin of a footnote. */
export interface FootnoteLabel {
  label: string;
  at: number;
  /** Begins a footnote: it is first on its line, with a colon after it. */
  begins: boolean;
}

const labelPattern = /\[\^([^\]\s[]{1,100})\]/y;

/** Tells whether a footnote begins at an offset. */
export function beginsFootnote(source: string, at: number): boolean {
  labelPattern.lastIndex = at;
  return labelPattern.test(source) && source[labelPattern.lastIndex] === ':';
}

/** Notes a footnote's label; returns where to continue. */
export function readFootnoteLabel(scan: Scan, at: number): number {
  labelPattern.lastIndex = at;
  const label = labelPattern.exec(scan.source)?.[1];
  if (label === undefined) return at + 2;
  const end = labelPattern.lastIndex;
  const next = scan.source[end];
  // The text of a link may begin with a caret.
  if (next === '(' || next === '[') return end;
  const begins = next === ':' && /^[ \t>]*$/.test(linePrefix(scan.source, at) ?? 'x');
  scan.footnotes.push({ label: identity(label), at, begins });
  return end;
}

/** Reports marks without a footnote, which are shown as they are, and footnotes without a mark, which are not shown. */
export function reportFootnotes(scan: Scan): void {
  if (scan.footnotes.length === 0) return;
  const written = labelsIn(scan.source);
  const told = new Set<string>();
  for (const { label, at, begins } of scan.footnotes) {
    if ((begins ? written.marks : written.footnotes).has(label) || told.has(label)) continue;
    told.add(label);
    if (begins) reportUnused(scan, label, at);
    else if (written.footnotes.size > 0 || isNote(label)) reportUndefined(scan, label, at);
  }
}

/** In a text without footnotes, a number or a word stands for one; `[^a-z]`, `[^_x]` and `[^abc]` are expressions. */
function isNote(label: string): boolean {
  return /^\d{1,3}$|^(?:note|fn|ref|註|注)\w*$/i.test(label);
}

function reportUndefined(scan: Scan, label: string, at: number): void {
  const isWide = scan.source.includes(`\n[^${label}]：`);
  const values = { label };
  const found = isWide
    ? finding('footnote-undefined/wide-colon', values)
    : finding('footnote-undefined', values);
  scan.log.report(found, at);
}

function reportUnused(scan: Scan, label: string, at: number): void {
  scan.log.report(finding('footnote-unused', { label }), at);
}

const footnotesPattern = /^(?:[ \t>]|[-*+] |\d+[.)] )*\[\^([^\]\s[]{1,100})\]:/gm;
const marksPattern = /\[\^([^\]\s[]{1,100})\](?!:)|[^\s>]\[\^([^\]\s[]{1,100})\]:/g;

/** Lists labels wherever they are, in what only looks like code too: what might be there must not be missed. */
function labelsIn(source: string): { footnotes: Set<string>; marks: Set<string> } {
  return {
    footnotes: new Set([...source.matchAll(footnotesPattern)].map(([, label = '']) => identity(label))),
    marks: new Set(
      [...source.matchAll(marksPattern)].map(([, label, other]) => identity(label ?? other ?? '')),
    ),
  };
}

/** Case doesn't tell labels apart. */
function identity(label: string): string {
  return label.toLowerCase();
}
