import type { Entry } from '../posts/post.ts';
import type { Term } from './term.ts';

/** How far to either side of a post, in a tag's list by date, candidates are looked for: keeps the step linear in posts. */
const reach = 24;
/** How many of a post's neighbours are remembered. */
const kept = 8;

/** A function from a post to the posts most like it, best first. */
export type RelatedPosts = (entry: Entry, count: number) => Entry[];

/**
 * Prepares related posts: those that share tags or a section, the rarer the more (inverse document frequency);
 * near in time on a tie. Posts without tags still have their section.
 */
export function createRelatedPosts(termsOf: (entry: Entry) => readonly Term[], total: number): RelatedPosts {
  const positions = new Map<Term, Map<Entry, number>>();
  const known = new Map<Entry, Entry[]>();
  return (entry, count) => {
    let ranked = known.get(entry);
    if (ranked === undefined) known.set(entry, (ranked = rankNeighbours(entry)));
    return ranked.slice(0, count);
  };

  function rankNeighbours(entry: Entry): Entry[] {
    const scores = new Map<Entry, number>();
    for (const term of termsOf(entry)) {
      const weight = Math.log(1 + total / Math.max(1, term.articles.length));
      for (const other of neighbours(term, entry)) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    scores.delete(entry);
    return [...scores]
      .map(([other, score]) => ({ other, score }))
      .sort(
        (a, b) =>
          b.score - a.score || distance(entry, a.other) - distance(entry, b.other) || byId(a.other, b.other),
      )
      .slice(0, kept)
      .map(({ other }) => other);
  }

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
