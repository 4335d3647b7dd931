import { voidElements } from '../../html/elements.ts';
import { isSelfClosing, type Tag } from '../../html/tag.ts';
import { walkHtml } from '../../html/walk.ts';

/** An element as it is written; `end` is its own end tag, where it has one. */
export interface MarkupElement {
  tag: Tag;
  children: MarkupNode[];
  end?: Tag;
}

/** Text between tags, by its place in the page. */
export interface MarkupText {
  from: number;
  to: number;
}

export type MarkupNode = MarkupElement | MarkupText;

/** Elements whose end tag may be left out. https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
const optionalEnd = new Set(
  'html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(' '),
);

const foreignElements = new Set(['svg', 'math']);

/** Tells an element from text. */
export function isElement(node: MarkupNode): node is MarkupElement {
  return 'tag' in node;
}

/**
 * Reads HTML as the tree that it is written as, which is no parser's tree: nothing is moved or closed. Undefined where
 * tags don't pair, since then only a parser can tell what is in what.
 */
export function markupTree(html: string, from = 0, to = html.length): MarkupNode[] | undefined {
  const roots: MarkupNode[] = [];
  const open: MarkupElement[] = [];
  const source = from === 0 && to === html.length ? html : html.slice(from, to);
  let isPaired = true;
  const siblings = () => open.at(-1)?.children ?? roots;
  walkHtml(source, {
    text: (start, end) => void siblings().push({ from: from + start, to: from + end }),
    start(found) {
      const tag = moved(found, from);
      const element: MarkupElement = { tag, children: [] };
      siblings().push(element);
      const isForeign = open.some(({ tag: { name } }) => foreignElements.has(name));
      const isClosed = isSelfClosing(html, tag) && (isForeign || foreignElements.has(tag.name));
      if (!isClosed && !voidElements.has(tag.name)) open.push(element);
    },
    end(found) {
      while (open.length > 0 && open.at(-1)?.tag.name !== found.name) {
        if (!optionalEnd.has(open.at(-1)?.tag.name ?? '')) break;
        open.pop();
      }
      const closed = open.at(-1)?.tag.name === found.name ? open.pop() : undefined;
      if (closed === undefined) isPaired = false;
      else closed.end = moved(found, from);
    },
  });
  return isPaired && open.every(({ tag }) => optionalEnd.has(tag.name)) ? roots : undefined;
}

function moved(tag: Tag, by: number): Tag {
  if (by === 0) return tag;
  return { ...tag, start: tag.start + by, nameEnd: tag.nameEnd + by, end: tag.end + by };
}
