import type { Link, PageHead, SharePicture, SiteChrome } from './chrome.ts';
import type { ListView, PostView, ThreadView } from './views.ts';

/** Data for machines, by the vocabulary of schema.org. */
export type StructuredData = Record<string, unknown>;

const vocabulary = 'https://schema.org';

/** Prints data for a `<script>` element: `<` is escaped, so that no text can end the element. */
export function jsonForScript(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Describes an article or a thread. */
export function articleData(view: PostView | ThreadView, chrome: SiteChrome): StructuredData {
  const { head } = view;
  const { origin } = chrome;
  const url = origin + head.path;
  const authors = view.kind === 'post' ? view.authors : [view.author ?? []].flat();
  return {
    '@context': vocabulary,
    ...(view.kind === 'thread'
      ? threadFacts(view, origin)
      : { '@type': 'BlogPosting', publisher: publisher(chrome), ...postFacts(view), ...questions(view) }),
    headline: view.title,
    inLanguage: view.lang,
    url,
    mainEntityOfPage: url,
    image: picture(head.image),
    datePublished: view.date?.iso,
    dateModified: view.updated?.iso,
    // A site whose posts name nobody is their author.
    author: authors.length === 0 ? publisher(chrome) : authors.map((author) => person(author, origin)),
    isBasedOn: view.kind === 'post' ? view.source?.url : undefined,
    license: view.kind === 'post' ? view.foot.licence?.url : undefined,
  };
}

/** What an article is about and how long it is. */
function postFacts({ head, category, tags, length }: PostView): StructuredData {
  return {
    description: head.description,
    articleSection: category.at(-1)?.label,
    keywords: tags.length === 0 ? undefined : tags.map(({ label }) => label),
    wordCount: length > 0 ? length : undefined,
  };
}

/** An article that asks and answers is a page of questions, too. */
function questions({ faq = [] }: PostView): StructuredData {
  if (faq.length === 0) return {};
  const mainEntity = faq.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  }));
  return { '@type': ['BlogPosting', 'FAQPage'], mainEntity };
}

/** Describes a discussion for search engines: its subject, how many took part, and the replies that its text holds. */
function threadFacts(view: ThreadView, origin: string): StructuredData {
  const { head, date, replies, views, opening, comments } = view;
  const comment = comments.map(({ id, author, date: written, text }) => ({
    '@type': 'Comment',
    author: person(author, origin),
    datePublished: written.iso,
    text,
    url: `${origin}${head.path}#${encodeURIComponent(id)}`,
  }));
  const counter = (type: string, count: number) => ({
    '@type': 'InteractionCounter',
    interactionType: `${vocabulary}/${type}`,
    userInteractionCount: count,
  });
  return {
    // Search engines take no discussion without a date.
    '@type': date === undefined ? 'Article' : 'DiscussionForumPosting',
    text: opening || head.description,
    comment: comment.length === 0 ? undefined : comment,
    commentCount: replies,
    interactionStatistic: [counter('CommentAction', replies), counter('ViewAction', views)],
  };
}

function picture(image: SharePicture | undefined): StructuredData | undefined {
  if (image === undefined) return undefined;
  const { url, width, height } = image;
  return { '@type': 'ImageObject', url, width, height };
}

function person({ label, href }: Link, origin: string): StructuredData {
  return { '@type': 'Person', name: label, ...(href === '' ? {} : { url: origin + href }) };
}

function publisher({ origin, footer, home }: SiteChrome): StructuredData {
  return { '@type': 'Organization', name: footer.owner, url: origin + home };
}

/** Describes the person whose page a list is; nothing for any other list. */
export function profileData(view: ListView, { origin, lang }: SiteChrome): StructuredData | undefined {
  if (view.listKind !== 'author') return undefined;
  const { head, name, description, url, avatar, profiles = [] } = view;
  const elsewhere = [url ?? [], profiles.map(({ href }) => href)].flat();
  const image = avatar && (avatar.src.startsWith('/') ? origin + avatar.src : avatar.src);
  return {
    '@context': vocabulary,
    '@type': 'ProfilePage',
    inLanguage: lang,
    mainEntity: {
      ...person({ label: name, href: head.path }, origin),
      description,
      image,
      sameAs: elsewhere.length === 0 ? undefined : elsewhere,
    },
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
    publisher: {
      ...publisher(chrome),
      logo: `${chrome.origin}${chrome.root}icon-512.png`,
      sameAs: chrome.footer.social.length === 0 ? undefined : chrome.footer.social.map(({ href }) => href),
    },
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
