import { rawElements } from '../../html/elements.ts';
import { readTag, type Tag } from '../../html/tag.ts';
import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './markup-tree.ts';

/** Attributes whose value no rule looks into, but for whether there is one and whether it holds spaces. */
const freeAttributes =
  /^(?:class|style|title|alt|href|src|srcset|sizes|content|value|placeholder|datetime|cite|id|for|headers|poster|media|integrity|nonce|label|summary|lang|d|points|transform|viewbox|aria-(?:label|labelledby|describedby|controls|owns)|data-.+)$/i;

/** Attributes that take nothing from the place of a span. */
const plainAttributes = /^ (?:(?:class|style|aria-hidden|data-[\w-]+)="[^"<>&]*" ?)*$/;

const referencePattern = /&(?:#\w+|[a-z]\w*);?/gi;

/** The content of formulas and drawings: validators take it as it is. */
const foreignElements = new Set(['svg', 'math']);

/**
 * Gives what a text counts for in validation: that there is one, and which character references it has. What holds a
 * `<` stays as it is.
 */
export function textShape(html: string, { from, to }: MarkupText): string {
  const text = html.slice(from, to);
  if (text.includes('<')) return text.replace(/\s+/g, ' ');
  if (text.trim() === '') return '';
  const references = text.includes('&') ? new Set(text.match(referencePattern)) : [];
  return `x${[...references].sort().join('')}`;
}

/** Gives a start tag with its attributes as far as rules look at them, on one line. */
export function tagShape(html: string, tag: Tag): string {
  let shape = `<${tag.name}`;
  let isApart = true;
  readTag(html, tag.start, (name, from, to) => {
    shape += isApart ? ' ' : '';
    shape += name;
    isApart = true;
    if (from < 0) return;
    const quote = html[from - 1] === '"' || html[from - 1] === "'" ? (html[from - 1] ?? '') : '';
    shape += `=${quote}${valueShape(name, html.slice(from, to))}${quote}`;
    isApart = quote === '' || /[\s/>]/.test(html[to + 1] ?? '>');
  });
  return `${shape}${html[tag.end - 2] === '/' && tag.end - 2 >= tag.nameEnd ? '/' : ''}>`;
}

function valueShape(name: string, value: string): string {
  // Browsers take `50%` and `300px` for what they say.
  if (/^(?:width|height)$/i.test(name) && /^\d/.test(value)) return '1';
  if (/^-?\d/.test(value)) return value.replace(/\d+/g, '1');
  if (!freeAttributes.test(name)) return value.replace(/\s+/g, ' ');
  if (value === '') return '';
  const references = value.includes('&') ? [...new Set(value.match(referencePattern))].sort() : [];
  const signs = /[<>]/.test(value) ? '<' : '';
  return `${/\s/.test(value) ? (value.trim() === '' ? ' ' : 'x x') : 'x'}${signs}${references.join('')}`;
}

/** Gives the shape of an element with all that is in it; runs of alike children count once. */
function elementShape(html: string, element: MarkupElement): string {
  const start = tagShape(html, element.tag);
  const { name } = element.tag;
  const inner = foreignElements.has(name) ? '' : contentShape(html, element);
  if (
    name === 'span' &&
    /^(?:x(?:&[^<]*)?)?$/.test(inner) &&
    plainAttributes.test(`${start.slice(5, -1)} `.padStart(1))
  )
    return inner;
  return `${start}${inner}${element.end === undefined ? '' : `</${name}>`}`;
}

function contentShape(html: string, { tag, children }: MarkupElement): string {
  if (rawElements.has(tag.name))
    return children.length > 0 && /^(?:title|textarea)$/.test(tag.name) ? 'x' : '';
  const shapes: string[] = [];
  for (const child of children) {
    const shape = nodeShape(html, child);
    // Two may be one too many, three are no more than that.
    if (shape === '' || (shape === shapes.at(-1) && (shape === 'x' || shape === shapes.at(-2)))) continue;
    // Words and links in turn, cells and cells of another kind in turn.
    if (shapes.length >= 3 && shape === shapes.at(-2) && shapes.at(-1) === shapes.at(-3)) continue;
    shapes.push(shape);
  }
  return shapes.join('');
}

/** Gives the shape of an element or a text. */
export function nodeShape(html: string, node: MarkupNode): string {
  return isElement(node) ? elementShape(html, node) : textShape(html, node);
}
