import type { ProblemCode } from '../diagnostics/codes.ts';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Dialect } from './dialect.ts';
import type { Meaning } from './keys.ts';
import type { NormalFrontmatter } from './normalize.ts';
import type { PostMeta } from './post.ts';
import type { Frontmatter } from './schema.ts';
import type { DraftReason } from './status.ts';

/** What is looked at once a post is put together. */
export interface MetaProblemFacts {
  meta: PostMeta;
  data: Frontmatter;
  normal: NormalFrontmatter;
  dialect: Dialect;
  hasTitle: boolean;
  hasFrontmatter: boolean;
  why: DraftReason | undefined;
}

/** Makes a problem at the key of a meaning; none where the frontmatter doesn't have it. */
export function problemAt(
  facts: MetaProblemFacts,
  meaning: Meaning,
  code: ProblemCode,
  message: string,
  hint?: string,
): Problem | undefined {
  const field = facts.normal.fields.get(meaning);
  if (field === undefined) return undefined;
  const { file } = facts.meta;
  return createProblem(code, {
    file,
    position: field.position,
    message,
    ...(hint === undefined ? {} : { hint }),
  });
}
