/** Blanks a post's frontmatter out, so that offsets and lines stay those of the file. */
export function blankFrontmatter(text: string): string {
  return text.replace(/^\uFEFF?(---|\+\+\+)\r?\n[^]*?\n\1[ \t]*(?=\r?\n|$)/, (block) =>
    block.replace(/[^\r\n]/g, ' '),
  );
}
