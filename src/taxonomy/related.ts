import type { Entry } from '../posts/post.ts';
import type { Term } from './term.ts';

/** How far to either side of a post, in a tag's list by date, candidates are looked for: keeps the step linear in posts. */
const reach = 24;

/** A function from a post to the posts most like it, best first. */
export type RelatedPosts = (entry: Entry, count: number) => Entry[];

/**
 * Prepares related posts: those that share tags, rarer tags weighing more (inverse document frequency),
 * posts of the same section a little; near in time on a tie.
 */
export function createRelatedPosts(termsOf: (entry: Entry) => readonly Term[], total: number): RelatedPosts {
  const positions = new Map<Term, Map<Entry, number>>();
  return (entry, count) => {
    const scores = new Map<Entry, number>();
    for (const term of termsOf(entry)) {
      const weight = Math.log(1 + total / Math.max(1, term.articles.length));
      for (const other of neighbours(term, entry)) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    scores.delete(entry);
    const section = entry.meta.category.join('/');
    const rank = (other: Entry, score: number) =>
      score + (section !== '' && other.meta.category.join('/') === section ? 0.5 : 0);
    return [...scores]
      .map(([other, score]) => ({ other, score: rank(other, score) }))
      .sort((a, b) => b.score - a.score || distance(entry, a.other) - distance(entry, b.other) || byId(a.other, b.other))
      .slice(0, count)
      .map(({ other }) => other);
  };

  function neighbours(term: Term, entry: Entry): Entry[] {
    let index = positions.get(term);
    if (index === undefined) {
      index = new Map(term.articles.map((article, position) => [article, position]));
      positions.set(term, index);
    }
    const at = index.get(entry) ?? 0;
    return term.articles.slice(Math.max(0, at - reach), at + reach + 1);
  }
}

function distance(a: Entry, b: Entry): number {
  return Math.abs((a.meta.date?.epoch ?? 0) - (b.meta.date?.epoch ?? 0));
}

function byId(a: Entry, b: Entry): number {
  return a.meta.id < b.meta.id ? -1 : a.meta.id > b.meta.id ? 1 : 0;
}
