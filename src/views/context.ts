import type { SiteConfig } from '../config/site-config.ts';
import type { Localized, Variant } from '../config/variant.ts';
import { siteSources, type ContentSources } from '../feeds/content-policy.ts';
import type { Entry } from '../posts/post.ts';
import type { Library } from '../taxonomy/library.ts';
import type { PostPaths } from '../urls/post-paths.ts';
import type { Links } from '../urls/routes.ts';
import type { SiteTheme } from './chrome.ts';
import { message, type MessageKey, type OwnTexts } from './messages.ts';
import type { PartRecorder } from './reads/reads.ts';

/** A published picture; `srcset` holds narrower copies, `avif` or `smallAvif` the same or the smallest as AVIF. */
export interface PublishedImage {
  src: string;
  srcset?: string;
  avif?: string;
  smallAvif?: string;
  width?: number;
  height?: number;
  /** A photo in a few pixels, as a `data:` URL, to be shown until it has loaded. */
  placeholder?: string;
  /** It is drawn in dark ink on nothing, and needs a light ground on a dark page. */
  isDarkOnClear?: true;
  /** Its copy for services that show links, where it is a cover. */
  shared?: SharedImage;
}

/** A JPEG of a picture: some services know neither WebP nor AVIF. */
export interface SharedImage {
  src: string;
  width: number;
  height: number;
}

/** What every view is made from: the library, the rules for paths, and one variant. */
export interface ViewContext {
  config: SiteConfig;
  library: Library;
  paths: PostPaths;
  links: Links;
  variant: Variant;
  /** Renders a text of the site itself in every variant. */
  localize(text: string): Localized;
  /** Finds the published form of a picture that a post refers to. */
  image(entry: Entry, reference: string): PublishedImage | undefined;
  /** Says in which format a picture is that is there, and not published since browsers don't show it. */
  unshown?(entry: Entry, reference: string): string | undefined;
  /** Finds the picture for sharing that was drawn for a page, in a variant by its code: root-relative. */
  share?(path: string, variant: string): string | undefined;
  /** Says whether an article is published as Markdown too. */
  twin?(entry: Entry): boolean;
  /** The picture for sharing of all pages that have none of their own: root-relative. */
  siteShare?: string;
  /** Finds the href of a content file that is not a post, such as a PDF beside it. */
  file(entry: Entry, reference: string): string | undefined;
  /** Pictures that site.yaml names, by what it says. */
  pictures: Readonly<Record<string, PublishedImage>>;
  /** Drafts are shown, and marked. */
  preview: boolean;
  /** Texts of the interface that the site has of its own, in this variant. */
  texts?: OwnTexts;
  /** What the site's theme brings to every page. */
  theme?: SiteTheme;
  /** Path of the module that draws diagrams, no leading slash, where the site has one. */
  mermaid?: string;
  /** What all pages may load beyond what the settings declare. */
  sources?: ContentSources;
  /** Set where the reads of views are noted; see `createReads`. */
  parts?: PartRecorder;
}

/** Gives a text of the interface in the context's variant. */
export function textIn(
  { variant, texts }: ViewContext,
  key: MessageKey,
  values?: Record<string, string | number>,
): string {
  return message(variant.script, key, values, texts);
}

/** Picks the text of the context's variant. */
export function inVariant(context: ViewContext, text: Localized): string {
  return text[context.variant.code] ?? Object.values(text)[0] ?? '';
}

/** Gives the root-relative href of a decoded site path in the context's variant. */
export function hrefOf(context: ViewContext, path: string): string {
  return context.links.href(context.variant, path);
}

/** Gives the href of a post in the context's variant. */
export function postHref(context: ViewContext, entry: Entry): string {
  return hrefOf(context, context.paths.pathOf(entry.meta.id));
}

/** Gives the site's name in the context's variant. */
export function siteName(context: ViewContext): string {
  return inVariant(context, context.localize(context.config.title));
}

/** Gives what all pages of the site may load. */
export function sourcesOf({ sources, config }: Pick<ViewContext, 'sources' | 'config'>): ContentSources {
  return sources ?? siteSources(config);
}
