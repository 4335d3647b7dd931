import { calloutKind, calloutTag, CLOSE_CALLOUT, fallbackTitle } from '../callouts.ts';
import { write, type Draft } from './draft.ts';
import { BLOCK, LEADLESS } from './elements.ts';
import { closeElement, openElement } from './stack.ts';
import type { StartTag } from './tags.ts';

// Obsidian folds with a sign behind the bracket.
const ALERT = /\n?<p>\[!([A-Za-z]+)\][+-]?[ \t]*/y;
const LONGEST_TITLE = 1000;

/** Writes a quotation, or the callout it stands for when it begins with `[!NOTE]`; returns where to go on. */
export function writeQuote(draft: Draft, html: string, tag: StartTag): number {
  ALERT.lastIndex = tag.end;
  const match = ALERT.exec(html);
  const kind = match ? calloutKind(match[1] ?? '') : undefined;
  if (!kind) {
    openElement(draft, 'blockquote', html.slice(tag.start, tag.end));
    return tag.end;
  }
  const start = ALERT.lastIndex;
  const line = /\n|<br>|<\/p>/.exec(html.slice(start, start + LONGEST_TITLE));
  const end = start + (line?.index ?? 0);
  openElement(draft, 'blockquote', calloutTag(kind), CLOSE_CALLOUT);
  writeTitle(draft, html.slice(start, end).trim(), fallbackTitle(kind));
  if (line?.[0] === '</p>') return end + '</p>'.length;
  openElement(draft, 'p', '<p>');
  return end + (line?.[0].length ?? 0);
}

function writeTitle(draft: Draft, title: string, fallback: string): void {
  if (title === '') {
    write(draft, fallback);
    return;
  }
  openElement(draft, 'p', '<p class="callout-title">', '</p>', BLOCK | LEADLESS);
  draft.rewrite(draft, title);
  closeElement(draft, 'p');
}
