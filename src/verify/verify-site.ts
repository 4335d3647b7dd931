import type { Problem } from '../diagnostics/problem.ts';
import { checkAddresses, readJson, readXml } from './check-data.ts';
import { checkFiles, type PublishedFile } from './check-files.ts';
import { checkLinks } from './check-links.ts';
import { checkPage } from './check-page.ts';
import { checkListed, checkVariants } from './check-variants.ts';
import { PublishedSite } from './published-site.ts';
import { readPage, type PageFacts } from './read-page.ts';
import { checkStyleSheet } from './check-styles.ts';

/** A built site, as a host has it. */
export interface SiteToVerify {
  files: readonly PublishedFile[];
  /** Gives the text of a file. */
  read(file: string): string;
  /** Is called for each file that has been read. */
  onRead?(done: number): void;
}

/** What a verification found, and what it looked at. */
export interface Verification {
  problems: Problem[];
  pages: number;
  links: number;
  files: number;
}

const dataPattern = /\.(?:xml|json|webmanifest)$/;

/** Files that search reads by itself, whose form is Pagefind's. */
const searchFolder = /^pagefind\//;

/**
 * Checks a built site as a whole: that every address in it leads somewhere, that its pages, feeds and sitemap are what
 * they say, and that hosts and disks can hold it. What an author's text has broken is a warning, all else an error.
 */
export function verifySite({ files, read, onRead }: SiteToVerify): Verification {
  const names = new Set(files.map(({ file }) => file));
  const redirects = names.has('_redirects') ? read('_redirects') : '';
  const pages = new Map<string, PageFacts>();
  let done = 0;
  for (const { file } of files) {
    if (!file.endsWith('.html')) continue;
    pages.set(file, readPage(file, read(file)));
    onRead?.((done += 1));
  }
  const site = new PublishedSite(names, addressOf(pages), redirects);
  const data = files.filter(({ file }) => dataPattern.test(file) && !searchFolder.test(file));
  const problems = [...checkFiles(files, redirects)];
  const listed = new Set<string>();
  for (const { file } of data) {
    const facts = file.endsWith('.xml') ? readXml(file, read(file)) : readJson(file, read(file));
    problems.push(...facts.problems, ...checkAddresses(file, facts.addresses, site));
    if (/^sitemap/.test(file)) noteListed(facts.addresses, site, listed);
  }
  for (const { file } of files)
    if (file.endsWith('.css')) problems.push(...checkStyleSheet(file, read(file), site));
  for (const page of pages.values())
    problems.push(
      ...checkLinks(page, site, pages),
      ...checkPage(page, site),
      ...checkVariants(page, site, pages),
    );
  if (listed.size > 0) problems.push(...checkListed(pages, listed, site));
  return {
    problems,
    pages: pages.size,
    links: [...pages.values()].reduce(sumOfLinks, 0),
    files: files.length,
  };
}

/** The site's address as its home page gives it; without one, addresses with a host are another site's. */
function addressOf(pages: ReadonlyMap<string, PageFacts>): URL {
  const home = pages.get('index.html')?.canonical?.written ?? '';
  const address = URL.parse(home) ?? new URL('http://localhost/');
  return new URL('./', address);
}

function noteListed(addresses: readonly string[], site: PublishedSite, listed: Set<string>): void {
  for (const address of addresses) {
    const target = site.resolve(address, 'index.html');
    if (target.kind === 'file') listed.add(target.file);
  }
}

function sumOfLinks(total: number, { links, loads }: PageFacts): number {
  return total + links.length + loads.length;
}
