import { readFileSync } from 'node:fs';
import type { ContentSources } from '../../feeds/content-policy.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { SiteTheme } from '../../views/chrome.ts';
import { contentHash } from '../store/hash.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { checkComponents } from './check-components.ts';
import { sourcesOf } from './fragment-sources.ts';
import type { StaticFile } from './static-files.ts';

/** What a site's `theme/` folder changes of the looks that Jianfan has by itself. */
export interface Theme {
  /** Every file of it. */
  files: readonly string[];
  /** Components that replace built-in ones, by name. */
  components: ReadonlyMap<string, ContentFile>;
  /** Stylesheets, fonts and pictures, and icons for the root of the site, by their path on it (no leading slash). */
  statics: ReadonlyMap<string, StaticFile>;
  /** What pages get of it; undefined when that is nothing. */
  ofPages: SiteTheme | undefined;
  /** What its fragments load, for the Content-Security-Policy. */
  sources: ContentSources;
  problems: Problem[];
}

const folder = 'theme/';
const fragments = { head: 'head.html', bodyEnd: 'body-end.html' };
const stylesheets = ['tokens.css', 'style.css'];
const logoPattern = /^logo\.(?:svg|png|webp|avif|jpe?g)$/;
const iconPattern = /^(?:favicon\.(?:svg|ico)|apple-touch-icon\.png|icon-(?:192|512)\.png)$/;
const componentPattern = /^components\/([^/]+)\.astro$/;

/** One of these makes the folder a theme of ours; another generator's site may have a folder of that name. */
const isTelling = (name: string) =>
  [...stylesheets, ...Object.values(fragments)].includes(name) ||
  [logoPattern, iconPattern, componentPattern].some((pattern) => pattern.test(name));

/** Reads the theme of a content folder; `base` is the path that the site lives under. */
export function readTheme({ others }: Pick<ContentTree, 'others'>, base: string): Theme {
  const files = new Map<string, ContentFile>();
  for (const [file, source] of others)
    if (file.startsWith(folder)) files.set(file.slice(folder.length), source);
  if (![...files.keys()].some(isTelling)) files.clear();
  const components = new Map<string, ContentFile>();
  const statics = new Map<string, StaticFile>();
  for (const [name, source] of files) {
    const [, component] = componentPattern.exec(name) ?? [];
    if (component !== undefined) components.set(component, source);
    else if (iconPattern.test(name)) statics.set(name, { source });
    else if (isPublished(name)) statics.set(`_assets/theme/${name}`, { source });
  }
  const ofPages = themeOfPages(files, base);
  return {
    files: [...files.values()].map(({ file }) => file),
    components,
    statics,
    ofPages,
    sources: ofPages === undefined ? {} : sourcesOf(ofPages.head + ofPages.bodyEnd),
    problems: checkComponents(components),
  };
}

/** Leaves a theme's files out of a content folder: none of them is a page or a file for the root by its place alone. */
export function withoutTheme(tree: ContentTree, { files }: Theme): ContentTree {
  const own = new Set(files);
  return { ...tree, others: new Map([...tree.others].filter(([file]) => !own.has(file))) };
}

function themeOfPages(files: ReadonlyMap<string, ContentFile>, base: string): SiteTheme | undefined {
  const href = (name: string) => `${base}/_assets/theme/${name}?v=${contentHash(bytesOf(files.get(name)))}`;
  const styles = stylesheets.filter((name) => files.has(name)).map(href);
  const head = bytesOf(files.get(fragments.head)).toString().trim();
  const bodyEnd = bytesOf(files.get(fragments.bodyEnd)).toString().trim();
  const logo = [...files.keys()].find((name) => logoPattern.test(name));
  if (styles.length === 0 && head === '' && bodyEnd === '' && logo === undefined) return undefined;
  return { styles, head, bodyEnd, ...(logo === undefined ? {} : { logo: href(logo) }) };
}

/** Components and what they import are compiled, fragments are put into pages, notes are the author's. */
function isPublished(name: string): boolean {
  const isFragment = Object.values(fragments).includes(name);
  return !isFragment && !name.startsWith('components/') && !/\.(?:md|txt|astro|ts)$/.test(name);
}

function bytesOf(file: ContentFile | undefined): Buffer {
  return file === undefined ? Buffer.alloc(0) : readFileSync(file.path);
}
