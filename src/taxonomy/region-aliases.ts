import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { regionWords } from '../variants/region-pairs.ts';
import type { Term } from './term.ts';

/** Finds tags that are one word in two regions, such as 软件 and 軟體: the author may want one to be the other's alias. */
export function regionAliases(tags: readonly Pick<Term, 'key' | 'name'>[], file: string): Problem[] {
  if (tags.length < 2) return [];
  const byKey = new Map(tags.map((tag) => [tag.key, tag]));
  const told = new Set<string>();
  return tags.flatMap((tag) =>
    [...(regionWords().get(tag.key) ?? [])].flatMap((key) => {
      const other = byKey.get(key);
      if (other === undefined || told.has(other.key + tag.key)) return [];
      told.add(tag.key + other.key);
      return createProblem('tag-region-word', { file, values: { tag: tag.name, other: other.name } });
    }),
  );
}
