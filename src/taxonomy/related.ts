import type { Entry } from '../posts/post.ts';
import type { Term } from './term.ts';

/** How far to either side of a post, in a tag's list by date, candidates are looked for: keeps the step linear in posts. */
const reach = 24;
/** How many of a post's neighbours are remembered. */
const kept = 16;

/** A function from a post to the posts most like it, best first. */
export type RelatedPosts = (entry: Entry, count: number) => Entry[];

/**
 * Prepares related posts: those that share tags or a section, the rarer the more (inverse document frequency), and what
 * all posts share not at all; near in time on a tie. Posts without tags still have their section. `articles` are numbered by their places in
 * the list: scores of ten thousand posts are summed in one array, not in a map for each.
 */
export function createRelatedPosts(
  termsOf: (entry: Entry) => readonly Term[],
  articles: readonly Entry[],
): RelatedPosts {
  const numbers = new Map(articles.map((article, number) => [article, number]));
  const members = new Map<Term, Int32Array>();
  const scores = new Float64Array(articles.length);
  const epochs = Float64Array.from(articles, ({ meta }) => meta.date?.epoch ?? 0);
  const known = new Map<Entry, Entry[]>();
  return (entry, count) => {
    let ranked = known.get(entry);
    if (ranked === undefined) known.set(entry, (ranked = rankNeighbours(entry)));
    return ranked.slice(0, count);
  };

  function rankNeighbours(entry: Entry): Entry[] {
    const self = numbers.get(entry) ?? -1;
    const touched: number[] = [];
    for (const term of termsOf(entry)) {
      const numbersOfTerm = membersOf(term);
      const weight = Math.log(articles.length / Math.max(1, numbersOfTerm.length));
      if (weight <= 0) continue;
      const at = placeIn(numbersOfTerm, self);
      const end = Math.min(numbersOfTerm.length, at + reach + 1);
      for (let i = Math.max(0, at - reach); i < end; i += 1) {
        const other = numbersOfTerm[i] ?? -1;
        if (other === self) continue;
        if (scores[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    const best = bestOf(touched, entry.meta.date?.epoch ?? 0);
    for (const number of touched) scores[number] = 0;
    return best.flatMap((number) => articles[number] ?? []);
  }

  function bestOf(candidates: readonly number[], epoch: number): number[] {
    const best: number[] = [];
    let least = 0;
    for (const candidate of candidates) {
      if (best.length === kept && (scores[candidate] ?? 0) < least) continue;
      let place = best.length;
      while (place > 0 && isBefore(candidate, best[place - 1] ?? -1, epoch)) place -= 1;
      best.splice(place, 0, candidate);
      if (best.length > kept) best.pop();
      least = scores[best.at(-1) ?? -1] ?? 0;
    }
    return best;
  }

  function isBefore(a: number, b: number, epoch: number): boolean {
    const byScore = (scores[a] ?? 0) - (scores[b] ?? 0);
    if (byScore !== 0) return byScore > 0;
    const byDistance = Math.abs((epochs[a] ?? 0) - epoch) - Math.abs((epochs[b] ?? 0) - epoch);
    return byDistance === 0 ? idOf(a) < idOf(b) : byDistance < 0;
  }

  function idOf(number: number): string {
    return articles[number]?.meta.id ?? '';
  }

  /** Numbers of a term's articles, ascending: a term lists them in the order of all. */
  function membersOf(term: Term): Int32Array {
    let found = members.get(term);
    if (found === undefined) {
      found = Int32Array.from(term.articles, (article) => numbers.get(article) ?? -1).sort();
      members.set(term, found);
    }
    return found;
  }
}

/** Finds a number in an ascending list by binary search. */
function placeIn(list: Int32Array, wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
