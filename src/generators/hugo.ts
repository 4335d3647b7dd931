import { withoutEndSlashes } from '../config/address-parts.ts';
import type { UrlHabits } from '../config/generator.ts';
import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import {
  asSettings,
  asText,
  asTexts,
  readSettings,
  settingAt,
  type SettingsSource,
} from './settings-source.ts';
import { menuUrl } from './menu.ts';
import { takeHugoLists } from './old-lists.ts';
import { readTemplates } from './templates.ts';
import { isSiteAddress, takeLanguage, Taking } from './taking.ts';

const names = ['hugo', 'config'];
const extensions = ['toml', 'yaml', 'yml', 'json'];

/** Reads a Hugo site: `hugo.toml` or `config.yaml`, or the files of `config/_default/`. */
export function readHugoSite(folder: SiteFolder): GeneratorSite | undefined {
  const sources = settingsOf(folder);
  const [main] = sources;
  if (main === undefined) return undefined;
  const of = (path: readonly string[]) => find(sources, path);
  const languages = languagesOf(sources);
  const contents = languages.map(({ folder: name }) => name);
  const taking = new Taking();
  const take = (setting: string, ...paths: string[][]) => {
    for (const path of paths) {
      const found = of(path);
      if (asText(found.value) !== undefined)
        return taking.note(setting, asText(found.value), found.source ?? main, found.path);
    }
  };
  const mainLanguage = languages[0]?.code ?? '';
  take('title', ['languages', mainLanguage, 'title'], ['title']);
  take('subtitle', ['params', 'subtitle'], ['languages', mainLanguage, 'params', 'subtitle']);
  take(
    'description',
    ['params', 'description'],
    ['languages', mainLanguage, 'params', 'description'],
    ['description'],
  );
  take(
    'author',
    ['params', 'author'],
    ['params', 'author', 'name'],
    ['author', 'name'],
    ['author'],
    ['params', 'authorName'],
  );
  take('timeZone', ['timeZone']);
  takeAddress(taking, of(['baseURL']), main);
  for (const path of [
    ['languages', mainLanguage, 'languageCode'],
    ['languageCode'],
    ['defaultContentLanguage'],
  ]) {
    const found = of(path);
    if (found.source !== undefined) takeLanguage(taking, found.source, found.path);
  }
  if (taking.valueOf('script') === undefined && /^zh/.test(mainLanguage)) {
    const source: SettingsSource = { ...main, data: { language: mainLanguage }, lineOf: () => undefined };
    takeLanguage(taking, source, ['language']);
  }
  takePatterns(taking, sources, main);
  takeBreaks(taking, sources, main);
  const future = of(['buildFuture']);
  if (future.value === true) taking.note('future', true, future.source ?? main, future.path);
  takeHugoLists(taking, of(['taxonomies']).value, of(['taxonomies']).source ?? main);
  const size = of(['pagination', 'pagerSize']).value ?? of(['paginate']).value;
  if (typeof size === 'number' && size > 0) taking.note('pageSize', size, main, ['paginate']);
  takeMenu(taking, sources, main, mainLanguage);
  const statics = asTexts(of(['staticDir']).value);
  const themes = asTexts(of(['theme']).value);
  return {
    generator: 'hugo',
    files: sources.map(({ file }) => file),
    taken: taking.taken,
    habits: habitsOf(languages, of(['disablePathToLower']).value === true),
    templates: readTemplates(folder, {
      folders: ['', ...themes.map((theme) => `themes/${theme}/`)].flatMap((root) => [
        `${root}layouts/shortcodes`,
        `${root}layouts/_shortcodes`,
      ]),
      language: 'go',
      extensions: ['html', 'md'],
    }),
    layout: {
      content: contents,
      statics: (statics.length === 0 ? ['static'] : statics).map(withSlash),
      assets: ['assets/'],
      articles: asTexts(of(['params', 'mainSections']).value).flatMap((section) =>
        contents.map((content) => `${content}${section}/`),
      ),
    },
  };
}

function settingsOf(folder: SiteFolder): SettingsSource[] {
  const atRoot = names.flatMap((name) => extensions.map((extension) => `${name}.${extension}`));
  const isHugo = folder.list('').some((name) => /^(?:content|archetypes|layouts)\/$/.test(name));
  const found = atRoot.flatMap((file) => {
    const text = folder.read(file);
    return text !== undefined && (isHugo || file.startsWith('hugo.')) ? [readSettings(file, text)] : [];
  });
  // What a site is published with counts before what it is written with.
  const ofServer = partsIn('config/production', folder);
  const parts = partsIn('config/_default', folder);
  return found.length + parts.length === 0 ? [] : [...ofServer, ...found.slice(0, 1), ...parts];
}

function partsIn(path: string, folder: SiteFolder): SettingsSource[] {
  return folder
    .list(path)
    .filter((name) => /\.(?:toml|ya?ml|json)$/.test(name))
    .map((name) => partSettings(`${path}/${name}`, name, folder))
    .sort((a, b) => Number(isWhole(b.file)) - Number(isWhole(a.file)));
}

function isWhole(file: string): boolean {
  return /\/(?:hugo|config)\.\w+$/.test(file);
}

/** `params.toml` holds what is under `params` elsewhere, `menus.zh.toml` the menus of a language. */
function partSettings(file: string, name: string, folder: SiteFolder): SettingsSource {
  const source = readSettings(file, folder.read(file) ?? '');
  const [part = '', language] = name.split('.').slice(0, -1);
  if (isWhole(file)) return source;
  const path = language === undefined ? [part] : ['languages', language, part];
  const data = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), source.data);
  return { file, data: asSettings(data), lineOf: (keys) => source.lineOf(keys.slice(path.length)) };
}

interface Found {
  value: unknown;
  source?: SettingsSource;
  path: readonly string[];
}

function find(sources: readonly SettingsSource[], path: readonly string[]): Found {
  for (const source of sources) {
    const value = settingAt(source.data, path);
    if (value !== undefined) return { value, source, path };
  }
  return { value: undefined, path };
}

interface Language {
  code: string;
  folder: string;
  /** Path that its URLs begin with. */
  prefix: string;
}

/** The main language first. */
function languagesOf(sources: readonly SettingsSource[]): Language[] {
  const content = withSlash(asText(find(sources, ['contentDir']).value) ?? 'content');
  const listed = Object.assign(
    {},
    ...sources.map(({ data }) => asSettings(settingAt(data, ['languages']))),
  ) as object;
  const codes = Object.keys(listed).filter(
    (code) => find(sources, ['languages', code, 'disabled']).value !== true,
  );
  const main =
    asText(find(sources, ['defaultContentLanguage']).value) ??
    (codes.length === 0 || codes.includes('en') ? 'en' : (codes[0] ?? 'en'));
  const inSubfolder = find(sources, ['defaultContentLanguageInSubdir']).value === true;
  return [main, ...codes.filter((code) => code !== main)].map((code) => {
    const own = asText(find(sources, ['languages', code, 'contentDir']).value);
    const prefix = code === main && !inSubfolder ? '' : `/${code.toLowerCase()}`;
    return { code, folder: own === undefined ? content : withSlash(own), prefix };
  });
}

function habitsOf(languages: readonly Language[], keepsCase: boolean): UrlHabits {
  const folders = [...new Set(languages.map(({ folder }) => folder))];
  const prefixes: Record<string, string> = {};
  for (const { code, folder, prefix } of languages) {
    if (prefix === '') continue;
    if (folders.length > 1 && folder !== languages[0]?.folder) prefixes[folder] = prefix;
    else prefixes[`.${code}`] = prefix;
  }
  return {
    roots: folders.sort((a, b) => b.length - a.length),
    ...(Object.keys(prefixes).length === 0 ? {} : { prefixes }),
    ...(keepsCase ? { keepsCase } : {}),
  };
}

function takeAddress(taking: Taking, { value, source, path }: Found, main: SettingsSource): void {
  const url = asText(value);
  if (isSiteAddress(url)) taking.note('url', url, source ?? main, path);
}

/** Hugo publishes by folders where nothing else is said; `[permalinks]` go by the first folder. */
function takePatterns(taking: Taking, sources: readonly SettingsSource[], main: SettingsSource): void {
  const isUgly = find(sources, ['uglyURLs']).value === true;
  const usual = isUgly ? '/:path.html' : '/:path/';
  taking.note('permalink', usual, main, ['uglyURLs']);
  taking.note('pagePermalink', usual, main, ['uglyURLs']);
  const { value, source } = find(sources, ['permalinks']);
  const written = asSettings(value);
  const ofPages = { ...written, ...asSettings(written['page']) };
  const folders = Object.entries(ofPages).flatMap(([section, pattern]) => {
    const text = asText(pattern);
    if (text === undefined || section === '/') return [];
    return [[section, isUgly ? text.replace(/\/$/, '.html') : text]];
  });
  if (folders.length > 0)
    taking.note('permalinks', Object.fromEntries(folders), source ?? main, ['permalinks']);
}

/** Goldmark's name for it, and the one that older versions had. */
function takeBreaks(taking: Taking, sources: readonly SettingsSource[], main: SettingsSource): void {
  for (const path of [
    ['markup', 'goldmark', 'renderer', 'hardWraps'],
    ['markup', 'goldmark', 'renderer', 'hardLineBreaks'],
    ['params', 'hardLineBreaks'],
  ]) {
    const { value, source } = find(sources, path);
    if (typeof value === 'boolean') return taking.note('breaks', value, source ?? main, path);
  }
  const path = ['blackfriday', 'extensions'];
  const { value, source } = find(sources, path);
  if (asTexts(value).includes('hardLineBreak')) taking.note('breaks', true, source ?? main, path);
}

function takeMenu(
  taking: Taking,
  sources: readonly SettingsSource[],
  main: SettingsSource,
  language: string,
): void {
  for (const path of [
    ['languages', language, 'menu', 'main'],
    ['languages', language, 'menus', 'main'],
    ['menu', 'main'],
    ['menus', 'main'],
  ]) {
    const { value, source } = find(sources, path);
    if (!Array.isArray(value)) continue;
    const entries = value.map(asSettings).sort((a, b) => Number(a['weight'] ?? 0) - Number(b['weight'] ?? 0));
    const menu = entries.flatMap((entry) => {
      const label = asText(entry['name']) ?? asText(entry['title']) ?? asText(entry['identifier']);
      const url = menuUrl(entry['url'] ?? entry['pageRef']);
      return label === undefined || url === undefined ? [] : { label, url };
    });
    if (menu.length > 0) return taking.note('menu', menu, source ?? main, path);
  }
}

function withSlash(folder: string): string {
  const name = withoutEndSlashes(folder.replace(/^\.?\//, ''));
  return name === '' ? '' : `${name}/`;
}
