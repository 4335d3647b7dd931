import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readScript } from './script-settings.ts';
import { readSettings, settingAt, type SettingsSource } from './settings-source.ts';
import { isSiteAddress, takeLanguage, Taking } from './taking.ts';
import { takeScriptMenu } from './menu.ts';

const astroConfigs = ['mjs', 'ts', 'js', 'mts', 'cjs'].map((extension) => `astro.config.${extension}`);

/** Where themes keep what the site is called: AstroPaper, Fuwari, Firefly, Astro's own templates. */
const themeConfigs = [
  'src/config.ts',
  'src/config.mts',
  'src/config/siteConfig.ts',
  'src/config/profileConfig.ts',
  'src/config/site.ts',
  'src/config/index.ts',
  'astro-paper.config.ts',
  'src/consts.ts',
  'src/constants.ts',
  'src/site.config.ts',
  'src/site-config.ts',
  'site.config.ts',
  'frosti.config.yaml',
];

/** Where themes keep their menu. */
const menuConfigs = [
  'src/config/navBarConfig.ts',
  'src/config.ts',
  'src/config/site.ts',
  'src/site.config.ts',
  'src/consts.ts',
];

/** Folders that hold collections of posts, the likeliest first. */
const postFolders = [
  'src/content/posts/',
  'src/data/blog/',
  'src/content/blog/',
  'src/content/post/',
  'src/data/posts/',
  'src/content/articles/',
];

/** Collections that hold no articles. */
const otherCollections =
  /^(?:abouts?|friends?|links?|spec|pages?|sites?|settings|authors?|tags?|categor(?:y|ies)|data|config|docs?|i18n|info|home|images?|assets|_.*)\/$/i;

/** Finds the folders of articles: one of the usual names, or else all collections that may hold some. */
function articlesOf(folder: SiteFolder): readonly string[] {
  const usual = postFolders.find((name) => folder.list(name).length > 0);
  if (usual !== undefined) return [usual];
  return folder
    .list('src/content/')
    .filter((name) => name.endsWith('/') && !otherCollections.test(name))
    .map((name) => `src/content/${name}`)
    .filter((name) => folder.list(name).some((file) => /\.mdx?$|\/$/.test(file)));
}

/** Reads an Astro site: its config, the settings of its theme, the folder of its posts and the route that shows them. */
export function readAstroSite(folder: SiteFolder): GeneratorSite | undefined {
  const config = firstScript(folder, astroConfigs);
  const articles = articlesOf(folder);
  const [posts] = articles;
  if (config === undefined || posts === undefined) return undefined;
  const isUsual = postFolders.includes(posts);
  const theme = themeConfigs.flatMap((file) => {
    const text = folder.read(file);
    if (text === undefined) return [];
    return [/\.ya?ml$/.test(file) ? readSettings(file, text) : readScript(file, text)];
  });
  const taking = new Taking();
  for (const source of theme) {
    taking.text('title', source, ['title'], ['SITE_TITLE'], ['siteTitle']);
    taking.text('subtitle', source, ['subtitle']);
    taking.text('description', source, ['desc'], ['description'], ['SITE_DESCRIPTION']);
    taking.text('author', source, ['author'], ['name']);
    taking.text('timeZone', source, ['timezone'], ['timeZone']);
    for (const key of ['lang', 'locale', 'language', 'SITE_LANG']) takeLanguage(taking, source, [key]);
    takeUrl(taking, source, ['website', 'site', 'siteURL', 'siteUrl', 'site_url', 'url']);
    const size = settingAt(source.data, ['postPerPage']) ?? settingAt(source.data, ['postsPerPage']);
    if (typeof size === 'number' && size > 0) taking.note('pageSize', size, source, ['postPerPage']);
  }
  takeNamedSettings(folder, taking);
  for (const file of menuConfigs) {
    const code = folder.read(file);
    if (code !== undefined) takeScriptMenu(taking, { file, code });
  }
  takeUrl(taking, config, ['site']);
  taking.text('base', config, ['base']);
  if (taking.valueOf('base') === '/')
    taking.taken.splice(
      taking.taken.findIndex(({ setting }) => setting === 'base'),
      1,
    );
  const end = settingAt(config.data, ['format']) === 'file' ? '.html' : '/';
  const route = isUsual ? routeOf(folder, posts) : '';
  taking.note('permalink', `${route === '' ? '' : `/${route}`}/:path${end}`, config, ['format']);
  if (end !== '/') taking.note('pagePermalink', `/:path${end}`, config, ['format']);
  if (settingAt(config.data, ['breaks']) === true) taking.note('breaks', true, config, ['breaks']);
  return {
    generator: 'astro',
    files: [config, ...theme].map(({ file }) => file),
    taken: taking.taken,
    habits: {
      roots: [...(isUsual ? [posts] : []), 'src/content/spec/', 'src/content/', 'src/data/', 'src/pages/'],
    },
    layout: {
      content: isUsual
        ? [posts, 'src/content/spec/', 'src/content/pages/', 'src/content/page/', 'src/pages/']
        : ['src/content/', 'src/pages/'],
      statics: ['public/'],
      assets: ['src/'],
      articles: [...articles],
    },
  };
}

/** Folders in which other themes keep what the site is called, and the names of such files. */
const settingsFolders = ['src/', 'src/config/', 'src/utils/', 'src/lib/', 'src/data/', 'src/constants/'];
const settingsName = /^(?:site|config|const|blog|meta)[\w-]*\.(?:ts|mts|js|mjs)$/i;

/** Looks where the themes that we know keep nothing: for `siteName`, or a `name` beside the site's address. */
function takeNamedSettings(folder: SiteFolder, taking: Taking): void {
  for (const path of settingsFolders) {
    for (const name of folder.list(path).filter((file) => settingsName.test(file))) {
      if (taking.valueOf('title') !== undefined) return;
      const source = readScript(path + name, folder.read(path + name) ?? '');
      taking.text('title', source, ['siteTitle'], ['SITE_TITLE'], ['siteName'], ['SITE_NAME'], ['title']);
      if (isSiteAddress(settingAt(source.data, ['url']))) taking.text('title', source, ['name']);
      if (taking.valueOf('title') === undefined) continue;
      taking.text('subtitle', source, ['subtitle'], ['tagline']);
      taking.text('description', source, ['description'], ['siteDescription'], ['SITE_DESCRIPTION']);
      taking.text('author', source, ['author']);
      takeUrl(taking, source, ['siteUrl', 'SITE_URL', 'url']);
    }
  }
}

function firstScript(folder: SiteFolder, files: readonly string[]): SettingsSource | undefined {
  for (const file of files) {
    const text = folder.read(file);
    if (text !== undefined) return readScript(file, text);
  }
  return undefined;
}

function takeUrl(taking: Taking, source: SettingsSource, keys: readonly string[]): void {
  for (const key of keys) {
    const value = settingAt(source.data, [key]);
    if (isSiteAddress(value) && !value.includes('//astro-paper.pages.dev'))
      return taking.note('url', value, source, [key]);
  }
}

const dynamicRoute = /^\[(?:\.\.\.)?(?:slug|id|path|post)\](?:\.astro|\/)$/;
/** Folders of routes that list, or show something else than posts. */
const otherRoutes = /^(?:tags?|categor(?:y|ies)|series|archives?|authors?|pages?|projects?|api|og|\[.*)\/$/;

/**
 * Finds the folder of routes that holds `[...slug].astro`, the root where it is there itself; without one, what the
 * themes with this folder of posts have.
 */
function routeOf(folder: SiteFolder, posts: string): string {
  const routes = folder.list('src/pages');
  const ofPosts = routes.filter((name) => /^(?:posts?|blogs?|articles?)\/$/.test(name));
  const others = routes.filter((name) => name.endsWith('/') && !otherRoutes.test(name));
  for (const name of [
    ...ofPosts,
    ...(routes.some((file) => dynamicRoute.test(file)) ? [''] : []),
    ...others,
  ]) {
    const inside = name === '' ? routes : folder.list(`src/pages/${name}`);
    if (inside.some((file) => dynamicRoute.test(file))) return name.slice(0, -1);
  }
  return posts === 'src/content/blog/' ? 'blog' : 'posts';
}
