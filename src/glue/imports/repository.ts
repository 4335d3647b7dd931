import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSettingValue, parseSiteConfig } from '../../config/site-config.ts';
import type { SiteConfig } from '../../config/site-schema.ts';
import type { Generator } from '../../config/generator.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { describePhrase } from '../../diagnostics/describe.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { artrans } from '../../imports/artran.ts';
import type { ExpectedPost, ImportedFile, ImportedSite } from '../../imports/imported.ts';
import { choosePermalinks } from '../../imports/repository/choose-permalinks.ts';
import { pinPermalink } from '../../imports/repository/pin-permalink.ts';
import { postPlace } from '../../imports/repository/post-place.ts';
import { siteYaml, type WrittenSetting } from '../../imports/site-yaml.ts';
import { classifyTree } from '../../posts/classify.ts';
import { parsePost } from '../../posts/parse.ts';
import type { Entry, PostMeta } from '../../posts/post.ts';
import { decodeText } from '../jobs/decode.ts';
import type { Progress } from '../progress.ts';
import { settingPlace } from '../site/setting-place.ts';
import type { Site } from '../site/open-site.ts';
import { permalinkRules } from '../site/site-model.ts';
import { redirectFaults } from '../../views/redirects.ts';
import { layoutOf, placeAssets } from './place-assets.ts';
import { commentsFile } from './kept-comments.ts';
import { readSite, type ReadSite } from './read-site.ts';
import { settingsFile } from './settings-file.ts';
import { staticComments } from './static-comments.ts';

/** A repository as an imported site, and what that site must have. */
export interface ImportedRepository extends ImportedSite {
  /** Whose site it is, where it is one. */
  generator?: Generator | undefined;
  expected: ExpectedPost[];
  /** Paths of files that the old site published as they are. */
  statics: string[];
  /** Problems of the old site itself: what is broken there may be broken in the new one. */
  known: Problem[];
  /** Content files of the old site → of the new one. */
  places: ReadonlyMap<string, string>;
}

/** What an import of a repository is asked. */
export interface RepositoryImport {
  source: string;
  now: number;
  language: Language;
  progress: Progress;
}

/** Reads a site of another generator, or a folder of Markdown, and arranges it as one of ours. */
export async function importRepository(options: RepositoryImport): Promise<ImportedRepository> {
  const { source, now } = options;
  const old = await readSite(source, now, options.progress);
  const entries = entriesOf(old);
  const places = placePosts(old, entries);
  const assets = placeAssets(old, entries, places);
  const settings = withUsefulRedirects(settingsOf(old.site, options.language), old);
  const texts = textsOf(old.site);
  const pins = keepUrls(old, { entries, places, settings, texts, now });
  const files = new Map<string, ImportedFile>(
    [...assets.files].map(([path, file]) => [`content/${path}`, file]),
  );
  for (const { meta } of entries) {
    const place = places.get(meta.file) ?? '';
    const url = pins.get(place);
    const text = texts.get(meta.file) ?? '';
    const path = join(old.site.root, meta.file);
    files.set(`content/${place}`, url === undefined ? { copyOf: path } : { text: pinPermalink(text, url) });
  }
  files.set('content/site.yaml', { text: settingsFile(settings, source, options.language) });
  const kept = staticComments(
    source,
    entries.map(({ meta }) => ({ meta, url: urlOf(old, meta) })),
  );
  if (kept.comments.length > 0) files.set(commentsFile, { text: artrans(kept.comments) });
  return {
    files,
    generator: old.site.old?.generator,
    problems: [...unread(old), ...leftOut(old), ...assets.problems, ...kept.problems],
    expected: entries.map((entry) => expectedPost(old, entry, places.get(entry.meta.file) ?? '')),
    statics: assets.statics,
    known: old.loaded.problems,
    places,
  };
}

/** Files that a site can't have: links that lead out of it, names that can't be opened, texts that are too large. */
function unread({ site }: ReadSite): Problem[] {
  return site.problems.filter(({ code }) => code === 'file-outside' || code === 'file-unreadable');
}

function entriesOf({ loaded }: ReadSite): Entry[] {
  return [...loaded.records.values()].flatMap(({ entry }) => entry ?? []);
}

/** Two posts that would be one file are distinguished by the folder that they come from. */
function placePosts({ site }: ReadSite, entries: readonly Entry[]): Map<string, string> {
  const roots = layoutOf(site).content;
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const { meta } of entries) {
    const place = postPlace(meta.file, meta.kind, roots);
    const free = taken.has(place.toLowerCase())
      ? place.replace(/^([^/]+)\//, `$1/${meta.file.split('/')[0]}/`)
      : place;
    taken.add(free.toLowerCase());
    places.set(meta.file, free);
  }
  return places;
}

/** What `site.yaml` will say, with the place that each setting was found in. */
function settingsOf({ config, old }: Site, language: Language): WrittenSetting[] {
  const { generator, permalink, permalinks, pagePermalink } = config;
  const taken = (old?.taken ?? []).filter(({ setting, value }) => isSettingValue(setting, value));
  const names = new Set(taken.map(({ setting }) => setting));
  const settings: WrittenSetting[] = taken.map((from) => ({
    name: from.setting,
    value: from.value,
    from: describePhrase(settingPlace(from), language),
  }));
  const own: WrittenSetting[] = [
    { name: 'title', value: config.title },
    { name: 'timeZone', value: config.timeZone },
    { name: 'generator', value: generator ?? config.likelyGenerator },
    ...(old === undefined
      ? []
      : [
          { name: 'permalink', value: permalink },
          { name: 'permalinks', value: permalinks },
          { name: 'pagePermalink', value: pagePermalink },
        ]),
  ];
  return [...settings, ...own.filter(({ name }) => !names.has(name))];
}

/** Of the lists that an old site may have had, those count that lead to one of ours. */
function withUsefulRedirects(settings: readonly WrittenSetting[], { loaded }: ReadSite): WrittenSetting[] {
  const [context] = loaded.model.contexts;
  const useless = new Set(context === undefined ? [] : redirectFaults(context).map(({ from }) => from));
  return settings.map((setting) => {
    if (setting.name !== 'redirects') return setting;
    const entries = Object.entries(setting.value as Record<string, string>);
    return { ...setting, value: Object.fromEntries(entries.filter(([from]) => !useless.has(from))) };
  });
}

interface UrlFacts {
  entries: readonly Entry[];
  places: ReadonlyMap<string, string>;
  settings: WrittenSetting[];
  texts: ReadonlyMap<string, string>;
  now: number;
}

/** Sets the patterns of URLs so that posts keep theirs; gives the paths that no pattern makes, by file. */
function keepUrls(
  old: ReadSite,
  { entries, places, settings, texts, now }: UrlFacts,
): ReadonlyMap<string, string> {
  const { config } = parseSiteConfig(siteYaml(settings, ''), 'site.yaml');
  const kinds = classifyTree([...places.values()]);
  const moved = entries.flatMap(({ meta }) => {
    const place = places.get(meta.file) ?? '';
    const read = metaAt(place, texts.get(meta.file) ?? '', { config, now, kinds });
    return read === undefined || meta.draft ? [] : [{ meta: read, url: urlOf(old, meta) }];
  });
  const chosen = choosePermalinks(
    moved,
    permalinkRules({ ...config, permalinks: { ...old.site.config.permalinks } }),
  );
  set(settings, 'permalink', chosen.permalink);
  set(settings, 'permalinks', chosen.permalinks);
  set(settings, 'pagePermalink', chosen.pagePermalink);
  return chosen.pinned;
}

function set(settings: WrittenSetting[], name: string, value: unknown): void {
  const at = settings.findIndex((setting) => setting.name === name);
  if (at < 0) settings.push({ name, value });
  else if (settings[at]?.value !== value) settings[at] = { name, value };
}

function metaAt(
  file: string,
  text: string,
  { config, now, kinds }: { config: SiteConfig; now: number; kinds: ReturnType<typeof classifyTree> },
): PostMeta | undefined {
  const kind = kinds.get(file);
  return parsePost({ file, text }, { config, now, hints: kind === undefined ? {} : { kind } }).meta;
}

function urlOf({ loaded }: ReadSite, meta: Pick<PostMeta, 'id'>): string {
  return loaded.model.contexts[0]?.paths.pathOf(meta.id) ?? '/';
}

function expectedPost(old: ReadSite, { meta }: Entry, file: string): ExpectedPost {
  const { title, tags, draft } = meta;
  return {
    file,
    source: meta.file,
    title,
    tags,
    draft,
    urls: draft ? [] : [urlOf(old, meta), ...meta.aliases],
  };
}

/** Reads the posts' files as text, by file. */
function textsOf({ tree }: Site): Map<string, string> {
  return new Map(
    tree.posts.map(({ file, path }) => [file, decodeText(readFileSync(path), file).text] as const),
  );
}

/** Posts that the old site has and no build of ours would publish. */
function leftOut({ loaded }: ReadSite): Problem[] {
  return [...loaded.records.values()].flatMap(({ file, status, reason }) =>
    status !== 'skipped' || reason === undefined
      ? []
      : [createProblem('import-left-out', { file, values: { reason } })],
  );
}
