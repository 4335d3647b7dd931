import { compareDocuments } from '../../search/record.ts';
import type { IndexedPost, KeptIndex } from './build-state.ts';
import type { SearchSource } from './source.ts';

/** Above this share of a usual index, and this many posts, a delta costs readers more than the build of an index saves. */
const largestDelta = { share: 0.05, posts: 10 };

/** What becomes of the indexes of a site. */
export interface IndexPlan<Source extends SearchSource> {
  /** Oldest first: those that stay as they are, and those to write. */
  indexes: (KeptIndex | { sources: Source[] })[];
  /** Posts of a small index beside them, oldest first. */
  delta: Source[];
  /** Lists the records of an index that the delta replaces, and those that are gone. */
  replaced(index: KeptIndex): number[];
}

/**
 * Plans which indexes stay and which are rewritten; sources come in order. What changed goes into a delta; when that
 * gets too large, the index to which most of it belongs is rewritten, and then the next.
 */
export function planIndexes<Source extends SearchSource>(
  sources: readonly Source[],
  known: readonly KeptIndex[],
  usualPosts: number,
): IndexPlan<Source> {
  const current = new Map(sources.map((source) => [source.id, source.key]));
  const isCurrent = ({ id, key }: IndexedPost) => current.get(id) === key;
  const there = new Set(known.flatMap(({ posts }) => posts.filter(isCurrent).map(({ id }) => id)));
  const homes = known.map((index) => ({
    index,
    gone: index.posts.filter((post) => !isCurrent(post)).length,
  }));
  const changed = homes.map((): Source[] => []);
  for (const source of sources) if (!there.has(source.id)) changed[homeOf(source, known)]?.push(source);
  const anew = new Set<number>();
  const costs = (i: number) => Math.max(changed[i]?.length ?? 0, homes[i]?.gone ?? 0);
  const waiting = () => homes.map((_, i) => i).filter((i) => !anew.has(i));
  const most = Math.max(largestDelta.posts, largestDelta.share * Math.min(usualPosts, sources.length));
  for (let left = waiting(); left.length > 0; left = waiting()) {
    if (left.reduce((sum, i) => sum + costs(i), 0) <= most) break;
    anew.add(left.reduce((best, i) => (costs(i) > costs(best) ? i : best)));
  }
  const indexes = known.flatMap((index, i): IndexPlan<Source>['indexes'] => {
    if (!anew.has(i)) return [index];
    const ids = new Set([...index.posts.filter(isCurrent), ...(changed[i] ?? [])].map(({ id }) => id));
    return split(
      sources.filter(({ id }) => ids.has(id)),
      usualPosts,
    );
  });
  const [first] = indexes;
  // Whatever happens, the first bundle is where its readers look for it.
  if (first !== undefined && 'entry' in first && first.entry.bundle !== '')
    return planIndexes(sources, [], usualPosts);
  return {
    indexes: known.length === 0 ? split(sources, usualPosts) : indexes,
    delta: changed
      .filter((_, i) => !anew.has(i))
      .flat()
      .sort(compareDocuments),
    replaced: ({ posts }) => replacedIn(posts, isCurrent),
  };
}

/** Finds the index whose time a post falls into. */
function homeOf(source: SearchSource, known: readonly KeptIndex[]): number {
  const last = (index: KeptIndex) => index.posts.at(-1);
  const found = known.findIndex((index) => {
    const newest = last(index);
    return newest !== undefined && compareDocuments(source, newest) <= 0;
  });
  return found < 0 ? known.length - 1 : found;
}

/** Splits posts into indexes of about the usual size, by age. */
function split<Source>(sources: readonly Source[], usualPosts: number): { sources: Source[] }[] {
  const parts = Math.max(1, Math.round(sources.length / usualPosts));
  const size = Math.ceil(sources.length / parts);
  return Array.from({ length: parts }, (_, i) => ({
    sources: sources.slice(i * size, (i + 1) * size),
  })).filter((part) => part.sources.length > 0);
}

function replacedIn(posts: readonly IndexedPost[], isCurrent: (post: IndexedPost) => boolean): number[] {
  const replaced: number[] = [];
  let record = 0;
  for (const post of posts) {
    const records = post.records ?? 1;
    if (!isCurrent(post)) for (let i = 0; i < records; i++) replaced.push(record + i);
    record += records;
  }
  return replaced;
}

/** Counts for each record of a delta the older ones of all indexes. */
export function olderRecords(indexes: readonly KeptIndex[], delta: readonly IndexedPost[]): number[] {
  const posts = indexes.flatMap((index) => index.posts);
  return delta.flatMap((post) => Array.from({ length: post.records ?? 1 }, () => recordsBefore(posts, post)));
}

/** Counts the records of posts that are older than one; they come in order. */
function recordsBefore(posts: readonly IndexedPost[], post: IndexedPost): number {
  let before = 0;
  for (const known of posts) {
    if (compareDocuments(known, post) >= 0) break;
    before += known.records ?? 1;
  }
  return before;
}
