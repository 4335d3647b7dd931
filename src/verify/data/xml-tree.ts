import { SaxesParser } from 'saxes';
import type { Position } from '../../diagnostics/problem.ts';

/** An element of a feed or sitemap; names are as written, with their prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text, CDATA included. */
  text: string;
  position: Position;
}

/** A file of XML as it was read: its outermost element, or where it breaks off. */
export type XmlFile = { root: XmlElement } | { reason: string; position: Position };

/** Reads XML strictly, as feed readers do. */
export function readXmlTree(text: string): XmlFile {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let fault: { reason: string; position: Position } | undefined;
  const parser = new SaxesParser({ xmlns: false, position: true });
  const here = (): Position => ({ line: parser.line, column: Math.max(1, parser.column) });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('error', (error) => {
    fault ??= { reason: error.message.replace(/^:?\d+:\d+: ?/, ''), position: here() };
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '', position: here() };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return (
    fault ?? (root === undefined ? { reason: 'no element', position: { line: 1, column: 1 } } : { root })
  );
}

/** Gives the children of a name. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

/** Gives the text of the first child of a name; undefined where there is none. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text.trim();
}
