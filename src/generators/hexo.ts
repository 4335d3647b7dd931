import type { ShortcodeTemplate, ShortcodeTemplates, UrlHabits } from '../config/generator.ts';
import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { asSettings, asText, asTexts, settingAt, type SettingsSource } from './settings-source.ts';
import { firstSettings, takeAddress, takeLanguage, Taking } from './taking.ts';
import { filesIn } from './templates.ts';
import { takeMenuMap } from './menu.ts';
import { takeHexoLists } from './old-lists.ts';

const configFiles = ['_config.yml', '_config.yaml', '_config.json'];

/** Reads a Hexo site: `_config.yml` beside `source/`, and its theme's menu. */
export function readHexoSite(folder: SiteFolder): GeneratorSite | undefined {
  const source = firstSettings(folder, configFiles);
  if (source === undefined || !isHexo(folder, source)) return undefined;
  const taking = new Taking();
  taking.text('title', source, ['title']);
  taking.text('subtitle', source, ['subtitle']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author']);
  taking.text('timeZone', source, ['timezone']);
  takeAddress(taking, source, ['url'], ['root']);
  takeLanguage(taking, source, ['language']);
  takePatterns(taking, source);
  takeBreaks(taking, source, folder);
  // Hexo publishes what has a future date, unless it is told otherwise.
  taking.note('future', settingAt(source.data, ['future']) !== false, source, ['future']);
  takeHexoLists(taking, source);
  const pageSize = settingAt(source.data, ['per_page']);
  if (typeof pageSize === 'number' && pageSize > 0) taking.note('pageSize', pageSize, source, ['per_page']);
  const theme = themeSettings(folder, source);
  for (const settings of [source, ...theme]) takeMenuMap(taking, settings, ['menu']);
  for (const settings of theme) takeMenuMap(taking, settings, ['navbar', 'menu']);
  const root = `${asText(settingAt(source.data, ['source_dir'])) ?? 'source'}/`;
  return {
    generator: 'hexo',
    files: [source, ...theme].map(({ file }) => file),
    taken: taking.taken,
    habits: habitsOf(source, root),
    templates: tagsOf(folder, source),
    layout: {
      content: [root],
      statics: [],
      leftOut: leftOut(root),
      raw: asTexts(settingAt(source.data, ['skip_render'])).map((pattern) => root + pattern),
    },
  };
}

/** Tags that the site's scripts, and its theme's, register. */
function tagsOf(folder: SiteFolder, source: SettingsSource): ShortcodeTemplates {
  const theme = asText(settingAt(source.data, ['theme'])) ?? '';
  const scripts = ['scripts', ...(/^[\w-]+$/.test(theme) ? [`themes/${theme}/scripts`] : [])].flatMap(
    (root) => filesIn(folder, root).map((file) => `${root}/${file}`),
  );
  const tags = scripts
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const text = folder.read(file) ?? '';
      const names = [...text.matchAll(/hexo\.extend\.tag\.register\(\s*["']([\w-]+)["']/g)];
      return names.map(([, name = '']): [string, ShortcodeTemplate] => [name, { language: 'script', text }]);
    });
  return Object.fromEntries(tags.reverse());
}

function isHexo(folder: SiteFolder, source: SettingsSource): boolean {
  const root = asText(settingAt(source.data, ['source_dir'])) ?? 'source';
  if (folder.list(root).includes('_posts/') || folder.list('').includes('scaffolds/')) return true;
  return /"hexo"\s*:/.test(folder.read('package.json') ?? '');
}

/** Hexo's own default is the pattern by date. Pages are files with `.html`, unless addresses are shown without. */
function takePatterns(taking: Taking, source: SettingsSource): void {
  const written = asText(settingAt(source.data, ['permalink'])) ?? ':year/:month/:day/:title/';
  const hidesHtml = settingAt(source.data, ['pretty_urls', 'trailing_html']) === false;
  taking.note('permalink', hidesHtml ? written.replace(/\.html$/, '/') : written, source, ['permalink']);
  taking.note('pagePermalink', hidesHtml ? '/:path/' : '/:path.html', source, ['pretty_urls']);
}

/** Each renderer has its own key, and all break lines unless told otherwise; pandoc doesn't. */
function takeBreaks(taking: Taking, source: SettingsSource, folder: SiteFolder): void {
  for (const path of [
    ['markdown', 'render', 'breaks'],
    ['markdown', 'breaks'],
    ['marked', 'breaks'],
    ['markdown_it_plus', 'breaks'],
    ['kramed', 'breaks'],
  ]) {
    const value = settingAt(source.data, path);
    if (typeof value === 'boolean') return taking.note('breaks', value, source, path);
  }
  const isPandoc = (folder.read('package.json') ?? '').includes('"hexo-renderer-pandoc"');
  taking.note('breaks', !isPandoc, source, ['marked', 'breaks']);
}

function themeSettings(folder: SiteFolder, source: SettingsSource): SettingsSource[] {
  const theme = asText(settingAt(source.data, ['theme']));
  if (theme === undefined || /[/\\]/.test(theme)) return [];
  return [[`_config.${theme}.yml`], [`themes/${theme}/_config.yml`]].flatMap(
    (files) => firstSettings(folder, files) ?? [],
  );
}

function habitsOf(source: SettingsSource, root: string): UrlHabits {
  const texts = (path: string[]) => {
    const entries = Object.entries(asSettings(settingAt(source.data, path)));
    return Object.fromEntries(
      entries.flatMap(([key, value]) => (asText(value) ? [[key, String(value)]] : [])),
    );
  };
  const fileName = asText(settingAt(source.data, ['new_post_name']))?.replace(/\.\w+$/, '');
  return {
    roots: [`${root}_posts/`, `${root}_drafts/`, root],
    keys: texts(['permalink_defaults']),
    categories: texts(['category_map']),
    defaultCategory: asText(settingAt(source.data, ['default_category'])) ?? 'uncategorized',
    ...abbrlinkHabit(source),
    ...(fileName === undefined || fileName === ':title' ? {} : { fileName }),
  };
}

/** The plugin writes its names into the posts; where they were made elsewhere and not kept, they are made again. */
function abbrlinkHabit(source: SettingsSource): Pick<UrlHabits, 'abbrlink'> {
  const settings = settingAt(source.data, ['abbrlink']);
  if (typeof settings !== 'object' || settings === null) return {};
  const of = (name: string) => settingAt(source.data, ['abbrlink', name]);
  return { abbrlink: { isLong: of('alg') === 'crc32', isHex: of('rep') === 'hex' } };
}

/** Hexo leaves out what begins with an underscore, and what it is told to leave out. */
function leftOut(root: string): string[] {
  return [`${root}_*/`, `!${root}_posts/`, `!${root}_drafts/`];
}
