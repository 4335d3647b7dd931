/** Blanks out what stands before a post's body, so that offsets and lines stay those of the file. */
export function blankFrontmatter(text: string, firstLine: number): string {
  if (firstLine === 1) return text;
  const body = lineStart(text, firstLine);
  const blank = text.slice(0, body).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
  return blank + text.slice(body);
}

/** Lines may end as on any system; behind the last one the text ends. */
function lineStart(text: string, line: number): number {
  const lineEnd = /\r\n?|\n/g;
  for (let count = 1; count < line; count += 1) if (!lineEnd.test(text)) return text.length;
  return lineEnd.lastIndex;
}
