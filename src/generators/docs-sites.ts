import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readScript } from './script-settings.ts';
import { asSettings, asText, settingAt, type SettingsSource } from './settings-source.ts';
import { menuUrl, mostInner, takeScriptMenu } from './menu.ts';
import { firstSettings, takeAddress, takeLanguage, Taking } from './taking.ts';

const docsFolders = ['', 'docs/', 'doc/', 'src/', 'blog/', 'site/'];
const scripts = ['ts', 'mts', 'js', 'mjs'];

/** Reads a VitePress site: `.vitepress/config.ts`, in the folder of the pages. */
export function readVitepressSite(folder: SiteFolder): GeneratorSite | undefined {
  const found = scriptIn(folder, '.vitepress');
  if (found === undefined) return undefined;
  const { root, source, beside } = found;
  const taking = new Taking();
  takeScript(taking, source);
  for (const script of beside) takeScriptMenu(taking, script);
  const isClean = settingAt(source.data, ['cleanUrls']) === true;
  takePaths(taking, source, isClean ? '/:path/' : '/:path.html', 'cleanUrls');
  const inside = asText(settingAt(source.data, ['srcDir']))?.replace(/^\.?\/|\/$/g, '');
  const content = inside === undefined || inside === '' || inside === '.' ? root : `${root}${inside}/`;
  return {
    generator: 'vitepress',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: [content] },
    layout: {
      content: [content],
      statics: [`${content}public/`],
      leftOut: content === '' ? repositoryFolders : [],
    },
  };
}

/** Reads a VuePress site: `.vuepress/config.js`, in the folder of the pages. */
export function readVuepressSite(folder: SiteFolder): GeneratorSite | undefined {
  const found = scriptIn(folder, '.vuepress');
  if (found === undefined) return undefined;
  const { root, source, beside } = found;
  const taking = new Taking();
  for (const { file, code } of beside) takeScript(taking, readScript(file, code));
  for (const script of beside) takeScriptMenu(taking, script);
  const pattern =
    asText(settingAt(source.data, ['permalinkPattern'])) ?? asText(settingAt(source.data, ['permalink']));
  if (pattern !== undefined && /^\/?.*:\w/.test(pattern))
    taking.note('permalink', pattern, source, ['permalinkPattern']);
  takePaths(taking, source, '/:path.html', 'permalinkPattern');
  return {
    generator: 'vuepress',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: [root] },
    layout: {
      content: [root],
      statics: [`${root}.vuepress/public/`],
      leftOut: root === '' ? repositoryFolders : [],
    },
  };
}

/** Reads a MkDocs site: `mkdocs.yml`, or its successor's `zensical.toml`, and the folder that it names. */
export function readMkdocsSite(folder: SiteFolder): GeneratorSite | undefined {
  const found = firstSettings(folder, ['mkdocs.yml', 'mkdocs.yaml', 'zensical.toml']);
  if (found === undefined) return undefined;
  const isOfProject = found.file.endsWith('.toml');
  const source = isOfProject ? { ...found, data: asSettings(found.data['project']) } : found;
  const taking = new Taking();
  taking.text('title', source, ['site_name']);
  taking.text('description', source, ['site_description']);
  taking.text('author', source, ['site_author']);
  takeAddress(taking, source, ['site_url'], []);
  takeLanguage(taking, source, ['theme', 'language']);
  const isFlat = settingAt(source.data, ['use_directory_urls']) === false;
  takeBlog(taking, source);
  const menu = docsMenu(settingAt(source.data, ['nav']), isFlat ? '.html' : '/');
  if (menu.length > 0) taking.note('menu', menu, source, ['nav']);
  takePaths(taking, source, isFlat ? '/:path.html' : '/:path/', 'use_directory_urls');
  const extensions = settingAt(source.data, ['markdown_extensions']);
  const names = Array.isArray(extensions) ? extensions : Object.keys(asSettings(extensions));
  if (names.includes('nl2br')) taking.note('breaks', true, source, ['markdown_extensions']);
  const root = `${asText(settingAt(source.data, ['docs_dir']))?.replace(/^\.?\/|\/$/g, '') ?? 'docs'}/`;
  return {
    generator: 'mkdocs',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: [root] },
    layout: { content: [root], statics: [], leftOut: [] },
  };
}

/** MkDocs names pages by their files, under labels: `- 關於: about.md`; those of a folder of few are entries too. */
function docsMenu(nav: unknown, end: string): { label: string; url: string }[] {
  const list: unknown[] = Array.isArray(nav) ? nav : [];
  return list.flatMap((item) =>
    Object.entries(asSettings(item)).flatMap(([label, target]) => {
      if (Array.isArray(target)) return target.length <= mostInner ? docsMenu(target, end) : [];
      const file = asText(target) ?? '';
      const page = file.replace(/\.md$/, end).replace(/(?:^|\/)(?:index|README)(?:\.html|\/)$/, '/');
      const url = menuUrl(page);
      return url === undefined ? [] : { label, url };
    }),
  );
}

/** Material's blog: `blog/posts/x.md` is at `/blog/2014/05/28/title/`. */
function takeBlog(taking: Taking, source: SettingsSource): void {
  const plugins = settingAt(source.data, ['plugins']);
  const list: unknown[] = Array.isArray(plugins)
    ? plugins
    : Object.entries(asSettings(plugins)).map(([name, facts]) => ({ [name]: facts }));
  const blog = list.find((plugin) => plugin === 'blog' || Object.hasOwn(asSettings(plugin), 'blog'));
  if (blog === undefined) return;
  const facts = asSettings(asSettings(blog)['blog']);
  const folder = asText(facts['blog_dir']) ?? 'blog';
  const date = (asText(facts['post_url_date_format']) ?? 'yyyy/MM/dd')
    .replaceAll('yyyy', ':year')
    .replaceAll('MM', ':month')
    .replaceAll('dd', ':day');
  const format = (asText(facts['post_url_format']) ?? '{date}/{slug}')
    .replaceAll('{date}', date)
    .replaceAll('{slug}', ':title')
    .replaceAll('{file}', ':filename')
    .replaceAll('{categories}', ':categories');
  const prefix = folder === '.' ? '' : `/${folder}`;
  taking.note(
    'permalinks',
    { [folder === '.' ? 'posts' : `${folder}/posts`]: `${prefix}/${format}/` },
    source,
    ['plugins', 'blog'],
  );
}

/** Folders of a repository whose root holds the pages. */
const repositoryFolders = ['node_modules/', 'dist/', 'public/', 'scripts/', 'packages/'];

/** A program's text with its name. */
interface Script {
  file: string;
  code: string;
}

/** Files in which larger sites keep parts of their settings, beside `config`. */
const besides = [
  'theme',
  'nav',
  'navbar',
  'navbar/index',
  'navbar/zh',
  'themeConfig',
  'config/nav',
  'config/index',
];

function scriptIn(
  folder: SiteFolder,
  name: string,
): { root: string; source: SettingsSource; beside: readonly Script[] } | undefined {
  const read = (file: string): Script[] =>
    scripts.flatMap((extension) => {
      const code = folder.read(`${file}.${extension}`);
      return code === undefined ? [] : [{ file: `${file}.${extension}`, code }];
    });
  for (const root of docsFolders) {
    const [config] = [...read(`${root}${name}/config`), ...read(`${root}${name}/config/index`)];
    const beside = besides.flatMap((file) => read(`${root}${name}/${file}`));
    if (config !== undefined)
      return { root, source: readScript(config.file, config.code), beside: [config, ...beside] };
    if (root !== '' && folder.list(`${root}${name}`).length > 0)
      return { root, source: readScript(`${root}${name}/`, ''), beside };
  }
  return undefined;
}

function takeScript(taking: Taking, source: SettingsSource): void {
  taking.text('title', source, ['title']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author'], ['authorName']);
  for (const key of ['lang', 'locale']) takeLanguage(taking, source, [key]);
  const url =
    asText(settingAt(source.data, ['hostname'])) ?? asText(settingAt(source.data, ['sitemapHostname']));
  if (url !== undefined && /^https?:\/\//.test(url)) taking.note('url', url, source, ['hostname']);
  const base = asText(settingAt(source.data, ['base']));
  if (base !== undefined && base !== '/') taking.note('base', base, source, ['base']);
  if (settingAt(source.data, ['breaks']) === true) taking.note('breaks', true, source, ['breaks']);
}

function takePaths(taking: Taking, source: SettingsSource, pattern: string, key: string): void {
  taking.note('permalink', pattern, source, [key]);
  taking.note('pagePermalink', pattern, source, [key]);
}
