import type { Tag } from '../../html/tag.ts';
import { finding } from '../../diagnostics/create-problem.ts';
import {
  calloutKind,
  calloutTag,
  closeCallout,
  fallbackTitle,
  titleElement,
  type CalloutKind,
  type Fold,
} from '../callouts.ts';
import { write, type Draft } from './draft.ts';
import { blockElements, leadless } from './elements.ts';
import { closeElement, openElement } from './stack.ts';

// Obsidian folds with a sign after the bracket, and has metadata after a bar (`[!note|left]`).
const alert = /\n?<p>\[!([\p{L}][\p{L}\d _-]{0,40})(?:\|[^\]\n<]{0,60})?\]([+-]?)[ \t]*/uy;
const longestTitle = 1000;

/** Writes a quotation, or the callout it stands for when it begins with `[!NOTE]`; returns where to continue. */
export function writeQuote(draft: Draft, html: string, tag: Tag): number {
  alert.lastIndex = tag.end;
  const match = alert.exec(html);
  const [, name = '', sign = ''] = match ?? [];
  if (!match) {
    openElement(draft, 'blockquote', html.slice(tag.start, tag.end));
    return tag.end;
  }
  const start = alert.lastIndex;
  const line = /\n|<br>|<\/p>/.exec(html.slice(start, start + longestTitle));
  const end = start + (line?.index ?? 0);
  const fold: Fold = sign === '' ? undefined : sign === '+' ? 'open' : 'closed';
  const kind = calloutKind(name);
  const title = html.slice(start, end).trim() || (kind === undefined ? name : '');
  if (kind === undefined) reportKind(draft, name);
  openElement(draft, 'blockquote', calloutTag(kind ?? 'note', fold), closeCallout(fold));
  writeTitle(draft, title, kind ?? 'note', fold);
  if (line?.[0] === '</p>') return end + '</p>'.length;
  openElement(draft, 'p', '<p>');
  return end + (line?.[0].length ?? 0);
}

function writeTitle(draft: Draft, title: string, kind: CalloutKind, fold: Fold): void {
  if (title === '') {
    write(draft, fallbackTitle(kind, fold));
    return;
  }
  const name = titleElement(fold);
  openElement(draft, name, `<${name} class="callout-title">`, `</${name}>`, blockElements | leadless);
  draft.rewrite(draft, title);
  closeElement(draft, name);
}

/** Obsidian shows a name of one's own as the title of a note. */
function reportKind(draft: Draft, name: string): void {
  const at = draft.log.text.indexOf(`[!${name}`);
  draft.log.reportAt(finding('callout-unknown', { name }), Math.max(0, at));
}
