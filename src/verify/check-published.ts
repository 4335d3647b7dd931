import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { FeedItemFacts } from './data/feed-facts.ts';
import type { PageSummary } from './page-summary.ts';
import type { PublishedSite } from './published-site.ts';

/** What the search index of a site has. */
export interface SearchedPosts {
  /** Addresses as the index has them. */
  urls: readonly string[];
  /** Ids of posts, where the index says them. */
  ids?: ReadonlySet<string>;
}

/** Tells posts that search doesn't find, and answers of search that lead to nothing. */
export function checkSearched(
  pages: ReadonlyMap<string, PageSummary>,
  searched: SearchedPosts,
  site: PublishedSite,
): Problem[] {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const url of searched.urls) {
    const target = site.resolve(url, 'index.html');
    if (target.kind === 'file') found.add(target.file);
    else problems.push(createProblem('output-link-dead', { file: 'pagefind/', values: { href: url } }));
  }
  for (const page of pages.values()) {
    const { postId, file } = page;
    if (postId === undefined || !page.isIndexed) continue;
    const isFound = found.has(file) || page.variants.some((other) => found.has(other.file ?? ''));
    if (isFound && searched.ids?.has(postId) !== false) continue;
    problems.push(createProblem('output-page-unlisted/search', { file }));
  }
  return problems;
}

/** What of a feed tells whether a post should be in it. */
export interface FeedFacts {
  /** Pages that it lists, by their files. */
  files: ReadonlySet<string>;
  /** When its oldest entry was published; undefined where none says. */
  oldest: number | undefined;
}

/** Sums up the entries of a feed. */
export function feedFacts(items: readonly FeedItemFacts[], feed: string, site: PublishedSite): FeedFacts {
  const targets = items.map(({ url }) => site.resolve(url, feed));
  const dates = items.flatMap(({ date }) => date ?? []);
  return {
    files: new Set(targets.flatMap((target) => (target.kind === 'file' ? [target.file] : []))),
    oldest: dates.length === 0 ? undefined : Math.min(...dates),
  };
}

/** Tells posts that are in none of the feeds that their page offers, though these have older ones. */
export function checkFed(
  pages: ReadonlyMap<string, PageSummary>,
  feeds: ReadonlyMap<string, FeedFacts>,
): Problem[] {
  return [...pages.values()].flatMap((page) => {
    const { published, file } = page;
    if (published === undefined || !page.isIndexed || page.postId === undefined) return [];
    const missing = page.feeds.filter((name) => {
      const { files, oldest } = feeds.get(name) ?? {};
      // A feed has the newest posts: what is older than all of them has gone out of it.
      return files?.has(file) === false && oldest !== undefined && oldest < published;
    });
    return missing.map((feed) => createProblem('output-page-unlisted/feed', { file, values: { feed } }));
  });
}

/** Tells pages that nobody should see yet: drafts, and posts dated after `now`. */
export function checkHeldBack(pages: ReadonlyMap<string, PageSummary>, now: number): Problem[] {
  return [...pages.values()].flatMap(({ file, isDraft, published }) => {
    if (isDraft) return [createProblem('output-unpublished', { file })];
    if (published === undefined || published <= now) return [];
    const date = new Date(published).toISOString();
    return [createProblem('output-unpublished/scheduled', { file, values: { date } })];
  });
}
