import type { Script } from '../../config/variant.ts';

const block = /^\uFEFF?(---|\+\+\+)\r?\n[^]*?\n\1[ \t]*(?=\r?\n|$)/;

/** Blanks a post's frontmatter out, so that offsets and lines stay those of the file. */
export function blankFrontmatter(text: string): string {
  return text.replace(block, (frontmatter) =>
    frontmatter.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)),
  );
}

/** Finds the script that a post's frontmatter names, without reading the rest of it. */
export function namedScript(text: string): Script | undefined {
  const frontmatter = block.exec(text)?.[0] ?? '';
  const name = /^script\s*[:=]\s*["']?(?:zh[-_])?(hans|hant)\b/im.exec(frontmatter)?.[1]?.toLowerCase();
  return name === 'hans' || name === 'hant' ? name : undefined;
}
