import { readFile } from 'node:fs/promises';
import type { CopyChecker, LintProblem } from '../../variants/lint.ts';
import { fixPost, lintPost, type PostLintOptions } from '../../variants/lint-post.ts';
import { decodeText } from '../jobs/decode.ts';
import type { ContentFile } from '../store/file-record.ts';

/** A post's text with what the copy editor has to say of it. */
export interface LintedFile {
  file: ContentFile;
  text: string;
  problems: LintProblem[];
  options: PostLintOptions;
}

/** Checks the Chinese of posts: damage of earlier conversions, mixed scripts, and on request style, as spacing is. */
export async function* lintContent(
  files: readonly ContentFile[],
  { style = false }: { style?: boolean } = {},
): AsyncGenerator<LintedFile> {
  const options = { style, copyChecker: style ? await loadCopyChecker() : undefined };
  for (const file of files) {
    const { text } = decodeText(await readFile(file.path), file.file);
    yield { file, text, problems: lintPost(text, file.file, options), options };
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
export function repair({ file, text, problems, options }: LintedFile): string | undefined {
  if (problems.every((problem) => problem.edit === undefined)) return undefined;
  const fixed = fixPost(text, file.file, options);
  return fixed === text ? undefined : fixed;
}
