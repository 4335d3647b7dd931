import type { Tag } from '../../html/tag.ts';
import { write, type Draft } from './draft.ts';
import { blockElements, leadless } from './elements.ts';
import { closeAll, openElement } from './stack.ts';
import { readAttributes } from './attributes.ts';

const reference =
  /<sup>(<a href="#fn-[^"]*" id="fnref-[^"]*" data-footnote-ref aria-describedby="footnote-label">)(\d+)<\/a><\/sup>/y;
const labelPattern = /<h2 class="sr-only" id="footnote-label">[^<]*<\/h2>/y;
const backPattern =
  /<a href="(#fnref-[^"]*)" data-footnote-backref="" aria-label="([^"]*)" class="data-footnote-backref">(.*?)<\/a>/y;

/** Writes a footnote mark, which counts as no text; returns where to continue, or 0 if there is none. */
export function writeReference(draft: Draft, html: string, start: number): number {
  reference.lastIndex = start;
  const match = reference.exec(html);
  if (!match) return 0;
  write(draft, `<sup class="footnote-ref">${readableIds(match[1] ?? '')}${match[2]}</a></sup>`);
  return reference.lastIndex;
}

/** Writes the start of the footnotes with a heading for the interface to fill; 0 if the section is another. */
export function writeSection(draft: Draft, html: string, tag: Tag): number {
  labelPattern.lastIndex = tag.end;
  if (!readAttributes(html, tag).has('data-footnotes') || !labelPattern.exec(html)) return 0;
  // Footnotes belong to the whole text: nothing an author forgot to close may hold them.
  closeAll(draft);
  const start = '<section class="footnotes" data-footnotes aria-labelledby="footnote-label">';
  openElement(draft, 'section', start, '</section>', blockElements | leadless);
  write(draft, '<h2 id="footnote-label" data-message="footnotes"></h2>');
  return labelPattern.lastIndex;
}

/** Writes the item of a footnote. */
export function writeItem(draft: Draft, html: string, tag: Tag): number {
  openElement(draft, 'li', readableIds(html.slice(tag.start, tag.end)));
  return tag.end;
}

/** Writes the link back to the text, its label for the interface to fill; 0 if the link is another. */
export function writeBackLink(draft: Draft, html: string, start: number): number {
  backPattern.lastIndex = start;
  const match = backPattern.exec(html);
  if (!match) return 0;
  const [, href = '', number = '', content = ''] = match;
  const label = ` data-message-label="footnoteBack" aria-label="↩ ${number}"`;
  write(
    draft,
    `<a href="${readableIds(href)}" class="footnote-back" data-footnote-backref${label}>${content}</a>`,
  );
  return backPattern.lastIndex;
}

/** Undoes the parser's percent-encoding of labels, so that ids and fragments read as their author wrote them. */
function readableIds(html: string): string {
  if (!html.includes('%')) return html;
  return html.replace(/(?:%[0-9A-F]{2})+/g, (encoded) => {
    try {
      const text = decodeURIComponent(encoded);
      return /["&<>\s]/.test(text) ? encoded : text;
    } catch {
      return encoded;
    }
  });
}
