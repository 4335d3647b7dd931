import type { PageHead, SiteChrome } from './chrome.ts';
import type { PostView, ThreadView } from './views.ts';

/** Data for machines, by the vocabulary of schema.org. */
export type StructuredData = Record<string, unknown>;

const vocabulary = 'https://schema.org';

/** Prints data for a `<script>` element: `<` is escaped, so that no text can end the element. */
export function jsonForScript(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Describes an article or a thread. */
export function articleData(view: PostView | ThreadView, { origin }: SiteChrome): StructuredData {
  const { head } = view;
  const authors = view.kind === 'post' ? view.authors : [view.author ?? []].flat();
  return {
    '@context': vocabulary,
    '@type': view.kind === 'thread' ? 'DiscussionForumPosting' : 'BlogPosting',
    headline: view.title,
    inLanguage: view.lang,
    url: origin + head.path,
    image: head.image,
    datePublished: view.date?.iso,
    dateModified: view.updated?.iso,
    author: authors.map(({ label }) => ({ '@type': 'Person', name: label })),
    isBasedOn: head.canonical,
    license: view.kind === 'post' ? view.foot.licence?.url : undefined,
  };
}

/** Describes the site and its search, for the home page. */
export function websiteData(chrome: SiteChrome): StructuredData {
  return {
    '@context': vocabulary,
    '@type': 'WebSite',
    name: chrome.title,
    url: chrome.origin + chrome.home,
    inLanguage: chrome.lang,
    ...(chrome.search === undefined
      ? {}
      : {
          potentialAction: {
            '@type': 'SearchAction',
            target: `${chrome.origin}${chrome.search}?q={search_term_string}`,
            'query-input': 'required name=search_term_string',
          },
        }),
  };
}

/** Describes a page's trail, so that results show it instead of the URL; nothing where there is none. */
export function breadcrumbData(head: PageHead, { origin }: SiteChrome): StructuredData | undefined {
  if (head.breadcrumb.length < 2) return undefined;
  const itemListElement = head.breadcrumb.map(({ label, href = head.path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: origin + href,
  }));
  return { '@context': vocabulary, '@type': 'BreadcrumbList', itemListElement };
}
