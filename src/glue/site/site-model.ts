import { createHash } from 'node:crypto';
import type { SiteConfig } from '../../config/site-config.ts';
import type { TagDefinition } from '../../config/tags-file.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Entry } from '../../posts/post.ts';
import { definitionProblems } from '../../taxonomy/definition-problems.ts';
import type { ContentSources } from '../../feeds/content-policy.ts';
import { createLibrary, type Library } from '../../taxonomy/library.ts';
import { newestFirst } from '../../taxonomy/order.ts';
import { regionAliases } from '../../taxonomy/region-aliases.ts';
import type { TermDefinition } from '../../taxonomy/term.ts';
import type { PermalinkRules } from '../../urls/permalink.ts';
import { assignPaths } from '../../urls/post-paths.ts';
import { createPathTable } from '../../urls/reserved-paths.ts';
import { placeStatics } from './place-statics.ts';
import type { StaticFile } from './static-files.ts';
import { createLinks } from '../../urls/routes.ts';
import type { VariantWriters } from '../../variants/writers.ts';
import { optional } from '../../views/cards.ts';
import type { SiteTheme } from '../../views/chrome.ts';
import { contentHash } from '../store/hash.ts';
import { shareCardsOf, type ShareCards } from './shared-pictures.ts';
import type { PublishedImage, ViewContext } from '../../views/context.ts';
import { ownTextsIn } from '../../views/own-texts.ts';

/** What the views of all variants have in common, and where pictures and files were published. */
export interface SiteModel {
  library: Library;
  problems: Problem[];
  contexts: ViewContext[];
  /** What pictures for sharing have to be drawn; none in a preview. */
  shareCards: ShareCards;
  /** What is published as it is, by its path on the site, no leading slash. */
  statics: ReadonlyMap<string, StaticFile>;
  /**
   * Identity of the library, of its paths and pictures, but for the texts of posts: what these functions give for a post
   * or term is the same where it is the same. A test arranges posts that have no texts.
   */
  arrangement: string;
}

export interface SiteModelOptions {
  config: SiteConfig;
  tags: readonly TagDefinition[];
  writers: VariantWriters;
  image(entry: Entry, reference: string): PublishedImage | undefined;
  unshown?(entry: Entry, reference: string): string | undefined;
  file(entry: Entry, reference: string): string | undefined;
  /** Pictures that site.yaml names. */
  pictures?: Readonly<Record<string, PublishedImage>>;
  /** Identity of the pictures and files that posts may refer to. */
  assets: string;
  preview: boolean;
  /** Pages get pictures for sharing. */
  share?: boolean;
  /** What the content folder brings along to be published as it is. */
  statics?: ReadonlyMap<string, StaticFile>;
  /** What the site's theme brings to every page. */
  theme?: SiteTheme | undefined;
  /** Path of the module that draws diagrams, where the site has one. */
  mermaid?: string | undefined;
  /** What all pages may load; that of the settings alone where nothing else is given. */
  sources?: ContentSources | undefined;
}

/** Builds the library and one view context per variant. */
export function createSiteModel(entries: readonly Entry[], options: SiteModelOptions): SiteModel {
  const { config, writers } = options;
  const localize = (text: string) => writers.localize(text);
  const library = createLibrary(entries, {
    timeZone: config.timeZone,
    tags: options.tags,
    authors: config.authors.map(({ name, bio }) => ({
      name,
      aliases: [],
      ...(bio ? { description: bio } : {}),
    })),
    boards: definitionsOf(config.boards),
    sections: definitionsOf(config.sections),
    ...(config.author === undefined ? {} : { defaultAuthor: config.author }),
    localize,
    localizeAuthor: localize,
  });
  const links = createLinks(config);
  const table = createPathTable(library, config.variants, { admin: config.admin !== false });
  const paths = assignPaths(entries, permalinkRules(config), table);
  const statics = placeStatics(options.statics ?? new Map(), table, config.urlHabits !== undefined);
  const contexts = config.variants.map((variant): ViewContext => ({
    ...optional('texts', ownTextsIn(config.texts, variant, localize)),
    ...optional('theme', options.theme),
    ...optional('sources', options.sources),
    ...optional('mermaid', options.mermaid),
    config,
    library,
    paths,
    links,
    variant,
    localize,
    image: options.image,
    ...(options.unshown && { unshown: options.unshown }),
    file: options.file,
    pictures: options.pictures ?? {},
    preview: options.preview,
  }));
  const newest = new Set([...library.articles].sort(newestFirst).slice(0, config.twins));
  for (const context of contexts) context.twin = (entry) => newest.has(entry);
  const shareCards = options.share === true ? shareCardsOf(contexts) : new Map<string, never>();
  const problems = [
    ...paths.problems,
    ...statics.problems,
    ...definitionProblems(options.tags, 'tags.yaml'),
    ...regionAliases(library.tags, 'tags.yaml'),
  ];
  const arrangement = arrangementOf(entries, options);
  return { library, problems, contexts, shareCards, statics: statics.files, arrangement };
}

function arrangementOf(entries: readonly Entry[], { tags, assets, statics }: SiteModelOptions): string {
  const filings = entries.map(({ filing }) => filing);
  return contentHash(JSON.stringify([filings, tags, assets, [...(statics?.keys() ?? [])]]));
}

/** Gathers what a site's settings say of the URLs of posts. */
export function permalinkRules(config: SiteConfig): PermalinkRules {
  const { permalink, permalinks, pagePermalink, timeZone, generator, urlHabits } = config;
  return {
    pattern: permalink,
    folders: permalinks,
    pages: pagePermalink,
    timeZone,
    ...(generator === undefined ? {} : { generator }),
    ...(urlHabits === undefined ? {} : { habits: urlHabits }),
    sha1: (text) => createHash('sha1').update(text).digest('hex'),
  };
}

function definitionsOf(descriptions: Readonly<Record<string, string>>): TermDefinition[] {
  return Object.entries(descriptions).map(([name, description]) => ({ name, description, aliases: [] }));
}
