import type { Variant } from '../config/variant.ts';
import { encodePath, shortSegments } from './path.ts';

/** Decoded site paths of everything that is not a post, in the default variant. */
export const routes = {
  home: (page = 1) => (page === 1 ? '/' : `/page/${page}/`),
  posts: (page = 1) => paged('/posts/', page),
  threads: (page = 1) => paged('/threads/', page),
  tags: () => '/tags/',
  tag: (slug: string, page = 1) => paged(`/tags/${slug}/`, page),
  sections: () => '/sections/',
  boards: () => '/boards/',
  authors: () => '/authors/',
  section: (slugs: readonly string[], page = 1) =>
    paged(`/sections/${shortSegments(slugs).join('/')}/`, page),
  board: (slug: string, page = 1) => paged(`/boards/${slug}/`, page),
  author: (slug: string, page = 1) => paged(`/authors/${slug}/`, page),
  archive: () => '/archive/',
  archiveYear: (year: number) => `/archive/${String(year).padStart(4, '0')}/`,
  archiveMonth: (year: number, month: number, page = 1) =>
    paged(`${routes.archiveYear(year)}${String(month).padStart(2, '0')}/`, page),
  search: () => '/search/',
  notFound: () => '/404.html',
  /** For readers without a connection. */
  offline: () => '/offline.html',
  worker: () => '/sw.js',
  /** The Markdown of a page. */
  twin: (path: string) => (path.endsWith('/') ? `${path}index.md` : path.replace(/(?:\.html?)?$/, '.md')),
  llms: () => '/llms.txt',
  manifest: () => '/manifest.webmanifest',
  securityTxt: () => '/.well-known/security.txt',
  indexNowKey: (key: string) => `/${key}.txt`,
  rss: (folder = '/') => `${folder}feed.xml`,
  jsonFeed: (folder = '/') => `${folder}feed.json`,
  atom: (folder = '/') => `${folder}atom.xml`,
};

function paged(folder: string, page: number): string {
  return page === 1 ? folder : `${folder}page/${page}/`;
}

/** Turns decoded site paths into what pages and crawlers follow, for one site. */
export interface Links {
  /** Decoded path of a page in a variant, the base not included: what the output folder holds. */
  place(variant: Variant, path: string): string;
  /** Root-relative, percent-encoded href of a page in a variant. */
  href(variant: Variant, path: string): string;
  /** Absolute URL of a page in a variant. */
  url(variant: Variant, path: string): string;
  /** Root-relative, percent-encoded href of a file that is the same in all variants. */
  file(path: string): string;
  /** Absolute URL of a root-relative href. */
  absolute(href: string): string;
}

/** Binds the path rules to a site's origin (no trailing slash) and base (`''` or `/sub`). */
export function createLinks(site: { url: string; base: string }): Links {
  const place = (variant: Variant, path: string) =>
    variant.prefix === '' ? path : `/${variant.prefix}${path}`;
  // A post's address is printed on dozens of list pages: encoding it each time was a tenth of a cold build.
  const encoded = new Map<string, Map<string, string>>();
  const hrefUnder = (prefix: string, path: string) => {
    let known = encoded.get(prefix);
    if (known === undefined) encoded.set(prefix, (known = new Map()));
    let href = known.get(path);
    if (href === undefined) {
      const under = prefix === '' ? '' : `/${encodePath(prefix)}`;
      known.set(path, (href = `${site.base}${under}${encodePath(path)}`));
    }
    return href;
  };
  const file = (path: string) => hrefUnder('', path);
  const href = (variant: Variant, path: string) => hrefUnder(variant.prefix, path);
  const absolute = (path: string) => (/^[a-z][a-z0-9+.-]*:/i.test(path) ? path : `${site.url}${path}`);
  return { place, href, file, absolute, url: (variant, path) => absolute(href(variant, path)) };
}
