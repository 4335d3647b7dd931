import { readFile } from 'node:fs/promises';
import type { SiteConfig } from '../../config/site-config.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { CopyChecker, LintProblem } from '../../variants/lint.ts';
import { fixPost, lintPost, type PostLintOptions } from '../../variants/lint-post.ts';
import { doubtProblems } from '../../variants/proof/doubt-problems.ts';
import { doubtRulesOf } from '../../variants/proof/doubt-rules.ts';
import { findDoubts, type DoubtRules } from '../../variants/proof/find-doubts.ts';
import { readPost } from '../../variants/proof/readable-post.ts';
import { decodeText } from '../jobs/decode.ts';
import type { ContentFile } from '../store/file-record.ts';

/** A post's text and the remarks of the copy editor. */
export interface LintedFile {
  file: ContentFile;
  text: string;
  problems: LintProblem[];
  options: PostLintOptions;
}

interface LintContentOptions {
  /** Whether to check style too: spacing, half-width punctuation. */
  style?: boolean;
  /** The site's configuration, if doubtful conversions are to be reported. */
  config?: SiteConfig;
}

/** Checks the Chinese of posts: damage of earlier conversions, mixed scripts, and on request style, as spacing is. */
export async function* lintContent(
  files: readonly ContentFile[],
  { style = false, config }: LintContentOptions = {},
): AsyncGenerator<LintedFile> {
  const rules = config && doubtRulesOf(config);
  const options = { style, copyChecker: style ? await loadCopyChecker() : undefined };
  for (const file of files) {
    const { text } = decodeText(await readFile(file.path), file.file);
    const problems = lintPost(text, file.file, options);
    if (rules) problems.push(...doubtsOf(text, file.file, rules));
    yield { file, text, problems, options };
  }
}

function doubtsOf(text: string, file: string, rules: DoubtRules): Problem[] {
  const post = readPost(text, file, rules.variants[0]?.script ?? 'hans');
  return doubtProblems(post, file, findDoubts(post, rules));
}

/** autocorrect-node is native code and has no build for some machines (Linux on ARM): there, spacing goes unchecked. */
async function loadCopyChecker(): Promise<CopyChecker | undefined> {
  try {
    return await import('autocorrect-node');
  } catch {
    return undefined;
  }
}

/** Repairs certain mistakes; undefined when there are none. */
export function repair({ file, text, problems, options }: LintedFile): string | undefined {
  if (problems.every((problem) => problem.edit === undefined)) return undefined;
  const fixed = fixPost(text, file.file, options);
  return fixed === text ? undefined : fixed;
}
