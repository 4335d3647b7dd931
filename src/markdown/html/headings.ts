import type { Tag } from '../../html/tag.ts';
import { hasMarks, replaceMarks } from '../marks.ts';
import type { Draft } from './draft.ts';
import { plainVariantText } from '../source/variant-markup.ts';
import { plainText } from './plain.ts';
import { openElement } from './stack.ts';
import { readAttributes, writeAttributes } from './attributes.ts';

/** Longer is no heading but a tag someone forgot to close. */
const longest = 2000;

/** Writes a heading's start tag with its id and level, and lists it; returns where its content begins. */
export function writeHeading(draft: Draft, html: string, tag: Tag): number {
  const inner = innerHtml(html, tag);
  const attributes = readAttributes(html, tag);
  const text = plainText(inner, draft.pieces);
  if (draft.leadingTitle && tag.name === 'h1' && text !== '') {
    draft.leadingTitle = false;
    draft.firstHeading = text;
    if (draft.dropTitle) return html.indexOf('>', tag.end + inner.length) + 1;
  }
  const depth = Math.min(6, Number(tag.name[1]) + (draft.shift ? 1 : 0));
  if (text !== '') {
    const given = attributes.get('id') ?? markedId(draft, inner);
    const id = given ? draft.slugger.unique(given) : draft.slugger.slug(plainVariantText(text));
    attributes.delete('id');
    attributes.set('id', id);
    draft.headings.push({ depth, id, text });
  }
  openElement(draft, tag.name, `<h${depth}${writeAttributes(attributes)}>`, `</h${depth}>`);
  return tag.end;
}

function innerHtml(html: string, tag: Tag): string {
  const window = html.slice(tag.end, tag.end + longest);
  const lower = window.indexOf(`</${tag.name}`);
  const end = lower < 0 ? window.indexOf(`</${tag.name.toUpperCase()}`) : lower;
  return end < 0 ? '' : window.slice(0, end);
}

function markedId(draft: Draft, inner: string): string | undefined {
  if (!hasMarks(inner)) return undefined;
  let id: string | undefined;
  replaceMarks(inner, draft.pieces, (piece) => {
    if (piece.kind === 'id') id ??= piece.id;
    return '';
  });
  return id;
}
