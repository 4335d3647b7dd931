import type { Problem } from '../diagnostics/problem.ts';
import { checkAddress } from './check-address.ts';
import { checkFiles, type PublishedFile } from './check-files.ts';
import { checkAnchors, checkLinks, type AwaitedAnchor } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { checkPolicy, type Sha256 } from './check-policy.ts';
import { checkPosts, type KnownPosts } from './check-posts.ts';
import { binaryPattern, checkPrivatePaths } from './check-private.ts';
import {
  checkFed,
  checkHeldBack,
  checkSearched,
  feedFacts,
  type FeedFacts,
  type SearchedPosts,
} from './check-published.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSameText, type SameText } from './check-same-text.ts';
import { checkStyleSheet } from './check-styles.ts';
import { checkListed, checkVariants } from './check-variants.ts';
import { checkAddresses, readJson, readXml } from './data/check-data.ts';
import { MarkupCheck } from './html/check-markup.ts';
import { summarise, type PageSummary } from './page-summary.ts';
import { PublishedSite } from './published-site.ts';
import { readPage, type PageFacts } from './read-page.ts';

/** A built site, as a host has it, and what is known of how it was built. */
export interface SiteToVerify {
  files: readonly PublishedFile[];
  /** Gives the text of a file. */
  read(file: string): string;
  sha256: Sha256;
  /** Milliseconds since 1970. */
  now: number;
  /** Folders of the computer that built it: no file may name them. */
  privatePaths?: readonly string[];
  /** What its search index has; undefined where it has none. */
  searched?: SearchedPosts;
  /** Its posts; undefined where the folder is not the last build of a content folder. */
  posts?: KnownPosts;
  /** Is called for each page that has been checked. */
  onRead?(done: number): void;
}

/** Checks that need something a site may not have, and are left out then. */
export type OptionalCheck = 'search' | 'feeds' | 'sitemap' | 'posts' | 'variants';

/** What a verification found, and what it looked at. */
export interface Verification {
  problems: Problem[];
  pages: number;
  links: number;
  files: number;
  /** Pieces of HTML that differ, each of which was validated once. */
  pieces: number;
  texts: SameText;
  leftOut: OptionalCheck[];
}

const dataPattern = /\.(?:xml|json|webmanifest)$/;

/** Files that search reads by itself, whose form is Pagefind's; the editor has its own too. */
const othersFolders = /^(?:pagefind|admin\/cms|admin\/locales)\//;

/**
 * Checks a built site as a whole: that every address in it leads somewhere, that its pages, feeds and sitemap are what
 * they say, that nothing is lost or shown too early, and that hosts and disks can hold it. What an author's text has
 * broken is a warning, all else an error. A page is let go of once it is read: a site may have a million.
 */
export function verifySite(given: SiteToVerify): Verification {
  const { files, read, sha256, now, privatePaths = [], onRead } = given;
  const names = new Set(files.map(({ file }) => file));
  const redirects = names.has('_redirects') ? read('_redirects') : '';
  const home = names.has('index.html') ? readPage('index.html', read('index.html')) : undefined;
  const site = new PublishedSite(names, addressOf(home), redirects);
  const markup = new MarkupCheck();
  const pages = new Map<string, PageSummary>();
  const feeds = new Map<string, FeedFacts>();
  const listed = new Set<string>();
  const awaited: AwaitedAnchor[] = [];
  const problems = checkFiles(files, redirects);
  if (home?.canonical !== undefined) problems.push(...checkAddress(site.address));
  let links = 0;
  for (const { file } of files) {
    if (binaryPattern.test(file)) continue;
    const text = read(file);
    problems.push(...checkPrivatePaths(file, text, privatePaths));
    if (othersFolders.test(file)) continue;
    if (file.endsWith('.html')) readOne(file, text);
    else if (file.endsWith('.css')) problems.push(...checkStyleSheet(file, text, site, home?.policy));
    else if (dataPattern.test(file)) readData(file, text);
  }
  const same = checkSameText(pages, read);
  problems.push(...checkAnchors(awaited, pages), ...same.problems);
  for (const page of pages.values()) problems.push(...checkVariants(page, pages));
  problems.push(...checkRedirects(redirects, site), ...checkHeldBack(pages, now));
  if (listed.size > 0) problems.push(...checkListed(pages, listed));
  if (feeds.size > 0) problems.push(...checkFed(pages, feeds));
  if (given.searched !== undefined) problems.push(...checkSearched(pages, given.searched, site));
  if (given.posts !== undefined) problems.push(...checkPosts(pages, given.posts));
  const has: Record<OptionalCheck, boolean> = {
    search: given.searched !== undefined,
    feeds: feeds.size > 0,
    sitemap: listed.size > 0,
    posts: given.posts !== undefined,
    variants: same.texts.compared > 0,
  };
  return {
    problems,
    pages: pages.size,
    links,
    files: files.length,
    pieces: markup.validated,
    texts: same.texts,
    leftOut: (Object.keys(has) as OptionalCheck[]).filter((check) => !has[check]),
  };

  /** Checks a page by itself at once, and keeps what others are compared with. */
  function readOne(file: string, text: string): void {
    const page = readPage(file, text);
    const checked = checkLinks(page, site);
    awaited.push(...checked.awaited);
    problems.push(
      ...markup.check(page, text),
      ...checked.problems,
      ...checkPage(page),
      ...checkPolicy(page, site, home, sha256),
    );
    pages.set(file, summarise(page, text, site, sha256));
    links += page.links.length + page.loads.length;
    onRead?.(pages.size);
  }

  function readData(file: string, text: string): void {
    const facts = file.endsWith('.xml') ? readXml(file, text) : readJson(file, text);
    problems.push(...facts.problems, ...checkAddresses(file, facts.addresses, site));
    if (/^sitemap/.test(file)) noteListed(facts.addresses, site, listed);
    if (facts.items !== undefined) feeds.set(file, feedFacts(facts.items, file, site));
  }
}

/** The site's address as its home page gives it; without one, addresses with a host are another site's. */
function addressOf(home: PageFacts | undefined): URL {
  const address = URL.parse(home?.canonical?.written ?? '') ?? new URL('http://localhost/');
  return new URL('./', address);
}

function noteListed(addresses: readonly string[], site: PublishedSite, listed: Set<string>): void {
  for (const address of addresses) {
    const target = site.resolve(address, 'index.html');
    if (target.kind === 'file') listed.add(target.file);
  }
}
