import { findWrittenTexts, type WrittenText } from './written-texts.ts';

/** What people read of a post, for checks of the writing itself. */
export interface CheckedText {
  /** The file with all of its frontmatter but texts blanked out, so that offsets and lines stay those of the file. */
  text: string;
  /** The texts of the frontmatter. */
  fields: WrittenText[];
}

/** Reduces a post's file to what people read: its body and the texts of its frontmatter. */
export function checkedText(text: string, firstLine: number): CheckedText {
  if (firstLine === 1) return { text, fields: [] };
  const body = lineStart(text, firstLine);
  const head = text.slice(0, body);
  const fields = findWrittenTexts(head).toSorted((a, b) => a.from - b.from);
  let shown = '';
  let at = 0;
  for (const { from, to } of fields) {
    shown += blank(head.slice(at, from)) + head.slice(from, to);
    at = to;
  }
  return { text: shown + blank(head.slice(at)) + text.slice(body), fields };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}

/** Lines may end as on any system; after the last one the text ends. */
function lineStart(text: string, line: number): number {
  const lineEnd = /\r\n?|\n/g;
  for (let count = 1; count < line; count += 1) if (!lineEnd.test(text)) return text.length;
  return lineEnd.lastIndex;
}
