import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { FeedItemFacts } from './data/feed-facts.ts';
import { isObject, listOf } from './data/json-value.ts';
import { jsonError } from './data/json-error.ts';
import type { PublishedSite } from './published-site.ts';
import type { PageFacts } from './read-page.ts';

/** What the search index of a site has. */
export interface SearchedPosts {
  /** Addresses as the index has them. */
  urls: readonly string[];
  /** Ids of posts, where the index says them. */
  ids?: ReadonlySet<string>;
}

/** Tells posts that search doesn't find, and answers of search that lead to nothing. */
export function checkSearched(
  pages: ReadonlyMap<string, PageFacts>,
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
    const isFound = [file, ...variantFiles(page, site)].some((name) => found.has(name));
    if (isFound && searched.ids?.has(postId) !== false) continue;
    problems.push(createProblem('output-page-unlisted/search', { file }));
  }
  return problems;
}

function variantFiles({ alternates, file }: PageFacts, site: PublishedSite): string[] {
  return alternates.flatMap(({ written }) => {
    const target = site.resolve(written, file);
    return target.kind === 'file' ? [target.file] : [];
  });
}

/** Tells posts that are in none of the feeds that their page offers, though these have older ones. */
export function checkFed(
  pages: ReadonlyMap<string, PageFacts>,
  feeds: ReadonlyMap<string, readonly FeedItemFacts[]>,
  site: PublishedSite,
): Problem[] {
  const listed = new Map([...feeds].map(([file, items]) => [file, filesOf(items, file, site)]));
  return [...pages.values()].flatMap((page) => {
    const written = publicationOf(page);
    if (written === undefined || !page.isIndexed || page.postId === undefined) return [];
    const missing = page.feeds.flatMap((feed) => {
      const target = site.resolve(feed.written, page.file);
      const file = target.kind === 'file' ? target.file : undefined;
      const items = file === undefined ? undefined : feeds.get(file);
      if (file === undefined || items === undefined || listed.get(file)?.has(page.file) === true) return [];
      const dates = items.flatMap(({ date }) => date ?? []);
      // A feed has the newest posts: what is older than all of them has gone out of it.
      return dates.some((date) => date < written) ? [file] : [];
    });
    return missing.map((feed) =>
      createProblem('output-page-unlisted/feed', { file: page.file, values: { feed } }),
    );
  });
}

function filesOf(items: readonly FeedItemFacts[], feed: string, site: PublishedSite): Set<string> {
  return new Set(
    items.flatMap(({ url }) => {
      const target = site.resolve(url, feed);
      return target.kind === 'file' ? [target.file] : [];
    }),
  );
}

/** Tells pages that nobody should see yet: drafts, and posts dated after `now`. */
export function checkHeldBack(pages: ReadonlyMap<string, PageFacts>, now: number): Problem[] {
  return [...pages.values()].flatMap(({ file, isDraft, ...page }) => {
    if (isDraft) return [createProblem('output-unpublished', { file })];
    const written = publicationOf(page);
    if (written === undefined || written <= now) return [];
    const date = new Date(written).toISOString();
    return [createProblem('output-unpublished/scheduled', { file, values: { date } })];
  });
}

/** Reads when an article was published, from its structured data. */
function publicationOf({ jsonLd }: Pick<PageFacts, 'jsonLd'>): number | undefined {
  for (const { written } of jsonLd) {
    if (jsonError(written) !== undefined) continue;
    for (const thing of listOf(JSON.parse(written))) {
      if (!isObject(thing) || !/^BlogPosting$|Article$/.test(String(thing['@type']))) continue;
      const epoch = Date.parse(String(thing['datePublished']));
      if (!Number.isNaN(epoch)) return epoch;
    }
  }
  return undefined;
}
