import type { Tag } from '../../html/tag.ts';
import { walkHtml } from '../../html/walk.ts';
import { nodeShape, tagShape, textShape } from './markup-shape.ts';
import { isElement, markupTree, type MarkupElement, type MarkupNode } from './markup-tree.ts';

/**
 * A part of a page that can be validated by itself: the start tags of all it is in, and what is in the innermost. Pages
 * of a site are made of few pieces that differ, however many they are.
 */
export interface Piece {
  /** What it is in, outermost first, as shapes. */
  opening: string;
  shape: string;
  closing: string;
  /** Offset in the page. */
  at: number;
  /** Of a whole page: where each of its tags is in the shape and in the page. */
  tags?: readonly { inShape: number; at: number }[];
}

/** Elements that are looked at child by child: what one of them holds says nothing of the next. */
const containers = new Set(
  'html body main div article section aside header footer nav ul ol li blockquote'.split(' '),
);

const emptyHead = '<head><title>x</title></head>';

/** Cuts a page into pieces; one whose tags don't pair stays whole. */
export function pagePieces(html: string): Piece[] {
  const tree = markupTree(html);
  if (tree === undefined) return [wholePage(html)];
  const doctype = doctypeOf(html);
  const pieces: Piece[] = [];
  for (const node of tree) cut(node, doctype, '');
  return pieces;

  function cut(node: MarkupNode, opening: string, closing: string): void {
    if (!isElement(node) || !containers.has(node.tag.name)) {
      const shape = nodeShape(html, node);
      if (shape !== '') add(shape, opening, closing, node);
      return;
    }
    const inner = opening + tagShape(html, node.tag) + (node.tag.name === 'html' ? emptyHead : '');
    const outer = (node.end === undefined ? '' : `</${node.tag.name}>`) + closing;
    const children = node.children.filter((child) => isElement(child) || textShape(html, child) !== '');
    if (node.tag.name === 'html') return children.forEach((child) => cutPart(child, node, opening, closing));
    if (children.length === 0) add('', inner, outer, node);
    for (const child of children) cut(child, inner, outer);
  }

  /** `<html>` asks for one head and one body: each is validated beside an empty other. */
  function cutPart(child: MarkupNode, root: MarkupElement, opening: string, closing: string): void {
    const start = opening + tagShape(html, root.tag);
    const end = (root.end === undefined ? '' : '</html>') + closing;
    const isHead = isElement(child) && child.tag.name === 'head';
    if (isHead) add(nodeShape(html, child), start, `<body></body>${end}`, child);
    else cut(child, start + emptyHead, end);
  }

  function add(shape: string, opening: string, closing: string, node: MarkupNode): void {
    pieces.push({ opening, shape, closing, at: isElement(node) ? node.tag.start : node.from });
  }
}

/** Takes a page as its tags come, one after another. */
function wholePage(html: string): Piece {
  let shape = doctypeOf(html);
  const tags: { inShape: number; at: number }[] = [];
  const add = (tag: Tag, text: string) => {
    tags.push({ inShape: shape.length, at: tag.start });
    shape += text;
  };
  walkHtml(html, {
    start: (tag) => add(tag, tagShape(html, tag)),
    end: (tag) => add(tag, `</${tag.name}>`),
    text: (from, to) => void (shape += textShape(html, { from, to })),
  });
  return { opening: '', shape, closing: '', at: 0, tags };
}

function doctypeOf(html: string): string {
  return /^\s*<!doctype[^>]*>/i.exec(html)?.[0].trim() ?? '';
}
