import { readFile } from 'node:fs/promises';
import { lintSource, type CopyChecker, type LintProblem } from '../../variants/lint.ts';
import { fixSource } from '../../variants/lint/fix.ts';
import { blankFrontmatter, namedScript } from './blank-frontmatter.ts';
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
  const copyChecker = await loadCopyChecker();
  for (const file of files) {
    const { text } = decodeText(await readFile(file.path), file.file);
    const script = namedScript(text);
    const options = {
      file: file.file,
      firstLine: 1,
      ...(copyChecker ? { copyChecker } : {}),
      ...(script ? { script } : {}),
    };
    yield { file, text, problems: lintSource(blankFrontmatter(text), options) };
  }
}

/** autocorrect-node is native code and has no build for some machines (Linux on ARM): there, spacing goes unchecked. */
async function loadCopyChecker(): Promise<CopyChecker | undefined> {
  try {
    return await import('autocorrect-node');
  } catch {
    return undefined;
  }
}

/** Repairs what is certain; undefined when there is nothing to repair. */
export function repair({ text, problems }: LintedFile): string | undefined {
  if (problems.every((problem) => problem.edit === undefined)) return undefined;
  const fixed = fixSource(text, problems);
  return fixed === text ? undefined : fixed;
}
