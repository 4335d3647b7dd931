import type { Analytics, CommentService } from '../config/services.ts';
import type { Palette } from '../config/palette.ts';
import type { OwnTexts } from './messages.ts';

export type { CommentService };

/** What surrounds every page of one variant: the same on all its pages, so it is passed beside the view model. */
export interface SiteChrome {
  /** Scheme and host, which absolute URLs put before a root-relative path. */
  origin: string;
  title: string;
  subtitle?: string;
  /** BCP 47 tag for `<html lang>`. */
  lang: string;
  /** `Variant.code` of these pages. */
  variant: string;
  script: 'hans' | 'hant';
  ogLocale: string;
  /** Colours and headings that the site has chosen: styles/palettes.css. */
  palette: Palette;
  /** Colours of the browser's own bars, light and dark. */
  paper: { day: string; night: string };
  type: 'serif' | 'sans';
  /** The picture for sharing of pages that have none of their own. */
  shareImage?: SharePicture;
  /** Root-relative paths, base included, percent-encoded. */
  home: string;
  /** The search page; absent when the site has no search. */
  search?: string;
  tags: string;
  archive: string;
  /** All threads; absent when the site has none. */
  threads?: string;
  /** The whole menu, in its order. */
  menu: Link[];
  footer: SiteFooter;
  /** Feeds of the whole site. */
  feeds: FeedLink[];
  /** What a home screen is told of the site in this variant; none in a preview. */
  manifest?: string;
  /** Root of the site for files that are the same in all variants, such as icons, with a trailing slash. */
  root: string;
  /** Where static assets of the interface live, with a trailing slash. */
  assets: string;
  /** Folder of the search index, with a trailing slash; absent when ours is not what is searched. */
  searchIndex?: string;
  /** The module that draws diagrams, where the site has one. */
  mermaid?: string;
  /** The service worker, where the site is read offline; none in a preview. */
  offline?: string;
  /** The map of old addresses with a query; absent when there are none. */
  queryRedirects?: string;
  /** Every variant of the site, in the order of the switch. */
  variants: { code: string; lang: string; label: string; home: string }[];
  /** The Content-Security-Policy of pages without inline scripts of their own; absent where a preview adds some. */
  policy?: string;
  /** One line above every page, with what it leads to; `id` tells it from the one before. */
  announcement?: { label: string; href?: string; id: string };
  /** Ways of passing a post on. */
  share: ('native' | 'copy' | 'qr')[];
  /** Posts say how to cite them. */
  cite: boolean;
  /** Days after which a post says how old it is. */
  outdated?: number;
  /** Whose discussions are below posts. */
  comments?: CommentService;
  /** Counters of visits; none in a preview. */
  analytics: Analytics[];
  /** Set in a preview: drafts are shown and marked. */
  preview: boolean;
  /** Texts of the interface that the site has of its own; templates read them through `messagesOf`. */
  texts?: OwnTexts;
  /** What the site's theme brings; absent without one. */
  theme?: SiteTheme;
}

/** What a theme brings to every page beside components. */
export interface SiteTheme {
  /** Root-relative paths of its stylesheets, in their order. */
  styles: string[];
  /** HTML at the end of `<head>` and of `<body>`, as it is. */
  head: string;
  bodyEnd: string;
  /** Root-relative path of a picture in place of the seal beside the site's name. */
  logo?: string;
}

export interface SiteFooter {
  /** Licence and registration numbers, such as an ICP filing with its link. */
  licences: Link[];
  /** Where else the site is found. */
  social: Link[];
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
  type: 'application/rss+xml' | 'application/feed+json' | 'application/atom+xml';
}

/** The article of a page as Markdown, for machines. */
export interface TwinLink {
  title: string;
  href: string;
  type: 'text/markdown';
}

/** A picture for services that show links: an absolute URL, and what it is. */
export interface SharePicture {
  url: string;
  width: number;
  height: number;
  type: 'image/png' | 'image/jpeg';
  /** What it shows, for those who don't see it. */
  alt: string;
}

/** What `<head>` and the page frame need of one page, beside what all pages of its variant share. */
export interface PageHead {
  /** Document title without the site's name; empty on the home page. */
  title: string;
  /** What a list is a list by, after its title. */
  kind?: string;
  description?: string;
  /** Root-relative path of this page, in its own variant. */
  path: string;
  /** Absolute URL that search engines should prefer to this page: the source of a repost. */
  canonical?: string;
  /** Root-relative path of this page in each of `SiteChrome.variants`, in their order; empty when it has no others. */
  alternates: string[];
  /** The same text in other languages: root-relative paths, in this page's variant. */
  translations?: { lang: string; label: string; href: string }[];
  /** What search engines are told instead of `alternates`, where there are translations: root-relative paths. */
  hreflang?: { lang: string; href: string }[];
  /** Its picture for sharing, where it has one of its own. */
  image?: SharePicture;
  type: 'website' | 'article';
  feeds: (FeedLink | TwinLink)[];
  noindex: boolean;
  /** The inline scripts of its body, as sources of a Content-Security-Policy. */
  scripts?: readonly string[];
  breadcrumb: { label: string; href?: string }[];
}
