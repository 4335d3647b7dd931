import type { Entry } from '../posts/post.ts';
import type { Term } from './term.ts';

/** A tag that is beside another, and how often. */
export interface RelatedTag {
  tag: Term;
  count: number;
}

/** How many of a tag's companions are remembered. */
const kept = 12;

/** Finds the tags that most often are beside a tag, most frequent first. */
export function relatedTags(tag: Term, tagsOf: (entry: Entry) => readonly Term[]): RelatedTag[] {
  const counts = new Map<Term, number>();
  for (const entry of [...tag.articles, ...tag.threads]) {
    for (const other of tagsOf(entry)) if (other !== tag) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a.key < b.key ? -1 : 1))
    .slice(0, kept)
    .map(([other, together]) => ({ tag: other, count: together }));
}

/** Grades counts into five weights for a cloud, by quintiles of the logarithm so that one giant tag doesn't flatten the rest. */
export function tagWeight(count: number, most: number): 1 | 2 | 3 | 4 | 5 {
  if (most <= 1) return 1;
  const grade = Math.ceil((Math.log(count + 1) / Math.log(most + 1)) * 5);
  return Math.min(5, Math.max(1, grade)) as 1 | 2 | 3 | 4 | 5;
}
