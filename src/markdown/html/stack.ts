import { finding } from '../../diagnostics/create-problem.ts';
import { reportTag, write, type Draft, type OpenElement } from './draft.ts';
import {
  blockElements,
  endsBefore,
  flagsOf,
  foreign,
  leadless,
  literal,
  uncounted,
  empty,
} from './elements.ts';

/** Browsers stop nesting at 512. */
const deepest = 300;

/**
 * Writes a start tag and remembers to close it. A block ends an open paragraph first, an item the item before
 * it, as HTML's parsing rules have it.
 */
export function openElement(
  draft: Draft,
  name: string,
  html: string,
  close = `</${name}>`,
  flags = flagsOf(name),
): void {
  if (draft.foreign === 0) endImplied(draft, name, flags);
  if (flags & empty) {
    write(draft, html);
    return;
  }
  if (draft.open.length >= deepest) {
    draft.skipped.set(name, (draft.skipped.get(name) ?? 0) + 1);
    return;
  }
  if (html === '<p>') {
    write(draft, '');
    draft.pending = html;
  } else write(draft, html);
  draft.open.push({ name, close, flags });
  draft.openCount.set(name, (draft.openCount.get(name) ?? 0) + 1);
  count(draft, flags, 1);
}

/** Writes the end of the nearest open element of a name, closing what is open inside it; a stray end is dropped. */
export function closeElement(draft: Draft, name: string): void {
  const skipped = draft.skipped.get(name) ?? 0;
  if (skipped > 0) {
    draft.skipped.set(name, skipped - 1);
    return;
  }
  if ((draft.openCount.get(name) ?? 0) === 0) return;
  while (closeTop(draft)?.name !== name);
}

/** Closes everything that is still open, and reports what should not have been. */
export function closeAll(draft: Draft): void {
  for (let top = closeTop(draft); top; top = closeTop(draft)) {
    if (endsBefore(top.name, top.name) || top.name === 'p') continue;
    reportTag(draft, top.name, finding('html-unclosed', { name: top.name }));
  }
}

/** Ends an open paragraph before a block that is written whole. */
export function beginBlock(draft: Draft): void {
  endImplied(draft, 'figure', blockElements);
}

function closeTop(draft: Draft): OpenElement | undefined {
  const top = draft.open.pop();
  if (!top) return undefined;
  draft.openCount.set(top.name, (draft.openCount.get(top.name) ?? 1) - 1);
  count(draft, top.flags, -1);
  if (top.name === 'p' && draft.pending !== '') draft.pending = '';
  else write(draft, top.close);
  if (top.flags & blockElements) endBlock(draft);
  return top;
}

function endImplied(draft: Draft, name: string, flags: number): void {
  if (flags & blockElements) {
    if ((draft.openCount.get('p') ?? 0) > 0) endParagraph(draft);
    endBlock(draft);
  }
  for (let top = draft.open.at(-1); top && endsBefore(top.name, name); top = draft.open.at(-1))
    closeTop(draft);
  if (name === 'a' && (draft.openCount.get('a') ?? 0) > 0) closeElement(draft, 'a');
}

/** Closes the paragraph that is open in the innermost block, if any. */
function endParagraph(draft: Draft): void {
  for (let index = draft.open.length - 1; index >= 0; index--) {
    const element = draft.open[index];
    if (!element || !(element.flags & blockElements)) continue;
    if (element.name === 'p') closeElement(draft, 'p');
    return;
  }
}

function endBlock(draft: Draft): void {
  draft.last = 0;
  if (!draft.lead.done) draft.lead.endBlock();
}

function count(draft: Draft, flags: number, by: 1 | -1): void {
  if (flags & literal) draft.literal += by;
  if (flags & leadless) draft.leadless += by;
  if (flags & uncounted) draft.uncounted += by;
  if (flags & foreign) draft.foreign += by;
}
