import type { FenceInfo } from './code/fence-info.ts';
import type { PictureSize } from './picture-size.ts';

/**
 * Marks that travel through the Markdown parser in place of text it must not read. They are Unicode
 * noncharacters, which no text may contain and which the parser takes for letters.
 */
const open = '\uFDD0';
const close = '\uFDD1';

/** Keeps `**` beside punctuation from being read as literal (see source/emphasis.ts); leaves no trace in the output. */
export const joiner = '\uFDD2';

/** What a mark stands for; `raw` is the author's text, shown again where the parser saw code or an attribute. */
export type Piece =
  | { kind: 'text'; raw: string; text: string }
  | { kind: 'math'; raw: string; tex: string; display: boolean; offset: number }
  | { kind: 'code'; raw: string; language: string; code: string; title?: string; offset: number }
  | { kind: 'html'; raw: string; html: string }
  | { kind: 'fence'; raw: string; info: FenceInfo; offset: number }
  | { kind: 'id'; raw: string; id: string }
  /** The size of the picture before it. */
  | { kind: 'size'; raw: string; size: PictureSize };

/** Collects pieces and hands out the marks that stand for them. */
export class Stash {
  readonly pieces: Piece[] = [];

  /** Stores a piece and returns its mark, to be used within a line. */
  put(piece: Piece): string {
    this.pieces.push(piece);
    return `${open}${this.pieces.length - 1}${close}`;
  }

  /** Stores a piece and returns its mark as an HTML comment, which on a line of its own is a block. */
  putBlock(piece: Piece): string {
    return `<!--${this.put(piece)}-->`;
  }
}

// The parser percent-encodes marks in URLs.
const markPattern =
  /<!--\uFDD0(\d+)\uFDD1-->|\uFDD0(\d+)\uFDD1|%EF%B7%90(\d+)%EF%B7%91|[\uFDD0-\uFDD2]|%EF%B7%9[0-2]/g;

/** Tells whether a text holds any mark. */
export function hasMarks(text: string): boolean {
  return /[\uFDD0-\uFDD2]|%EF%B7%9[0-2]/.test(text);
}

/** Puts the author's own text back in place of every mark. */
export function restoreMarks(text: string, pieces: readonly Piece[]): string {
  return replaceMarks(text, pieces, (piece) => piece.raw);
}

/** Replaces every mark by what `show` makes of its piece. */
export function replaceMarks(text: string, pieces: readonly Piece[], show: (piece: Piece) => string): string {
  return text.replace(markPattern, (_, comment?: string, inline?: string, encoded?: string) => {
    const index = comment ?? inline ?? encoded;
    const piece = index === undefined ? undefined : pieces[Number(index)];
    return piece === undefined ? '' : show(piece);
  });
}

/** Returns the piece a comment's content (without `<!--` and `-->`) stands for, if it is a mark. */
export function pieceOfComment(content: string, pieces: readonly Piece[]): Piece | undefined {
  if (!content.startsWith(open) || !content.endsWith(close)) return undefined;
  return pieces[Number(content.slice(1, -1))];
}
