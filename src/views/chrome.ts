/** What surrounds every page of one variant: the same on all its pages, so it is passed beside the view model. */
export interface SiteChrome {
  title: string;
  subtitle?: string;
  /** BCP 47 tag for `<html lang>`. */
  lang: string;
  /** `Variant.code` of these pages. */
  variant: string;
  script: 'hans' | 'hant';
  ogLocale: string;
  /** Root-relative paths, base included, percent-encoded. */
  home: string;
  search: string;
  tags: string;
  archive: string;
  /** All threads; absent when the site has none. */
  threads?: string;
  menu: Link[];
  footer: SiteFooter;
  /** Feeds of the whole site. */
  feeds: FeedLink[];
  /** Root of the site for files that are the same in all variants, such as icons, with a trailing slash. */
  root: string;
  /** Where static assets of the interface live, with a trailing slash. */
  assets: string;
  /** Folder of the search index, with a trailing slash. */
  searchIndex: string;
  /** Every variant of the site, in the order of the switch. */
  variants: { code: string; lang: string; label: string; home: string }[];
  /** Set in a preview: drafts are shown and marked. */
  preview: boolean;
}

export interface SiteFooter {
  /** Licence and registration numbers, such as an ICP filing with its link. */
  licences: Link[];
  /** 「2014–2026」 */
  years: string;
  owner: string;
  /** 「GMT+8」 */
  zone: string;
}

export interface Link {
  label: string;
  href: string;
}

export interface FeedLink {
  title: string;
  href: string;
  type: 'application/rss+xml' | 'application/feed+json';
}

/** The same page in one variant of the site. */
export interface Alternate {
  code: string;
  lang: string;
  label: string;
  /** Root-relative path for the switch. */
  href: string;
  /** Absolute URL for hreflang. */
  url: string;
  current: boolean;
}

/** What `<head>` and the page frame need of one page. */
export interface PageHead {
  /** Document title without the site's name; empty on the home page. */
  title: string;
  description?: string;
  /** Root-relative path of this page. */
  path: string;
  /** Absolute URL of this page, in its own variant. */
  url: string;
  /** Absolute URL that search engines should prefer: this page, or the source of a repost. */
  canonical: string;
  alternates: Alternate[];
  /** URL for `hreflang="x-default"`. */
  defaultUrl: string;
  /** Absolute URL of a picture for sharing. */
  image?: string;
  type: 'website' | 'article';
  feeds: FeedLink[];
  noindex: boolean;
  breadcrumb: { label: string; href?: string }[];
  /** schema.org data as JSON that no text in it can end the script element of. */
  jsonLd: string[];
}
