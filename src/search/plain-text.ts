import { decodeHTML } from 'entities';
import { scanHtml } from './html-scanner.ts';
import { blockElements, skippedElements, skippedMarks, whiteSpaceBetween } from './query/text-rules.ts';

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Writes an article's HTML as readable text: a line per block and per line of code, entities decoded, white space
 * collapsed; what isn't text of the post is left out, see text-rules.ts.
 */
export function htmlToPlainText(html: string): string {
  const writer = createWriter();
  let skipping: { name: string; depth: number } | undefined;
  let preformatted = 0;
  scanHtml(html, { text, open, close });
  return writer.finish();

  function text(raw: string): void {
    if (skipping !== undefined) return;
    writer.write(raw.includes('&') ? decodeHTML(raw) : raw, preformatted > 0);
  }

  function open(name: string, attributes: string): void {
    if (skipping !== undefined) {
      if (name === skipping.name && !isEmpty(name, attributes)) skipping.depth++;
      return;
    }
    if (blockElements.has(name)) writer.endLine();
    if (isEmpty(name, attributes)) return;
    if (skippedElements.has(name) || skippedMarks.test(attributes)) skipping = { name, depth: 1 };
    else if (name === 'pre') preformatted++;
  }

  function close(name: string): void {
    if (skipping !== undefined) {
      if (name === skipping.name && --skipping.depth === 0) skipping = undefined;
      return;
    }
    if (blockElements.has(name)) writer.endLine();
    if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
  }
}

function isEmpty(name: string, attributes: string): boolean {
  return voidElements.has(name) || attributes.endsWith('/');
}

/** Puts pieces of text together to lines. */
function createWriter() {
  const lines: string[] = [];
  let line = '';
  let pending = '';
  // Kept apart: reading the end of a string that is still growing copies all of it.
  let last = '';
  return { write, endLine, finish };

  function write(text: string, preformatted: boolean): void {
    if (!preformatted) return writeInline(text);
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) endLine();
      writeInline(part);
    }
  }

  function writeInline(text: string): void {
    for (const part of text.split(/(\s+)/u)) {
      if (part === '') continue;
      if (part.trim() === '') pending += part;
      else append(part);
    }
  }

  function append(word: string): void {
    if (pending !== '' && line !== '') {
      line += whiteSpaceBetween(last, pending, String.fromCodePoint(word.codePointAt(0) ?? 0));
    }
    pending = '';
    line += word;
    last = lastCharacter(word);
  }

  function endLine(): void {
    if (line !== '') lines.push(line);
    line = '';
    pending = '';
  }

  function finish(): string {
    endLine();
    return lines.join('\n');
  }
}

function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
