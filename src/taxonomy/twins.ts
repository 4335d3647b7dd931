import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { Entry } from '../posts/post.ts';

/**
 * Tells posts that are there twice, title and text: copies that a synchronising program or a hand left behind, `a (1).md`
 * or `a 的副本.md`. The one with the shortest name is taken for the original.
 */
export function twins(entries: readonly Entry[]): Problem[] {
  const groups = Map.groupBy(
    entries.filter(({ length, meta }) => length > 0 && !meta.draft),
    ({ meta, body }) => JSON.stringify([meta.title, meta.kind, Object.values(body)]),
  );
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const files = group.map(({ meta }) => meta.file).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const [original = '', ...copies] = files;
    return copies.map((file) => createProblem('post-duplicate', { file, values: { original } }));
  });
}
