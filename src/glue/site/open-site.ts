import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { repositoryOf } from '../../admin/repository.ts';
import { isSettingValue, parseSiteConfig, type SiteConfig } from '../../config/site-config.ts';
import { parseTagsFile, type TagDefinition } from '../../config/tags-file.ts';
import { mergeSources, siteSources, type ContentSources } from '../../feeds/content-policy.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { editorEntry, editorPackage, editorVersion } from '../admin/editor-package.ts';
import { decodeText } from '../jobs/decode.ts';
import { checkTexts } from './check-texts.ts';
import type { ContentTree } from '../store/file-record.ts';
import { strangersOf } from './strangers.ts';
import { likelyGenerator } from './likely-generator.ts';
import { misplacedFiles } from './misplaced-files.ts';
import { findOldSite, findSiteBelow, type OldSite } from './old-site.ts';
import { findMermaid } from './mermaid.ts';
import { oldSiteProblems } from './old-site-problems.ts';
import { scopeTree } from './scope-tree.ts';
import { findStaticFiles, usualLayout, type StaticFile } from './static-files.ts';
import { staticFileProblems } from './static-file-problems.ts';
import { readTheme, withoutTheme, type Theme } from './theme.ts';
import { withoutTooLarge } from './too-large.ts';
import { undeclaredOrigins } from './undeclared-origins.ts';
import { withoutUntrusted } from './untrusted-files.ts';
import { untrustedFolderProblems } from './untrusted-folders.ts';
import { unreadFormats } from './unread-formats.ts';
import { settleScript } from './written-script.ts';
import { writtenZone } from './written-zone.ts';
import { walkContent } from './walk.ts';

/** A content folder with its configuration read. */
export interface Site {
  root: string;
  tree: ContentTree;
  config: SiteConfig;
  tags: TagDefinition[];
  /** What is published as it is, by its path on the site, no leading slash. */
  statics: ReadonlyMap<string, StaticFile>;
  /** Another generator's site, where the folder is one or is in one. */
  old?: OldSite;
  theme: Theme;
  /** All that pages may load, but for the inline scripts of single posts. */
  sources: ContentSources;
  /** Path of the module that draws diagrams, where the site has installed it. */
  mermaid?: string;
  problems: Problem[];
}

/** Whose files are trusted while a site is read; see `strangersOf`. */
export interface Trust {
  /** Overrules `trust` of site.yaml, and holds for all files. */
  untrusted?: boolean;
  /** A commit: what has changed since is trusted as little, and the rest as site.yaml says. */
  untrustedSince?: string | undefined;
}

/**
 * Reads a content folder's file list, `site.yaml` and `tags.yaml`; each may be absent. What they don't say is taken from
 * another generator's settings, if such are there. Throws if the folder is absent.
 */
export async function openSite(contentDir: string, trust: Trust = {}): Promise<Site> {
  const root = resolve(contentDir);
  const { tree: walked, problems: tooLarge } = withoutTooLarge(walkContent(root));
  const oldAsSaid = findOldSite(root) ?? siteBelow(root, walked);
  const whole = oldAsSaid?.inside === '' ? scopeTree(walked, oldAsSaid.layout, root) : walked;
  const old = oldAsSaid && settleScript(oldAsSaid, whole.posts);
  const siteFile = await readOptional(whole, 'site.yaml');
  const found = old === undefined ? {} : settingsOf(old, whole);
  const { config, problems } = parseSiteConfig(siteFile.text ?? '', 'site.yaml', found);
  if (siteFile.text === undefined && !('title' in found))
    config.title = titleFromFolder(root) ?? config.title;
  const { isAll, files: strangers, problems: changes } = strangersOf(root, whole, trust);
  if (isAll) config.trust = 'untrusted';
  if (strangers.length > 0) config.strangers = strangers;
  const statics = (old?.layout ?? usualLayout).statics;
  const { tree, problems: refused } = withoutUntrusted(whole, { config, statics, isAll });
  if (old !== undefined) addOldSite(config, old);
  else addGuess(config, root, tree);
  const theme = readTheme(tree, config.base);
  const published = findStaticFiles(withoutTheme(tree, theme), old?.layout);
  const mermaid = findMermaid(root);
  const tagsFile = await readOptional(tree, 'tags.yaml');
  const tags = parseTagsFile(tagsFile.text ?? '', 'tags.yaml');
  return {
    root,
    tree,
    config,
    tags: tags.tags,
    statics: new Map([...theme.statics, ...(mermaid?.files ?? []), ...published.files]),
    ...(mermaid === undefined ? {} : { mermaid: mermaid.module }),
    ...(old === undefined ? {} : { old }),
    theme,
    sources: mergeSources(siteSources(config), theme.sources),
    problems: [
      ...tree.outside.map(({ file, target }) => createProblem('file-outside', { file, values: { target } })),
      ...tree.misnamed.map((file) => createProblem('file-unreadable/name', { file })),
      ...tooLarge,
      ...changes,
      ...refused,
      ...staticFileProblems(published),
      ...misplacedFiles(walked, old),
      ...unreadFormats(walked),
      ...siteFile.problems,
      ...problems,
      ...oldSiteProblems({ old, config, ownSettings: siteFile.text ?? '' }),
      ...untrustedFolderProblems(config, whole, siteFile.text ?? ''),
      ...tagsFile.problems,
      ...tags.problems,
      ...adminProblems(config),
      ...checkTexts(config.texts, siteFile.text ?? ''),
      ...theme.problems,
      ...undeclaredOrigins(theme.sources, config, tree),
    ],
  };
}

/** An editor that is published must know where to commit; the preview works with the folder itself. */
function adminProblems(config: SiteConfig): Problem[] {
  if (config.admin === false) return [];
  const values = { package: `${editorPackage}@${editorVersion()}` };
  return [
    ...(editorEntry() === undefined
      ? [createProblem('config-admin-package', { file: 'site.yaml', values })]
      : []),
    ...(repositoryOf(config) === undefined
      ? [createProblem('config-admin-repository', { file: 'site.yaml' })]
      : []),
  ];
}

/** A site.yaml decides where the content is. */
function siteBelow(root: string, { posts, others }: ContentTree): OldSite | undefined {
  if (others.has('site.yaml')) return undefined;
  return findSiteBelow(
    root,
    posts.map(({ file }) => file),
  );
}

/** Ignores values that would be mistakes in site.yaml: they were written for another generator. */
function settingsOf({ taken, generator }: OldSite, tree: ContentTree): Record<string, unknown> {
  const usable = taken.filter(({ setting, value }) => isSettingValue(setting, value));
  const found: Record<string, unknown> = Object.fromEntries(
    usable.map(({ setting, value }) => [setting, value]),
  );
  const zone = generator === 'hugo' && !('timeZone' in found) ? writtenZone(tree.posts) : undefined;
  return zone === undefined ? found : { ...found, timeZone: zone };
}

function addOldSite(config: SiteConfig, { generator, habits, layout, templates }: OldSite): void {
  config.generator ??= generator;
  config.urlHabits = habits;
  if (templates !== undefined) config.templates = templates;
  if (layout.articles !== undefined && layout.articles.length > 0) config.articleFolders = layout.articles;
}

function addGuess(config: SiteConfig, root: string, tree: ContentTree): void {
  const likely = likelyGenerator(
    root,
    tree.posts.map(({ file }) => file),
  );
  if (likely !== undefined) config.likelyGenerator = likely;
}

async function readOptional(
  tree: ContentTree,
  name: string,
): Promise<{ text?: string; problems: Problem[] }> {
  const file = tree.others.get(name);
  return file === undefined ? { problems: [] } : decodeText(await readFile(file.path), name);
}

function titleFromFolder(root: string): string | undefined {
  const name = basename(root);
  return ['content', 'source', 'src', '_posts', 'posts', ''].includes(name) ? undefined : name;
}
