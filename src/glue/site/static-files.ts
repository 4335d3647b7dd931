import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { leftOutBy } from '../../generators/left-out.ts';
import type { SiteLayout } from '../../generators/generator-site.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';

/** A file that is published as it is, or with another text. */
export interface StaticFile {
  source: ContentFile;
  /** What is published instead: an HTML page without its frontmatter. */
  text?: string;
}

/** What is published as it is, by its path on the site (no leading slash), and pages that only their generator can read. */
export interface StaticFiles {
  files: Map<string, StaticFile>;
  templates: string[];
}

/** Where files are published from when no settings of a generator say so. */
export const usualLayout: SiteLayout = { content: ['', 'source/'], statics: ['public/', 'static/'] };

/** What hosts, browsers and search engines look for at the root of a site. */
const rootFile =
  /^(?:CNAME|\.nojekyll|(?:robots|ads|app-ads|humans|security|keybase|llms)\.txt|favicon[\w-]*\.(?:ico|png|svg)|apple-touch-icon[\w-]*\.png|browserconfig\.xml|site\.webmanifest|_headers|_redirects|BingSiteAuth\.xml|[\w-]+\.(?:html?|txt))$/i;

/** Text files at the root that are for people who work on the repository. */
const repositoryText = /^(?:requirements|package|license|notice|todo|readme)[\w-]*\.txt$/i;

/**
 * Finds what an old site published without rendering it: its folders of static files, what hosts and search engines look
 * for at the root, HTML pages with the files of their folders, and what `raw` names.
 */
export function findStaticFiles(tree: ContentTree, layout: SiteLayout = usualLayout): StaticFiles {
  const found: StaticFiles = { files: new Map(), templates: [] };
  const isStatic = (file: string) =>
    layout.statics.some((folder) => folder !== '' && file.startsWith(folder));
  for (const root of [...layout.content].sort((a, b) => b.length - a.length)) {
    const below = [...tree.others.values()].filter(
      ({ file }) => file.startsWith(root) && !isStatic(file) && isPublished(file.slice(root.length)),
    );
    addPages(found, below, root);
    for (const source of below) {
      const name = source.file.slice(root.length);
      if (!name.includes('/') && rootFile.test(name) && !repositoryText.test(name)) add(found, name, source);
    }
  }
  addRaw(found, tree, layout);
  for (const folder of layout.statics)
    for (const [file, source] of tree.others)
      if (file.startsWith(folder)) found.files.set(file.slice(folder.length), { source });
  return found;
}

/** What begins with an underscore belongs to the generator. */
function isPublished(path: string): boolean {
  return !/(?:^|\/)_[^/]*\//.test(path) && !/^(?:site|tags)\.yaml$/.test(path);
}

/** HTML beside posts is a page of its own, and what is in its folder and below belongs to it: a demo, a slide show. */
function addPages(found: StaticFiles, files: readonly ContentFile[], root: string): void {
  const pages = files.filter(({ file }) => /\.html?$/i.test(file));
  const folders = new Set<string>();
  for (const source of pages) {
    const name = source.file.slice(root.length);
    if (!add(found, name, source)) continue;
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    if (folder !== '') folders.add(folder);
  }
  if (folders.size === 0) return;
  for (const source of files) {
    const name = source.file.slice(root.length);
    if (!/\.html?$/i.test(name) && liesIn(name, folders)) found.files.set(name, { source });
  }
}

function liesIn(file: string, folders: ReadonlySet<string>): boolean {
  for (let end = file.lastIndexOf('/'); end >= 0; end = file.lastIndexOf('/', end - 1)) {
    if (folders.has(file.slice(0, end + 1))) return true;
    if (end === 0) return false;
  }
  return false;
}

function addRaw(found: StaticFiles, tree: ContentTree, { raw = [], content }: SiteLayout): void {
  if (raw.length === 0) return;
  const isRaw = leftOutBy(raw);
  for (const source of tree.others.values()) {
    const root = content.find((folder) => source.file.startsWith(folder)) ?? '';
    if (isRaw(source.file)) found.files.set(source.file.slice(root.length), { source });
  }
}

/** Adds a file unless it is a template; says whether it did. */
function add(found: StaticFiles, name: string, source: ContentFile): boolean {
  if (found.files.has(name)) return true;
  if (!/\.(?:html?|xml|txt)$/i.test(name) || !beginsLikeFrontmatter(source.path)) {
    found.files.set(name, { source });
    return true;
  }
  const text = withoutFrontmatter(readFileSync(source.path, 'utf8'), name);
  if (text === undefined) found.templates.push(source.file);
  else found.files.set(name, { source, text });
  return text !== undefined;
}

function beginsLikeFrontmatter(path: string): boolean {
  const start = Buffer.alloc(8);
  try {
    const descriptor = openSync(path, 'r');
    readSync(descriptor, start);
    closeSync(descriptor);
  } catch {
    return false;
  }
  return /^(?:\uFEFF)?---\s*\n/.test(start.toString('utf8').replaceAll('\r', ''));
}

/** A whole page, or what a search engine asked for, needs no generator; tags of a template language do. */
function withoutFrontmatter(text: string, name: string): string | undefined {
  const body = text.replace(/^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/, '');
  if (/\{[{%]/.test(body)) return undefined;
  const isWhole = /<!doctype|<html[\s>]/i.test(body);
  return isWhole || /^(?:google|baidu|sogou|bing|yandex|360|MP_verify|shenma)/i.test(name) ? body : undefined;
}
