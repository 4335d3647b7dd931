import { readFile } from 'node:fs/promises';
import { validateFrontmatter } from '../../posts/frontmatter.ts';
import { normalizeFrontmatter } from '../../posts/normalize.ts';
import { readScript } from '../../posts/script.ts';
import { splitPost } from '../../posts/split.ts';
import { lintSource, type CopyChecker, type LintProblem } from '../../variants/lint.ts';
import { fixSource } from '../../variants/lint/fix.ts';
import { blankFrontmatter } from '../jobs/blank-frontmatter.ts';
import { decodeText } from '../jobs/decode.ts';
import type { ContentFile } from '../store/file-record.ts';

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
    yield { file, text, problems: lintBody(text, file.file, copyChecker) };
  }
}

/** The frontmatter is no prose, so only what a build takes for the body is checked. */
function lintBody(text: string, file: string, copyChecker: CopyChecker | undefined): LintProblem[] {
  const { fields = [], body, firstLine } = splitPost(text, file);
  if (body === '') return [];
  const script = readScript(validateFrontmatter(normalizeFrontmatter(fields, file), file).data);
  return lintSource(blankFrontmatter(text, firstLine), {
    file,
    firstLine: 1,
    ...(copyChecker ? { copyChecker } : {}),
    ...(script ? { script } : {}),
  });
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
