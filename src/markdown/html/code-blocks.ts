import { decodeHTML } from 'entities';
import { readLineNotes } from '../code/line-notes.ts';
import type { CodeBlock } from '../code/figure.ts';
import { unescapeShortcodes } from '../legacy/hugo.ts';
import { hasMarks, replaceMarks, restoreMarks, type Piece } from '../marks.ts';
import { writeCode, type Draft } from './draft.ts';
import { beginBlock } from './stack.ts';

const startPattern = /<pre><code(?: class="language-([^"]*)")?>/y;
const blockEnd = '</code></pre>';

/** Writes a code block that holds text alone as a job for the highlighter; 0 if there is none at this place. */
export function writeCodeBlock(draft: Draft, html: string, start: number): number {
  startPattern.lastIndex = start;
  const match = startPattern.exec(html);
  if (!match) return 0;
  const from = startPattern.lastIndex;
  const end = html.indexOf('<', from);
  if (end < 0 || !html.startsWith(blockEnd, end)) return 0;
  const code = decode(html.slice(from, end));
  beginBlock(draft);
  writeCode(draft, {
    ...fenceOf(draft, decode(match[1] ?? '')),
    ...readLineNotes(unescapeShortcodes(restoreMarks(code, draft.pieces)).replace(/\n$/, '')),
  });
  return end + blockEnd.length;
}

/** Writes code that template syntax held. */
export function writeCodePiece(draft: Draft, piece: Piece & { kind: 'code' }): void {
  const { language, code, title, offset } = piece;
  beginBlock(draft);
  writeCode(draft, { language, code, title, offset });
}

function fenceOf(draft: Draft, language: string): Omit<CodeBlock, 'code' | 'notes'> {
  if (!hasMarks(language)) return { language };
  let fence: Omit<CodeBlock, 'code' | 'notes'> | undefined;
  const written = replaceMarks(language, draft.pieces, (piece) => {
    if (piece.kind === 'fence') {
      fence = { ...piece.info, offset: piece.offset };
    }
    return piece.raw;
  });
  return fence ?? { language: written };
}

function decode(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
