import { calloutKind, calloutTag, closeCallout, fallbackTitle } from '../callouts.ts';
import { write, type Draft } from './draft.ts';
import { blockElements, leadless } from './elements.ts';
import { closeElement, openElement } from './stack.ts';
import type { StartTag } from './tags.ts';

// Obsidian folds with a sign behind the bracket.
const alert = /\n?<p>\[!([A-Za-z]+)\][+-]?[ \t]*/y;
const longestTitle = 1000;

/** Writes a quotation, or the callout it stands for when it begins with `[!NOTE]`; returns where to go on. */
export function writeQuote(draft: Draft, html: string, tag: StartTag): number {
  alert.lastIndex = tag.end;
  const match = alert.exec(html);
  const kind = match ? calloutKind(match[1] ?? '') : undefined;
  if (!kind) {
    openElement(draft, 'blockquote', html.slice(tag.start, tag.end));
    return tag.end;
  }
  const start = alert.lastIndex;
  const line = /\n|<br>|<\/p>/.exec(html.slice(start, start + longestTitle));
  const end = start + (line?.index ?? 0);
  openElement(draft, 'blockquote', calloutTag(kind), closeCallout);
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
  openElement(draft, 'p', '<p class="callout-title">', '</p>', blockElements | leadless);
  draft.rewrite(draft, title);
  closeElement(draft, 'p');
}
