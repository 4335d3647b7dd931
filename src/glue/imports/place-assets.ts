import { withoutQuery } from '../../config/address-parts.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ImportedFile } from '../../imports/imported.ts';
import { assetPlace } from '../../imports/repository/asset-place.ts';
import { splitFragment } from '../../markdown/placeholders.ts';
import type { Entry } from '../../posts/post.ts';
import { decodePath } from '../../urls/path.ts';
import { createAssetFinder } from '../site/assets.ts';
import type { ContentFile } from '../store/file-record.ts';
import type { SiteLayout } from '../../generators/generator-site.ts';
import type { Site } from '../site/open-site.ts';
import type { ReadSite } from './read-site.ts';

/** Files beside the posts, by their path in the content folder of the new site. */
export interface PlacedAssets {
  files: Map<string, ImportedFile>;
  /** Paths of what the old site published as it is. */
  statics: string[];
  problems: Problem[];
}

/** Where content usually is, for folders that no generator's settings are in; the innermost first. */
const usualContent = ['src/content/', 'src/data/', 'source/', 'content/', 'docs/', 'src/', ''];

/** Tells where a site keeps what. */
export function layoutOf({ old }: Site): SiteLayout {
  return old?.layout ?? { content: usualContent, statics: ['public/', 'static/'] };
}

/**
 * Places pictures, attachments and static files so that every reference that led to one still does: where it wouldn't,
 * a copy goes to where the reference points.
 */
export function placeAssets(
  { site, loaded }: ReadSite,
  entries: readonly Entry[],
  places: ReadonlyMap<string, string>,
): PlacedAssets {
  const layout = layoutOf(site);
  const facts = { generator: site.old?.generator, layout, folders: folderPlaces(places) };
  const sources = new Map<string, ContentFile>();
  const files = new Map<string, ImportedFile>();
  const put = (path: string, file: ContentFile, text?: string) => {
    sources.set(path, file);
    files.set(path, text === undefined ? { copyOf: file.path } : { text });
  };
  const published = new Set<string>();
  for (const [path, { source, text }] of loaded.model.statics) {
    published.add(source.file);
    put(`public/${path}`, source, text);
  }
  const left = new Map<string, number>();
  for (const file of site.tree.others.values()) {
    if (published.has(file.file) || /^(?:site|tags)\.yaml$/.test(file.file)) continue;
    const place = assetPlace(file.file, facts);
    if (place === undefined) count(left, file.file);
    else if (!files.has(place)) put(place, file);
  }
  placeByReference({ site, entries, places, sources, put });
  return { files, statics: [...loaded.model.statics.keys()], problems: leftOut(left) };
}

interface ReferenceFacts {
  site: ReadSite['site'];
  entries: readonly Entry[];
  places: ReadonlyMap<string, string>;
  sources: Map<string, ContentFile>;
  put(path: string, file: ContentFile): void;
}

function placeByReference({ site, entries, places, sources, put }: ReferenceFacts): void {
  const before = createAssetFinder(site.tree, site.config);
  const tree = {
    posts: [],
    outside: [],
    misnamed: [],
    others: new Map([...sources].map(([file, found]) => [file, { ...found, file }])),
  };
  const after = createAssetFinder(tree, site.config);
  for (const entry of entries) {
    const moved = { ...entry, meta: { ...entry.meta, file: places.get(entry.meta.file) ?? '' } };
    for (const reference of referencesOf(entry)) {
      const wanted = before.find(entry, reference);
      if (wanted === undefined || after.find(moved, reference)?.path === wanted.path) continue;
      put(placeFor(reference, moved.meta.file), wanted);
    }
  }
}

function referencesOf({ meta, images, links }: Entry): string[] {
  const targets = links.map((link) => splitFragment(link).target);
  return [...images, ...targets, ...(meta.cover === undefined ? [] : [meta.cover])];
}

/** Where a reference looks first. */
function placeFor(reference: string, postFile: string): string {
  const path = decodePath(withoutQuery(reference)).replaceAll('\\', '/');
  if (path.startsWith('/')) return `public${path}`;
  const parts = [...postFile.split('/').slice(0, -1)];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The folders of posts, old → new, each with a slash after it. */
function folderPlaces(places: ReadonlyMap<string, string>): Map<string, string> {
  const folders = new Map<string, string>();
  for (const [from, to] of places) {
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    if (!folders.has(folder)) folders.set(folder, to.slice(0, to.lastIndexOf('/') + 1));
  }
  return folders;
}

function count(left: Map<string, number>, file: string): void {
  const folder = file.includes('/') ? `${file.split('/')[0]}/` : file;
  left.set(folder, (left.get(folder) ?? 0) + 1);
}

function leftOut(left: ReadonlyMap<string, number>): Problem[] {
  return [...left].map(([file, files]) =>
    createProblem('import-left-out/files', { file, values: { count: files } }),
  );
}
