import { decodeHTML } from 'entities';
import { voidElements } from '../html/elements.ts';
import { isSelfClosing, type Tag } from '../html/tag.ts';
import { walkHtml } from '../html/walk.ts';
import { blockElements, skippedElements, skippedMarks, whiteSpaceBetween } from './query/text-rules.ts';

/** What can be found in an article's HTML. */
export interface ArticleText {
  /** A line per block and per line of code, entities decoded, white space collapsed. */
  text: string;
  /** The alternative texts of pictures. */
  pictures: string[];
}

const bodyMark = /\sdata-pagefind-body(?=[\s=]|$)/;
const alternative = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/**
 * Reads an article's HTML; what isn't text of the post is left out, see text-rules.ts. Where a part is marked as Pagefind's
 * body, only such parts are read.
 */
export function readArticle(html: string): ArticleText {
  const writer = createWriter();
  const pictures: string[] = [];
  const isMarked = html.includes('data-pagefind-body');
  let reading: { name: string; depth: number } | undefined;
  let skipping: { name: string; depth: number } | undefined;
  let preformatted = 0;
  walkHtml(html, { text, start: open, end: ({ name }) => close(name) });
  return { text: writer.finish(), pictures };

  function isRead(): boolean {
    return skipping === undefined && (!isMarked || reading !== undefined);
  }

  function text(from: number, to: number): void {
    if (isRead()) writer.write(decoded(html.slice(from, to)), preformatted > 0);
  }

  function open(tag: Tag): void {
    const { name } = tag;
    if (skipping !== undefined) {
      if (name === skipping.name && !isEmpty(tag)) skipping.depth++;
      return;
    }
    if (blockElements.has(name)) writer.endLine();
    const attributes = html.slice(tag.nameEnd, tag.end - 1);
    if (name === 'img' && isRead()) addPicture(attributes);
    if (isEmpty(tag)) return;
    if (name === reading?.name) reading.depth++;
    else if (reading === undefined && bodyMark.test(attributes)) reading = { name, depth: 1 };
    if (skippedElements.has(name) || skippedMarks.test(attributes)) skipping = { name, depth: 1 };
    else if (name === 'pre') preformatted++;
  }

  function isEmpty(tag: Tag): boolean {
    return voidElements.has(tag.name) || isSelfClosing(html, tag);
  }

  function close(name: string): void {
    if (skipping !== undefined) {
      if (name !== skipping.name || --skipping.depth > 0) return;
      skipping = undefined;
      return leaveBody(name);
    }
    if (blockElements.has(name)) writer.endLine();
    if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
    leaveBody(name);
  }

  function leaveBody(name: string): void {
    if (name === reading?.name && --reading.depth === 0) reading = undefined;
  }

  function addPicture(attributes: string): void {
    if (skippedMarks.test(attributes)) return;
    const [, double, single] = alternative.exec(` ${attributes}`) ?? [];
    const written = decoded(double ?? single ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (written !== '') pictures.push(written);
  }
}

function decoded(raw: string): string {
  return raw.includes('&') ? decodeHTML(raw) : raw;
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
