import { closeOf, commentEnd, isComment } from '../../html/comment.ts';
import { readTag, type Tag } from '../../html/tag.ts';
import { escapeHtml } from '../../html/escape.ts';
import { tabTitle } from '../legacy/containers.ts';
import { pieceOfComment } from '../marks.ts';
import { createDraft, write, type Draft, type DraftStart } from './draft.ts';
import { flagsOf } from './elements.ts';
import { writePiece, writeText } from './runs.ts';
import { closeAll, closeElement } from './stack.ts';
import { writeStartTag } from './start-tags.ts';
import { writePlain } from './text.ts';

/** Turns the parser's HTML into ours in one pass; code blocks are left as jobs. */
export function rewriteHtml(start: Omit<DraftStart, 'rewrite'>): Draft {
  const draft = createDraft({ ...start, rewrite });
  rewrite(draft, start.html);
  closeAll(draft);
  write(draft, '');
  draft.chunks.push(draft.out);
  return draft;
}

function rewrite(draft: Draft, html: string): void {
  let at = 0;
  while (at < html.length) {
    const markup = html.indexOf('<', at);
    const end = markup < 0 ? html.length : markup;
    if (end > at) writeText(draft, html, at, end);
    at = markup < 0 ? end : writeMarkup(draft, html, markup);
  }
}

function writeMarkup(draft: Draft, html: string, at: number): number {
  if (isComment(html, at)) return writeComment(draft, html, at);
  const tag = readTag(html, at);
  if (tag === undefined) return writeLessThan(draft, at);
  return tag.isEnd ? writeEndTag(draft, html, tag) : writeStartTag(draft, html, tag);
}

function writeLessThan(draft: Draft, at: number): number {
  writePlain(draft, '&lt;', () => 0);
  return at + 1;
}

function writeEndTag(draft: Draft, html: string, { name, start, end }: Tag): number {
  const unknown = flagsOf(name) === 0 && (draft.openCount.get(name) ?? 0) === 0;
  if (unknown && !/[-:]/.test(name)) writePlain(draft, escapeHtml(html.slice(start, end)), () => 0);
  else closeElement(draft, name);
  return end;
}

/** Drops a comment, unless it carries a piece, the end of the lead or a pane's name; returns where it ends. */
function writeComment(draft: Draft, html: string, at: number): number {
  const close = closeOf(html, at);
  const end = draft.unclosed.has(close) ? -1 : commentEnd(html, at);
  if (end < 0) {
    draft.unclosed.add(close);
    return writeLessThan(draft, at);
  }
  if (close === '-->') readComment(draft, html.slice(at + 4, end - close.length));
  return end;
}

function readComment(draft: Draft, content: string): void {
  const piece = pieceOfComment(content, draft.pieces);
  if (piece) {
    writePiece(draft, piece);
    return;
  }
  const words = content.trim();
  if (/^more\b/i.test(words) || (words !== '' && words === draft.excerptSeparator)) draft.lead.endHere();
  else if (words.startsWith('tab ')) {
    draft.rewrite(draft, tabTitle(escapeHtml(words.slice(4).replace(/@\S+/, '').trim())));
  }
}
