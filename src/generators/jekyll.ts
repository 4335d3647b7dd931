import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { asSettings, asText, asTexts, settingAt, type SettingsSource } from './settings-source.ts';
import { firstSettings, takeAddress, takeLanguage, Taking } from './taking.ts';
import { readTemplates } from './templates.ts';
import { takeMenuMap } from './menu.ts';
import { takeJekyllLists } from './old-lists.ts';

/** Folders of Jekyll's own, and of what is installed beside it. */
const machinery = ['vendor/', 'gems/', 'bin/', 'scripts/', 'test/', 'tools/', 'Gemfile', 'Gemfile.lock'];

/** Settings of Bridgetown, which has come of Jekyll and keeps its content in `src/`. */
const bridgetown = 'bridgetown.config.yml';

/** Reads a Jekyll site: `_config.yml` beside `_posts/`. */
export function readJekyllSite(folder: SiteFolder): GeneratorSite | undefined {
  const source = firstSettings(folder, ['_config.yml', '_config.yaml', '_config.toml', bridgetown]);
  if (source === undefined) return undefined;
  const root = source.file === bridgetown ? 'src/' : rootOf(source);
  if (
    ![...folder.list(root), ...folder.list('')].some((name) =>
      /^(?:_posts|_layouts|_includes|_drafts)\/$|^Gemfile$/.test(name),
    )
  )
    return undefined;
  const taking = new Taking();
  taking.text('title', source, ['title'], ['name']);
  const metadata =
    source.file === bridgetown ? firstSettings(folder, ['src/_data/site_metadata.yml']) : undefined;
  if (metadata !== undefined) {
    taking.text('title', metadata, ['title']);
    taking.text('description', metadata, ['description']);
    taking.text('author', metadata, ['author']);
  }
  taking.text('subtitle', source, ['subtitle'], ['tagline']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author'], ['author', 'name'], ['social', 'name']);
  taking.text('timeZone', source, ['timezone']);
  takeAddress(taking, source, ['url'], ['baseurl']);
  for (const key of ['lang', 'locale', 'language']) takeLanguage(taking, source, [key]);
  takePatterns(taking, source);
  takeBreaks(taking, source);
  if (settingAt(source.data, ['future']) === true) taking.note('future', true, source, ['future']);
  takeJekyllLists(taking, source);
  const pageSize = settingAt(source.data, ['paginate']);
  if (typeof pageSize === 'number' && pageSize > 0) taking.note('pageSize', pageSize, source, ['paginate']);
  for (const key of ['nav', 'navigation', 'menu', 'navs']) takeMenuMap(taking, source, [key]);
  return {
    generator: 'jekyll',
    files: [source.file],
    taken: taking.taken,
    habits: { roots: [`${root}_pages/`, `${root}_tabs/`, root] },
    templates: readTemplates(folder, {
      folders: [`${root}_includes`],
      language: 'liquid',
      extensions: ['html', 'md'],
      keepsPath: true,
    }),
    layout: {
      content: [root],
      statics: [],
      leftOut: leftOut(source).map((path) =>
        path.startsWith('!') ? `!${root}${path.slice(1)}` : root + path,
      ),
    },
  };
}

/** Of folders that begin with an underscore Jekyll reads those of posts, and collections that it was told to publish. */
function leftOut(source: SettingsSource): string[] {
  const collections = settingAt(source.data, ['collections']);
  const published = Array.isArray(collections)
    ? []
    : Object.entries(asSettings(collections)).flatMap(([name, facts]) =>
        asSettings(facts)['output'] === false ? [] : [`!_${name}/`],
      );
  return [
    ...['_*/', '!_posts/', '!_drafts/', '!_pages/', ...published],
    ...machinery,
    ...asTexts(settingAt(source.data, ['exclude'])),
  ];
}

function rootOf(source: SettingsSource): string {
  const root =
    asText(settingAt(source.data, ['source']))
      ?.replace(/^\.?\//, '')
      .replace(/\/$/, '') ?? '';
  return root === '' || root === '.' ? '' : `${root}/`;
}

/** Jekyll's default is the style `date`; a style with slashes at the end counts for pages too. */
function takePatterns(taking: Taking, source: SettingsSource): void {
  const written = asText(settingAt(source.data, ['permalink']));
  const ofPosts = defaultsFor(source, 'posts');
  taking.note('permalink', ofPosts ?? written ?? 'date', source, ofPosts ? ['defaults'] : ['permalink']);
  const isPretty = written === 'pretty' || written?.endsWith('/') === true;
  const ofPages = defaultsFor(source, 'pages');
  const pages = ofPages?.replace(/:(?:basename|title)\b/g, ':path') ?? (isPretty ? '/:path/' : '/:path.html');
  taking.note(
    'pagePermalink',
    pages.replaceAll(':path:output_ext', ':path.html').replaceAll(':path/:path', ':path'),
    source,
    ['permalink'],
  );
  const collections = Object.entries(asSettings(settingAt(source.data, ['collections'])));
  const folders = collections.flatMap(([name, facts]) => {
    if (name === 'posts') return [];
    const pattern = asText(asSettings(facts)['permalink']) ?? '/:collection/:path.html';
    return [[`_${name}`, pattern.replaceAll(':output_ext', '.html')]];
  });
  if (folders.length > 0) taking.note('permalinks', Object.fromEntries(folders), source, ['collections']);
}

/** Finds a permalink among the defaults for frontmatter of a type, on the whole site. */
function defaultsFor(source: SettingsSource, type: string): string | undefined {
  const defaults = settingAt(source.data, ['defaults']);
  for (const entry of Array.isArray(defaults) ? defaults : []) {
    const scope = asSettings(asSettings(entry)['scope']);
    const permalink = asText(asSettings(asSettings(entry)['values'])['permalink']);
    if (scope['type'] === type && !asText(scope['path']) && permalink !== undefined) return permalink;
  }
  return undefined;
}

function takeBreaks(taking: Taking, source: SettingsSource): void {
  const path = ['kramdown', 'hard_wrap'];
  const value = settingAt(source.data, path);
  if (typeof value === 'boolean') return taking.note('breaks', value, source, path);
  const options = asTexts(settingAt(source.data, ['commonmark', 'options']));
  const extensions = asTexts(settingAt(source.data, ['redcarpet', 'extensions']));
  if (options.includes('HARDBREAKS')) taking.note('breaks', true, source, ['commonmark', 'options']);
  if (extensions.includes('hard_wrap')) taking.note('breaks', true, source, ['redcarpet', 'extensions']);
}
