/** Tells whether a `<` begins a comment, a declaration or a processing instruction. */
export function isComment(html: string, start: number): boolean {
  const unit = html.charCodeAt(start + 1);
  return unit === 0x21 || unit === 0x3f;
}

/** Returns the offset after a comment, declaration or processing instruction at a `<`; -1 where it is never closed. */
export function commentEnd(html: string, start: number): number {
  const close = closeOf(html, start);
  // `<!-->` is a whole comment: https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state
  const end = html.indexOf(close, start + 2);
  return end < 0 ? -1 : end + close.length;
}

/** Returns what ends the comment or declaration at a `<`. */
export function closeOf(html: string, start: number): '-->' | '>' {
  return html.startsWith('<!--', start) ? '-->' : '>';
}
