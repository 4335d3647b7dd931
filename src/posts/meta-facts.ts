import type { Finding, Position, Problem } from '../diagnostics/problem.ts';
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
  /** Tags that are in the text, and where that begins. */
  inText: { tags: readonly string[]; position: Position };
  why: DraftReason | undefined;
}

/** Places what was found at the key of a meaning; undefined where the frontmatter doesn't have it. */
export function problemAt(facts: MetaProblemFacts, meaning: Meaning, found: Finding): Problem | undefined {
  const field = facts.normal.fields.get(meaning);
  return field && { ...found, file: facts.meta.file, position: field.position };
}
