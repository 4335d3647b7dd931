import { formulaText } from '../maths/formula-text.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import { widthOf, type Width } from '../characters.ts';
import { escapeHtml } from '../../html/escape.ts';
import { hasMarks, joiner, type Piece } from '../marks.ts';
import { writeCodePiece } from './code-blocks.ts';
import { write, type Draft } from './draft.ts';
import { sizeLastImage } from './image-size.ts';
import { nextWidth, writeLiteral, writePlain } from './text.ts';

const mark = /\uFDD0(\d+)\uFDD1/g;

/** Writes a run of text between two tags, marks in it replaced by what they stand for. */
export function writeText(draft: Draft, html: string, start: number, end: number): void {
  const text = html.slice(start, end);
  const next = () => nextWidth(html, end);
  if (!hasMarks(text)) {
    writePlain(draft, text, next);
    return;
  }
  if (draft.literal > 0) {
    writeLiteral(draft, text);
    return;
  }
  const clean = text.replaceAll(joiner, '');
  let from = 0;
  for (const match of clean.matchAll(mark)) {
    const piece = draft.pieces[Number(match[1])];
    const end = match.index + match[0].length;
    const text = clean.slice(from, match.index);
    from = end;
    if (piece?.kind === 'math' && !piece.display && formulaText(piece.tex).length <= mostBound) {
      while (from < clean.length && signsAfter.includes(clean.charAt(from))) from++;
      writeBound(draft, text, piece, clean.slice(end, from));
      continue;
    }
    if (text !== '') writePlain(draft, text, () => widthOfPiece(piece, clean.charAt(end)));
    if (piece) writePiece(draft, piece);
  }
  if (from < clean.length) writePlain(draft, clean.slice(from), next);
}

/** Signs with which no line ends, and those with which none begins. */
const signsBefore = '（「『《〈【〔“‘([';
const signsAfter = '，。、；：！？）」』》〉】〕”’…,.;:!?)]';

/** Characters of the longest formula that fits the narrowest phone's line together with signs around it. */
const mostBound = 20;

/**
 * Writes a formula in one box with the signs around it: it is set in boxes, before and after which browsers break lines,
 * whatever sign stands there.
 */
function writeBound(draft: Draft, before: string, piece: Piece, after: string): void {
  let start = before.length;
  while (start > 0 && signsBefore.includes(before.charAt(start - 1))) start--;
  const text = before.slice(0, start);
  const opening = before.slice(start);
  if (text !== '') writePlain(draft, text, () => 0);
  const isBound = opening !== '' || after !== '';
  if (isBound) write(draft, '<span class="bound">');
  if (opening !== '') writePlain(draft, opening, () => 0);
  writePiece(draft, piece);
  if (after !== '') writePlain(draft, after, () => 0);
  if (isBound) write(draft, '</span>');
}

function widthOfPiece(piece: Piece | undefined, after: string): Width {
  if (piece?.kind === 'html') return nextWidth(piece.html + after, 0);
  if (piece?.kind !== 'text') return 0;
  // The first word that variant markup shows.
  return widthOf(piece.text.replace(/^-\{(?:[^{}|]*\|)?(?:\s*zh[\w-]*:)?\s*/, '').charCodeAt(0));
}

/** Writes what a piece stands for in running text or as a block. */
export function writePiece(draft: Draft, piece: Piece): void {
  switch (piece.kind) {
    case 'text':
      writePlain(draft, escapeHtml(piece.text), () => 0);
      break;
    case 'fence':
      writePlain(draft, escapeHtml(piece.raw), () => 0);
      break;
    case 'math':
      writeFormula(draft, piece);
      break;
    case 'code':
      writeCodePiece(draft, piece);
      break;
    case 'html':
      draft.piece = piece;
      draft.rewrite(draft, piece.html);
      draft.piece = undefined;
      break;
    case 'size':
      sizeLastImage(draft, piece.size);
      break;
    case 'id':
      break;
  }
}

function writeFormula(draft: Draft, piece: Piece & { kind: 'math' }): void {
  const result = draft.formulas?.render(piece.tex, piece.display) ?? { error: 'KaTeX was not loaded.' };
  draft.last = 0;
  if (draft.leadless === 0 && !draft.lead.done) draft.lead.add(escapeHtml(formulaText(piece.tex)));
  if ('html' in result) {
    draft.hasMath = true;
    write(draft, result.html);
    return;
  }
  write(draft, `<code class="math-error" translate="no">${escapeHtml(piece.raw)}</code>`);
  // One fault, such as a command that KaTeX lacks, is reported once.
  const fault = `math ${result.error.replace(/ at position[^]*/, '')}`;
  if (draft.reported.has(fault)) return;
  draft.reported.add(fault);
  draft.log.report(finding('math-syntax', { reason: result.error }), piece.offset);
}
