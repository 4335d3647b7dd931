import { finding } from '../../diagnostics/create-problem.ts';
import { readTag } from '../../html/tag.ts';
import { readAttributes, writeAttributes } from '../html/attributes.ts';
import { escapeHtml } from '../../html/escape.ts';
import type { Piece } from '../marks.ts';
import type { ProblemLog } from '../problem-log.ts';

/** Makes links of the frames that template tags such as `{% youtube %}` become; the source is the cleaned one. */
export function withoutFrames(pieces: readonly Piece[], source: string, log: ProblemLog): Piece[] {
  return pieces.map((piece) => {
    const at = piece.kind === 'html' ? piece.html.indexOf('<iframe') : -1;
    if (piece.kind !== 'html' || at < 0) return piece;
    log.report(finding('html-untrusted/embed'), Math.max(0, source.indexOf(piece.raw)));
    const tag = readTag(piece.html, at);
    const href = (tag && readAttributes(piece.html, tag).get('src')) ?? '';
    const link = `<a${writeAttributes(new Map([['href', href]]))}>${escapeHtml(href)}</a>`;
    return { ...piece, html: `<p>${link}</p>` };
  });
}
