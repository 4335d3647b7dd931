import { decodeHTML } from 'entities';
import { stripTags } from '../../html/strip-tags.ts';
import { replaceMarks, type Piece } from '../marks.ts';

const footnotePattern = /<sup><a href="#fn-[^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>/g;
/** How a Hanzi is read, which ruby shows above it, is no part of a sentence. */
const readingPattern = /<(rt|rp)\b[^<>]*>[^<>]*<\/\1>/gi;

/** Reduces a short piece of HTML to its text: no tags, no footnote marks, marks as their author wrote them. */
export function plainText(html: string, pieces: readonly Piece[]): string {
  let text = html.includes('<') ? html.replace(footnotePattern, '').replace(readingPattern, '') : html;
  text = stripTags(text);
  if (text.includes('&')) text = decodeHTML(text);
  return replaceMarks(text, pieces, pieceText)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

function pieceText(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'math':
      return piece.tex;
    case 'html':
      return decodeHTML(stripTags(piece.html));
    case 'id':
      return '';
    default:
      return piece.raw;
  }
}
