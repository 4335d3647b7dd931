import { lintFor } from 'autocorrect-node';
import { readFile } from 'node:fs/promises';
import { lintSource, type LintProblem } from '../../variants/lint.ts';
import { fixSource } from '../../variants/lint/fix.ts';
import { blankFrontmatter } from './blank-frontmatter.ts';
import { decodeText } from './decode.ts';
import type { ContentFile } from './walk.ts';

/** A post's text with what the copy editor has to say of it. */
export interface LintedFile {
  file: ContentFile;
  text: string;
  problems: LintProblem[];
}

/** Checks the Chinese of posts: damage of earlier conversions, mixed scripts, punctuation, spacing. */
export async function* lintContent(files: readonly ContentFile[]): AsyncGenerator<LintedFile> {
  for (const file of files) {
    const { text } = decodeText(await readFile(file.path), file.file);
    const options = { file: file.file, firstLine: 1, copyChecker: { lintFor } };
    yield { file, text, problems: lintSource(blankFrontmatter(text), options) };
  }
}

/** Repairs what is certain; undefined when there is nothing to repair. */
export function repair({ text, problems }: LintedFile): string | undefined {
  if (problems.every((problem) => problem.edit === undefined)) return undefined;
  const fixed = fixSource(text, problems);
  return fixed === text ? undefined : fixed;
}
