import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readScript } from './script-settings.ts';
import { settingAt, type SettingsSource } from './settings-source.ts';
import { firstFile, isSiteAddress, takeLanguage, Taking } from './taking.ts';

const scripts = ['ts', 'mts', 'js', 'mjs'];

/** Reads a Valaxy site: its posts are below `pages/posts/`, its settings in `site.config.ts` or beside the theme's. */
export function readValaxySite(folder: SiteFolder): GeneratorSite | undefined {
  const sources = ['site.config', 'valaxy.config'].flatMap((name) => scriptOf(folder, name));
  const [main] = sources;
  if (main === undefined || folder.list('pages').length === 0) return undefined;
  if (!sources.some(({ file }) => file.startsWith('valaxy.')) && !isOfValaxy(folder, main)) return undefined;
  const taking = new Taking();
  for (const { source } of sources) takeSite(taking, source, 'url');
  taking.note('permalink', '/:path/', main.source, ['permalink']);
  taking.note('pagePermalink', '/:path/', main.source, ['permalink']);
  return {
    generator: 'valaxy',
    files: sources.map(({ file }) => file),
    taken: taking.taken,
    habits: { roots: ['pages/'] },
    layout: { content: ['pages/'], statics: ['public/'], articles: ['pages/posts/'] },
  };
}

/** Reads a site of Nuxt Content: `content/`, in which numbers before names only order the files. */
export function readNuxtSite(folder: SiteFolder): GeneratorSite | undefined {
  const [main] = scriptOf(folder, 'nuxt.config');
  if (main === undefined || folder.list('content').length === 0) return undefined;
  const taking = new Taking();
  for (const name of ['app.config', 'app/app.config', 'blog.config', 'nuxt.config'])
    for (const { source } of scriptOf(folder, name)) takeSite(taking, source, 'siteUrl', 'url');
  taking.note('permalink', '/:path/', main.source, ['path']);
  taking.note('pagePermalink', '/:path/', main.source, ['path']);
  return {
    generator: 'nuxt',
    files: [main.file],
    taken: taking.taken,
    habits: { roots: ['content/'] },
    layout: {
      content: ['content/'],
      statics: ['public/'],
      assets: ['assets/', 'app/assets/'],
      articles: ['posts', 'blog', 'articles', 'post'].map((name) => `content/${name}/`),
    },
  };
}

function scriptOf(
  folder: SiteFolder,
  name: string,
): { file: string; text: string; source: SettingsSource }[] {
  const found = firstFile(
    folder,
    scripts.map((extension) => `${name}.${extension}`),
  );
  return found === undefined ? [] : [{ ...found, source: readScript(found.file, found.text) }];
}

function isOfValaxy(folder: SiteFolder, { text }: { text: string }): boolean {
  return /['"]valaxy['"]/.test(text) || /"valaxy"\s*:/.test(folder.read('package.json') ?? '');
}

function takeSite(taking: Taking, source: SettingsSource, ...addresses: readonly string[]): void {
  taking.text('title', source, ['title']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author'], ['authorName']);
  for (const key of ['lang', 'language', 'locale']) takeLanguage(taking, source, [key]);
  for (const key of addresses) {
    const url = settingAt(source.data, [key]);
    if (isSiteAddress(url)) taking.note('url', new URL(url).origin, source, [key]);
  }
  for (const key of ['timeZone', 'timezone']) taking.text('timeZone', source, [key]);
}
