import {
  blockElements,
  skippedElements,
  skippedMarks,
  whiteSpaceBetween,
} from '../../search/query/text-rules.ts';

/** A line of a page's text, as the index has it, with the way back into the page. */
export interface TextLine {
  text: string;
  /** Range of the page for a UTF-16 range of the line. */
  rangeOf(start: number, end: number): Range;
}

interface Source {
  node: Text;
  offset: number;
}

/** Reads the lines of an element by the same rules as plain-text.ts reads HTML. */
export function linesOf(root: HTMLElement): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let sources: Source[] = [];
  let gap = '';
  const marked = [...root.querySelectorAll('[data-pagefind-body]')];
  const bodies = marked.filter((part) => !marked.some((other) => other !== part && other.contains(part)));
  for (const part of bodies.length > 0 ? bodies : [root]) {
    visit(part, false);
    endLine();
  }
  return lines;

  function visit(element: Element, preformatted: boolean): void {
    for (const child of element.childNodes) {
      if (child instanceof Text) addText(child, preformatted);
      else if (child instanceof Element) visitChild(child, preformatted);
    }
  }

  function visitChild(element: Element, preformatted: boolean): void {
    const name = element.localName;
    const block = blockElements.has(name);
    if (block) endLine();
    if (!skippedElements.has(name) && !skippedMarks.test(openingTag(element)))
      visit(element, preformatted || name === 'pre');
    if (block) endLine();
  }

  function addText(node: Text, preformatted: boolean): void {
    for (let offset = 0; offset < node.length; offset++) {
      const character = node.data.charAt(offset);
      if (preformatted && character === '\n') endLine();
      else if (/\s/u.test(character)) gap += character;
      else addCharacter(character, { node, offset });
    }
  }

  function addCharacter(character: string, source: Source): void {
    if (gap !== '' && text !== '' && whiteSpaceBetween(text.slice(-1), gap, character) !== '') {
      text += ' ';
      sources.push(source);
    }
    gap = '';
    text += character;
    sources.push(source);
  }

  function endLine(): void {
    if (text !== '') lines.push(textLine(text, sources));
    text = '';
    sources = [];
    gap = '';
  }
}

function textLine(text: string, sources: readonly Source[]): TextLine {
  return {
    text,
    rangeOf(start, end) {
      const range = document.createRange();
      const first = sources[start];
      const last = sources[end - 1];
      if (first !== undefined) range.setStart(first.node, first.offset);
      if (last !== undefined) range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}

function openingTag(element: Element): string {
  return Array.from(element.attributes, ({ name, value }) => ` ${name}="${value.replaceAll('"', '')}"`).join(
    '',
  );
}
