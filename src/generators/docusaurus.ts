import { withoutEndSlashes } from '../config/address-parts.ts';
import { readLiteral, withoutComments } from './script-literal.ts';
import { takeScriptMenu } from './menu.ts';
import { readScript } from './script-settings.ts';
import { asSettings, asText, settingAt, type SettingsSource } from './settings-source.ts';
import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { firstFile, isSiteAddress, takeLanguage, Taking } from './taking.ts';

const configs = ['ts', 'js', 'mts', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`);

/** Reads a Docusaurus site: `docusaurus.config.ts` beside `blog/`, `docs/` and `src/pages/`. */
export function readDocusaurusSite(folder: SiteFolder): GeneratorSite | undefined {
  const found = firstFile(folder, configs);
  if (found === undefined) return undefined;
  const { file, text: code } = found;
  const source = readScript(file, code);
  const taking = new Taking();
  taking.text('title', source, ['title']);
  taking.text('subtitle', source, ['tagline']);
  for (const key of ['defaultLocale', 'locale', 'lang']) takeLanguage(taking, source, [key]);
  const url = settingAt(source.data, ['url']);
  if (isSiteAddress(url)) taking.note('url', url, source, ['url']);
  const base = asText(settingAt(source.data, ['baseUrl'])) ?? '/';
  if (base !== '/') taking.note('base', base, source, ['baseUrl']);
  takeScriptMenu(taking, { file, code });
  const blog = partOf(code, 'blog');
  const docs = partOf(code, 'docs');
  takePatterns(taking, source, blog);
  return {
    generator: 'docusaurus',
    files: [file],
    taken: taking.taken,
    habits: { roots: [blog.folder, ...(docs.route === '' ? [docs.folder] : []), 'src/pages/', ''] },
    layout: {
      content: [blog.folder, docs.folder, 'src/pages/'],
      statics: ['static/'],
      assets: ['src/'],
      articles: [blog.folder],
      // Parts of other pages, and what is not finished (https://docusaurus.io/docs/api/plugins: `exclude`).
      leftOut: ['**/_*.md', '**/_*.mdx', '**/_*/**', '_*/'],
    },
  };
}

/** Where a part of the site is, and what its URLs begin with; the site's root where that is empty. */
interface Part {
  folder: string;
  route: string;
}

/** Finds `blog: { path: 'blog', routeBasePath: '/' }` in the program's text. */
function partOf(code: string, name: string): Part {
  const plain = withoutComments(code);
  const start = new RegExp(`(?<![\\w$.])${name}\\s*:\\s*(?=\\{)`).exec(plain);
  const own = asSettings(start === null ? {} : readLiteral(plain, start.index + start[0].length));
  const trimmed = (value: unknown) =>
    typeof value === 'string' ? withoutEndSlashes(value.replace(/^\.?\/+/, '')) : undefined;
  return { folder: `${trimmed(own['path']) ?? name}/`, route: trimmed(own['routeBasePath']) ?? name };
}

/** Pages are found below their folders: `docs/a.md` at `/docs/a`, `src/pages/about.mdx` at `/about`. */
function takePatterns(taking: Taking, source: SettingsSource, blog: Part): void {
  taking.note('permalink', `/${blog.route === '' ? '' : `${blog.route}/`}:path/`, source, ['routeBasePath']);
  taking.note('pagePermalink', '/:path/', source, ['routeBasePath']);
}
