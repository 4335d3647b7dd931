import { findAll, findAny, type FindableIndex, type Found, hasAll } from './find.ts';
import type { FacetFilter, Narrowing } from './facets.ts';
import { narrow } from './narrow.ts';
import type { Phrase } from './parse-query.ts';
import type { RegionalWords } from './regional.ts';
import type { SortOrder } from './search-url.ts';

/** What is asked of the indexes. */
export interface Question {
  phrases: readonly Phrase[];
  narrowing: Narrowing;
  sort: SortOrder;
}

/** The posts that answer a question, in order. */
export interface Answer {
  /** The phrases that were answered: all, or the largest part of them. */
  phrases: readonly Phrase[];
  /** Set when no post holds all of what was asked. */
  partial: boolean;
  /** In order, as far as it can be told before texts are read, see `reorder`. */
  posts: Found[];
  /** All posts that hold the phrases, whatever they are narrowed to: what facets count. */
  wide: Found[];
}

/** Answers a question; the words of other regions are loaded only for what no post holds. */
export async function answer(
  question: Question,
  indexes: readonly (FindableIndex & FacetFilter)[],
  regionalWords: () => Promise<RegionalWords>,
): Promise<Answer> {
  const { phrases, wide, partial } = await findWide(question.phrases, indexes, regionalWords);
  const posts = [...(await narrow(wide, indexes, question.narrowing))];
  posts.sort(question.sort === 'date' ? newerFirst : betterFirst);
  return { phrases, partial, posts, wide };
}

async function findWide(
  phrases: readonly Phrase[],
  indexes: readonly FindableIndex[],
  regionalWords: () => Promise<RegionalWords>,
): Promise<Pick<Answer, 'phrases' | 'wide' | 'partial'>> {
  if (phrases.length === 0) return { phrases, wide: await findAll(indexes), partial: false };
  const some = await findAny(indexes, phrases);
  const all = some.filter(hasAll);
  if (all.length > 0) return { phrases, wide: all, partial: false };
  // Few queries get here, and browsers load little that most don't need.
  const { inOtherWords, largestPart } = await import('./largest-part.ts');
  const words = await regionalWords();
  const part = (await inOtherWords(indexes, phrases, words)) ?? (await largestPart(indexes, phrases, some));
  return part === undefined
    ? { phrases, wide: [], partial: false }
    : { phrases: part.phrases, wide: part.found, partial: true };
}

/** Orders posts by age, the newer first. */
export function newerFirst(a: Found, b: Found): number {
  return b.order - a.order;
}

/** Titles before tags before headings before text, and the newer first. */
function betterFirst(a: Found, b: Found): number {
  return rankOf(a) - rankOf(b) || newerFirst(a, b);
}

function rankOf({ hits }: Found): number {
  return hits.reduce((sum, hit) => sum + (hit?.rank ?? 0), 0);
}
