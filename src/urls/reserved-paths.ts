import type { Variant } from '../config/variant.ts';
import { fileOwner, PathTable, siteOwner, type PathOwner } from './path-table.ts';
import { routes } from './routes.ts';

/** A term that has a page. */
interface Listed {
  slug: string;
  name: string;
}

/** What of a site's library has pages, see src/taxonomy/library.ts. */
interface ListedTerms {
  tags: readonly Listed[];
  authors: readonly Listed[];
  boards: readonly Listed[];
  sections: readonly (Listed & { path: readonly Listed[] })[];
}

/** Files that every build makes beside its pages; an author may bring his own of the first kind. */
const replaceableFiles = [
  '/robots.txt',
  routes.llms(),
  routes.securityTxt(),
  '/favicon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
  '/icon-192.png',
  '/icon-512.png',
  routes.manifest(),
  '/_headers',
  '/_redirects',
  '/.htaccess',
  '/vercel.json',
];
const ownFiles = ['/sitemap.xml', '/.jianfan-output', '/query-redirects.json', routes.worker()];

/** Parts of the sitemap that are kept for it: with 45,000 addresses each, enough for a million posts in two variants. */
const mostSitemaps = 99;

/** Folders that hold what is compiled, encoded or indexed. */
const ownFolders = [
  '/_astro/',
  '/_assets/images/',
  '/_assets/share/',
  '/_assets/katex/',
  '/pagefind/',
  '/_nginx/',
];

/** Folder of the editor in the browser, where the site has one. */
const adminFolder = '/admin/';

/** Says whether an author's own file at a path stands for the one that a build would make. */
export function isReplaceable(path: string): boolean {
  return replaceableFiles.includes(path.toLowerCase());
}

/** Makes the table of paths, with all that the site makes itself: a post, alias or file there would hide one of them. */
export function createPathTable(
  library: ListedTerms & { calendar: readonly { year: number; months: readonly { month: number }[] }[] },
  variants: readonly Variant[],
  { admin = false } = {},
): PathTable {
  const table = new PathTable();
  for (const path of listPaths()) table.claim(path, siteOwner);
  for (const path of [...replaceableFiles, ...ownFiles, ...listFiles()]) table.claim(path, fileOwner(path));
  for (const folder of ownFolders) table.close(folder);
  if (admin) table.close(adminFolder);
  const isAtRoot = variants[0]?.prefix === '';
  for (const { prefix } of variants) if (isAtRoot && prefix !== '') table.close(`/${prefix}/`);
  claimTerms(table, library);
  for (const { year, months } of library.calendar) {
    table.claim(routes.archiveYear(year), siteOwner);
    for (const { month } of months) table.claim(routes.archiveMonth(year, month), siteOwner);
  }
  return table;
}

function listPaths(): string[] {
  return [
    routes.home(),
    routes.tags(),
    routes.search(),
    routes.archive(),
    routes.threads(),
    routes.sections(),
    routes.boards(),
    routes.authors(),
  ];
}

function listFiles(): string[] {
  const parts = Array.from({ length: mostSitemaps }, (_, at) => `/sitemap-${at + 1}.xml`);
  const pages = [routes.notFound(), routes.offline()];
  return [...pages, routes.rss(), routes.jsonFeed(), routes.atom(), ...parts];
}

function claimTerms(table: PathTable, library: ListedTerms): void {
  const claim = (folder: string, owner: PathOwner) => {
    table.claim(folder, owner);
    table.claim(routes.rss(folder), owner);
    table.claim(routes.jsonFeed(folder), owner);
    table.claim(routes.atom(folder), owner);
  };
  for (const { slug, name } of library.tags)
    claim(routes.tag(slug), { phrase: 'path-owner-tag', values: { name } });
  for (const { slug, name } of library.authors)
    claim(routes.author(slug), { phrase: 'path-owner-author', values: { name } });
  for (const { slug, name } of library.boards)
    claim(routes.board(slug), { phrase: 'path-owner-section', values: { name } });
  for (const section of library.sections) {
    const slugs = [...section.path, section].map((part) => part.slug);
    claim(routes.section(slugs), { phrase: 'path-owner-section', values: { name: section.name } });
  }
}
