import { escapeHtml } from '../../html/escape.ts';
import { endOfLine, type Scan } from './scan.ts';

// Git's signs of a merge that nobody has finished: as Markdown they would be a heading and seven quotations.

const mark = /^(?:<{7} |={7}$|>{7} |\|{7} )/;

/** Tells whether a line is such a sign. */
export function isConflictMark(scan: Scan, at: number): boolean {
  return scan.hasConflict && mark.test(scan.source.slice(at, Math.min(endOfLine(scan.source, at), at + 200)));
}

/** Shows a sign as what it is; both versions of the text stay. */
export function showConflictMark(scan: Scan, at: number): void {
  const end = endOfLine(scan.source, at);
  const raw = scan.source.slice(at, end);
  const html = `<p><code>${escapeHtml(raw)}</code></p>`;
  scan.edits.replace(at, end, scan.stash.putBlock({ kind: 'html', raw, html }));
}
