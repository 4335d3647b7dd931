import { withoutEndSlashes } from '../config/address-parts.ts';
import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readScript } from './script-settings.ts';
import { asText, settingAt } from './settings-source.ts';
import { firstFile, isSiteAddress, takeLanguage, Taking } from './taking.ts';

const configs = ['gatsby-config.js', 'gatsby-config.ts', 'gatsby-config.mjs'];

/** Reads a Gatsby site: `gatsby-config.js`, and the folders that it names as sources of files. */
export function readGatsbySite(folder: SiteFolder): GeneratorSite | undefined {
  const found = firstFile(folder, configs);
  if (found === undefined) return undefined;
  const { file, text: code } = found;
  const source = readScript(file, code);
  const taking = new Taking();
  taking.text('title', source, ['title']);
  taking.text('description', source, ['description']);
  taking.text('author', source, ['author'], ['authorName']);
  takeLanguage(taking, source, ['lang']);
  const url = settingAt(source.data, ['siteUrl']);
  if (isSiteAddress(url)) taking.note('url', new URL(url).origin, source, ['siteUrl']);
  const base = asText(settingAt(source.data, ['pathPrefix'])) ?? '';
  if (/^\/.*[^/]/.test(base)) taking.note('base', base, source, ['pathPrefix']);
  const sources = sourcesIn(code).filter((path) => folder.list(path.replace(/\/$/, '')).length > 0);
  const posts = sources.filter((path) => /(?:^|\/)(?:_?posts?|blogs?|articles?|content)\/$/i.test(path));
  taking.note('permalink', '/:path/', source, ['path']);
  taking.note('pagePermalink', '/:path/', source, ['path']);
  const content = outermost(sources);
  if (content.length === 0) return undefined;
  return {
    generator: 'gatsby',
    files: [file],
    taken: taking.taken,
    habits: { roots: [...sources].sort((a, b) => b.length - a.length) },
    layout: { content, statics: ['static/'], assets: ['src/', 'content/'], articles: posts },
  };
}

/** Folders that `gatsby-source-filesystem` reads: `path: `${__dirname}/content/blog`` or `path.join(__dirname, 'content')`. */
function sourcesIn(code: string): string[] {
  const written = [
    ...code.matchAll(/\bpath\s*:\s*["'`](?:\$\{__dirname\}\/|\.?\/)?([\w./-]+)["'`]/g),
    ...code.matchAll(/path\.(?:join|resolve)\(\s*__dirname\s*,\s*["'`]\.?\/?([\w./-]+)["'`]/g),
  ].map(([, path = '']) => `${withoutEndSlashes(path)}/`);
  return [...new Set(written)].filter(
    (path) => !/(?:^|\/)(?:images?|assets|icons?)\//.test(path) && path !== 'src/',
  );
}

function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => other !== folder && folder.startsWith(other)));
}
