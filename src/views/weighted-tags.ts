import { tagWeight } from '../taxonomy/co-occurrence.ts';
import type { Term } from '../taxonomy/term.ts';
import { tagLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import type { TagLink } from './parts.ts';

/** Shows tags with their counts and weights, in the order given. */
export function weightedTags(context: ViewContext, tags: readonly Term[]): TagLink[] {
  const most = Math.max(0, ...context.library.tags.slice(0, 1).map(uses));
  return tags.map((tag) => ({
    ...tagLink(context, tag),
    count: uses(tag),
    weight: tagWeight(uses(tag), most),
  }));
}

function uses(tag: Term): number {
  return tag.articles.length + tag.threads.length;
}
