import { Parser } from 'htmlparser2';

/** An element of an XML file, with its texts joined. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
  /** Where it begins in the file, in code units. */
  at: number;
}

/** Reads XML as far as it goes: an export that was cut off in the middle gives what is there. */
export function readXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '', at: 0 };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: XmlNode = { name, attributes, children: [], text: '', at: parser.startIndex };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        const node = open.at(-1);
        if (node !== undefined) node.text += text;
      },
      onclosetag: () => void (open.length > 1 && open.pop()),
    },
    { xmlMode: true },
  );
  parser.end(withoutControls(xml));
  return root;
}

/** Old exports hold bytes that XML forbids; places must stay what they are. */
function withoutControls(xml: string): string {
  return xml.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ');
}

/** Gives the children of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).filter((child) => child.name === name);
}

/** Gives the text of the first child of a name; the empty text where there is none. */
export function textOf(node: XmlNode | undefined, name: string): string {
  return childrenOf(node, name)[0]?.text.trim() ?? '';
}
