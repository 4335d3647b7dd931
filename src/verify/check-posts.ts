import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { PageSummary } from './page-summary.ts';

/** Which posts the content folder has, as the last build read it: by id, with their files. */
export interface KnownPosts {
  published: ReadonlyMap<string, string>;
  heldBack: ReadonlyMap<string, string>;
}

/** Tells published posts that lack a page in a variant, and drafts and scheduled posts that have one. */
export function checkPosts(pages: ReadonlyMap<string, PageSummary>, posts: KnownPosts): Problem[] {
  const shown = new Map<string, Map<string, string>>();
  const variants = new Set<string>();
  for (const { postId, variant, file } of pages.values()) {
    if (postId === undefined) continue;
    variants.add(variant);
    shown.set(postId, (shown.get(postId) ?? new Map<string, string>()).set(variant, file));
  }
  const lost = [...posts.published].flatMap(([id, source]) =>
    [...variants]
      .filter((variant) => shown.get(id)?.has(variant) !== true)
      .map((variant) =>
        createProblem('output-post-missing', { file: '.', values: { post: source, variant } }),
      ),
  );
  const leaked = [...posts.heldBack].flatMap(([id, source]) => {
    const [file] = shown.get(id)?.values() ?? [];
    return file === undefined
      ? []
      : [createProblem('output-unpublished/post', { file, values: { post: source } })];
  });
  return [...lost, ...leaked];
}
