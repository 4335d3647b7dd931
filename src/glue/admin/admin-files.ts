import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { adminPage, adminSources, startScript } from '../../admin/admin-page.ts';
import { laterPackages, servedModule } from '../../admin/served-module.ts';
import { cmsConfig } from '../../admin/cms-config.ts';
import { repositoryOf, type Repository } from '../../admin/repository.ts';
import type { SiteConfig } from '../../config/site-config.ts';
import type { Language } from '../../diagnostics/language.ts';
import { mergeSources, pagePolicy, type ContentSources } from '../../feeds/content-policy.ts';
import { listFiles } from '../list-files.ts';
import { editorEntry } from './editor-package.ts';

/** The files of the editor in the browser, by their path on the site: texts, and files of its package. */
export interface AdminFiles {
  texts: Readonly<Record<string, string>>;
  files: Readonly<Record<string, string>>;
}

/** A repository that the preview names: with the folder on this computer, none is asked. */
const onThisComputer: Repository = { name: 'github', repo: 'local/site', branch: 'main', folder: 'content' };

/** The editor's own files don't depend on the site: a preview asks for them at every save. */
let packaged: AdminFiles | undefined;

/** Makes the editor's files; none where the site doesn't want it, its package is missing, or a published one would not know where to commit. */
export function adminFiles(config: SiteConfig, { preview = false } = {}): AdminFiles | undefined {
  if (config.admin === false) return undefined;
  const repository = repositoryOf(config) ?? (preview ? onThisComputer : undefined);
  const entry = editorEntry();
  if (repository === undefined || entry === undefined) return undefined;
  const language = languageOf(config);
  const policy = pagePolicy(mergeSources(closed, adminSources(repository)));
  const own = (packaged ??= packageFiles(entry));
  return {
    texts: {
      ...own.texts,
      'admin/index.html': adminPage(config.title, policy, language),
      'admin/start.js': startScript,
      'admin/config.json': JSON.stringify(cmsConfig(config, repository, language)),
    },
    files: own.files,
  };
}

/** What the header of a site with an editor must allow for it; its pages are held to less by policies of their own. */
export function adminHeaderSources(config: SiteConfig): ContentSources {
  const repository = config.admin === false ? undefined : repositoryOf(config);
  return repository === undefined ? {} : adminSources(repository);
}

const closed: ContentSources = {
  'default-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
};

/** A build gives the same bytes on every machine: the terminal's language has no say here. */
function languageOf({ messages, script, variants }: SiteConfig): Language {
  if (messages !== undefined) return messages;
  return (script ?? variants[0]?.script) === 'hant' ? 'zh-Hant' : 'zh-Hans';
}

/** The editor's own files: its module as it is served, and what that loads when it is needed. */
function packageFiles(entry: string): AdminFiles {
  const folder = dirname(entry);
  const locales = filesIn(join(folder, '../locales'));
  const { 'index.js': module = '', ...others } = filesIn(folder);
  return {
    texts: { 'admin/cms/index.js': servedModule(readFileSync(module, 'utf8')) },
    files: {
      ...below('admin/cms/', others),
      ...below('admin/locales/', locales),
      ...below('admin/cms/packages/', laterFiles(entry)),
    },
  };
}

/** Modules for browsers that are beside those which Node is given. */
const beside: Readonly<Record<string, [name: string, file: string]>> = {
  immutable: ['immutable', 'immutable.es.js'],
  'svgo/browser': ['svgo', 'svgo.browser.js'],
};

/** The package's own dependencies, wherever npm has put them. */
function laterFiles(entry: string): Record<string, string> {
  const { resolve } = createRequire(entry);
  return Object.fromEntries(
    Object.entries(laterPackages).map(([specifier, file]) => {
      const [name, module] = beside[specifier] ?? [specifier];
      const resolved = resolve(name);
      return [file, module === undefined ? resolved : join(dirname(resolved), module)];
    }),
  );
}

function below(prefix: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, source]) => [prefix + name, source]));
}

function filesIn(folder: string): Record<string, string> {
  const files = listFiles(folder).filter((file) => !file.endsWith('.map'));
  return Object.fromEntries(files.map((file) => [file, join(folder, file)]));
}
