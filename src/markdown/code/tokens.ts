/** A stretch of code in one style; `style` is a CSS declaration list, empty for the ordinary colour. */
export interface HighlightedToken {
  text: string;
  style: string;
}

/** A line of code, from left to right. */
export type HighlightedLine = HighlightedToken[];

/** Makes lines without any style. */
export function plainTokens(code: string): HighlightedLine[] {
  return code.split('\n').map((text) => [{ text, style: '' }]);
}

/** Appends a token to a line, joined to the last one where the style is the same or only spaces are between. */
export function pushToken(line: HighlightedLine, text: string, style: string): void {
  const last = line.at(-1);
  if (last && (last.style === style || text.trim() === '')) last.text += text;
  else line.push({ text, style: text.trim() === '' ? '' : style });
}
