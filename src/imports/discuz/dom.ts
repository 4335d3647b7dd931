import { DomUtils, parseDocument } from 'htmlparser2';

/** A node of a parsed page. */
export type Node = ReturnType<typeof parseDocument>['children'][number];

/** An element of a parsed page. */
export type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

/** A parsed page. */
export type Page = ReturnType<typeof parseDocument>;

/** Parses a page. */
export function parsePage(html: string): Page {
  return parseDocument(html);
}

/** Finds all elements below a node that a test holds for. */
export function findAll(root: Page | Node | undefined, test: (element: Element) => boolean): Element[] {
  return root === undefined ? [] : DomUtils.findAll(test, 'children' in root ? root.children : []);
}

/** Finds the first element below a node that a test holds for. */
export function find(
  root: Page | Node | undefined,
  test: (element: Element) => boolean,
): Element | undefined {
  return findAll(root, test)[0];
}

/** Tests for an element's class, and its name. */
export function hasClass(name: string, tag?: string): (element: Element) => boolean {
  return (element) =>
    (tag === undefined || element.name === tag) &&
    (element.attribs['class'] ?? '').split(/\s+/).includes(name);
}

/** Tests for an element's id, by a pattern. */
export function hasId(pattern: RegExp): (element: Element) => boolean {
  return (element) => pattern.test(element.attribs['id'] ?? '');
}

/** Tests for a link, by its address. */
export function linksTo(pattern: RegExp): (element: Element) => boolean {
  return (element) => element.name === 'a' && pattern.test(element.attribs['href'] ?? '');
}

/** Gives an element's text on one line. */
export function textIn(node: Node | Page | undefined): string {
  return node === undefined
    ? ''
    : DomUtils.textContent(node)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
}

/** Gives the HTML inside an element. */
export function htmlIn(node: Element | undefined): string {
  return node === undefined ? '' : DomUtils.getInnerHTML(node, { encodeEntities: 'utf8' });
}

/** Takes elements out of a page. */
export function removeAll(elements: readonly Element[]): void {
  for (const element of elements) DomUtils.removeElement(element);
}

/** Finds the innermost element around a node that a test holds for. */
export function around(node: Node, test: (element: Element) => boolean): Element | undefined {
  for (let at = node.parent; at !== null && at.type !== 'root'; at = at.parent)
    if ('attribs' in at && test(at as Element)) return at as Element;
  return undefined;
}
