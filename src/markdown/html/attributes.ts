import { decodeHTMLAttribute } from 'entities';
import { escapeHtml } from '../../html/escape.ts';
import { visitAttributes, type Tag } from '../../html/tag.ts';

/** Attributes by lower-case name, values decoded, in the order they were written; `null` for a bare name. */
export type Attributes = Map<string, string | null>;

/** What is left of quotation marks that someone put one too many of is no name. */
const noName = /["'<=]/;

/** Reads the attributes between a tag's name and its `>`. The first of a name counts, as it does in browsers. */
export function readAttributes(html: string, { nameEnd, end }: Pick<Tag, 'nameEnd' | 'end'>): Attributes {
  const attributes: Attributes = new Map();
  visitAttributes(html, nameEnd, end, (written, from, to) => {
    const name = written.toLowerCase();
    if (attributes.has(name) || noName.test(name)) return;
    attributes.set(name, from < 0 ? null : decoded(html.slice(from, to)));
  });
  return attributes;
}

function decoded(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}

/** Writes attributes with a space before each; `<` and `>` are escaped too, so that a `>` always ends a tag. */
export function writeAttributes(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of attributes)
    text += value === null ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  return text;
}
