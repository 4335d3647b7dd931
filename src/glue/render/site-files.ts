import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mergeSources, type ContentSources } from '../../feeds/content-policy.ts';
import { llmsTxt, robotsTxt } from '../../feeds/crawlers.ts';
import { queryRedirects } from '../../feeds/query-redirects.ts';
import { securityTxt } from '../../feeds/security-txt.ts';
import { sitemap } from '../../feeds/sitemap.ts';
import { webManifest } from '../../feeds/web-manifest.ts';
import { routes } from '../../urls/routes.ts';
import { optional } from '../../views/cards.ts';
import type { ViewContext } from '../../views/context.ts';
import { llmsFile, llmsOf } from '../../views/llms.ts';
import { listRedirects } from '../../views/redirects.ts';
import { listedPages, sitemapPages } from '../../views/sitemap-pages.ts';
import { manifestFile, webAppOf } from '../../views/web-app.ts';
import { adminFiles, adminHeaderSources } from '../admin/admin-files.ts';
import type { Bundle } from '../bundle/compile.ts';
import { isPhotoName } from '../images/photo-file.ts';
import { withoutMetadata } from '../images/metadata/metadata.ts';
import type { FileHashes } from '../store/file-hashes.ts';
import type { ContentFile } from '../store/file-record.ts';
import { stampOf } from '../store/file-stamp.ts';
import { contentHash } from '../store/hash.ts';
import type { Site } from '../site/open-site.ts';
import { mermaidFolder } from '../site/mermaid.ts';
import { hostFiles } from './host-files.ts';
import type { OutputFolder } from './output-folder.ts';
import { listFiles } from '../list-files.ts';
import { dependencyFile } from '../project.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { PublishedFiles } from '../site/published-files.ts';

/** Folders whose files are named by their content: ours, and those in Pagefind's folder with these beginnings. */
export const immutableFolders = [
  '/_astro/',
  '/_assets/images/',
  '/_assets/share/',
  `/${mermaidFolder}`,
  ...['index/', 'fragment/', 'filter/', 'jianfan-', 'shard-', 'delta-'].map((name) => `/pagefind/${name}`),
];
/** Raised when the sitemap is printed another way. */
const sitemapVersion = 2;

/** Writes everything that is no page: the interface's assets, attachments, sitemap, robots, redirects, headers, manifest. */
export function writeSiteFiles(
  site: Site,
  bundle: Bundle,
  model: SiteModel,
  files: PublishedFiles,
  hashes: FileHashes,
  output: OutputFolder,
): void {
  const [context] = model.contexts;
  if (context === undefined) return;
  placeFolder(output, bundle.client, '', bundle.id);
  placeMathStyles(output);
  for (const [path, { source, text }] of model.statics) {
    if (text === undefined) output.place(path, hashes.of(source), source.path);
    else output.write(path, contentHash(text), text);
  }
  for (const [path, source] of files.attachments) placeAttachment(path.slice(1), source, hashes, output);
  writeSitemap(model, output);
  const redirects = listRedirects(context);
  const { variant, links } = context;
  const queries = queryRedirects(redirects, (path) => links.href(variant, path));
  const texts: Record<string, string> = {
    ...optional('query-redirects.json', queries),
    ...machineFiles(context),
    'robots.txt': robotsTxt({ sitemapUrl: context.links.absolute(context.links.file('/sitemap.xml')) }),
    ...variantFiles(model),
    ...hostFiles(
      context,
      redirects,
      mergeSources(site.sources, scriptsOf(context), adminHeaderSources(site.config)),
      immutableFolders,
    ),
  };
  for (const [out, text] of Object.entries(texts)) writeBeside(model, output, out, text);
  placeAdmin(site, hashes, output);
}

/** What each variant has one of. */
function variantFiles({ contexts }: SiteModel): Record<string, string> {
  return Object.fromEntries(
    contexts.flatMap((context) => [
      [llmsFile(context).slice(1), llmsTxt(llmsOf(context, contexts))],
      [manifestFile(context).slice(1), webManifest(webAppOf(context))],
    ]),
  );
}

/** KaTeX's style sheet and fonts; formats that only browsers before 2016 need are not published, and so not named. */
function placeMathStyles(output: OutputFolder): void {
  const styles = dependencyFile('katex/dist/katex.min.css');
  const css = readFileSync(styles, 'utf8').replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)/g, '');
  output.write('_assets/katex/katex.min.css', contentHash(css), css);
  placeFolder(output, dirname(styles), '_assets/katex/', 'katex', /^fonts\/.*\.woff2$/);
}

/** The package's version is in the bundle's identity no more than its files: they change with the program. */
function placeAdmin({ config }: Site, hashes: FileHashes, output: OutputFolder): void {
  const admin = adminFiles(config);
  for (const [path, text] of Object.entries(admin?.texts ?? {})) output.write(path, contentHash(text), text);
  for (const [path, source] of Object.entries(admin?.files ?? {})) {
    const stamp = stampOf(statSync(source));
    output.place(path, hashes.of({ file: `/${path}`, path: source, stamp }), source);
  }
}

/** What the site says to those who look for weaknesses, and to search engines that are told of changes. */
function machineFiles({ config, links }: ViewContext): Record<string, string> {
  const { securityTxt: security, indexNow } = config;
  const place = routes.securityTxt();
  const url = links.absolute(links.file(place));
  const languages = config.variants.map(({ code }) => code);
  return {
    ...(security === undefined ? {} : { [place.slice(1)]: securityTxt(security, { url, languages }) }),
    ...(indexNow === undefined ? {} : { [routes.indexNowKey(indexNow).slice(1)]: indexNow }),
  };
}

/** A header applies to all pages, so it must allow the inline scripts of each. */
function scriptsOf({ library }: ViewContext): ContentSources {
  return { 'script-src': [...library.byId.values()].flatMap(({ scripts }) => scripts ?? []) };
}

/** Joins the author's rules with ours; any other file of the author's replaces ours. */
function writeBeside(model: SiteModel, output: OutputFolder, out: string, text: string): void {
  const own = model.statics.get(out)?.source;
  if (own !== undefined && !out.startsWith('_')) return;
  const whole = own === undefined ? text : `${readFileSync(own.path, 'utf8').trimEnd()}\n${text}`;
  output.write(out, contentHash(whole), whole);
}

function placeFolder(output: OutputFolder, folder: string, prefix: string, key: string, pattern = /./): void {
  for (const name of listFiles(folder))
    if (pattern.test(name)) output.place(prefix + name, `${key} ${name}`, join(folder, name));
}

/** Pictures that a post links to go without what their camera has noted, as those that it shows. */
function placeAttachment(out: string, source: ContentFile, hashes: FileHashes, output: OutputFolder): void {
  const hash = hashes.of(source);
  if (!isPhotoName(out)) return output.place(out, hash, source.path);
  const key = `${hash} plain`;
  const same = output.current(out, key);
  if (same === undefined) output.write(out, key, withoutMetadata(readFileSync(source.path)));
  else output.claim(out, same, false);
}

/** The sitemap is the largest file of the site, and few edits change the list of its pages. */
function writeSitemap({ contexts }: SiteModel, output: OutputFolder): void {
  const [context] = contexts;
  if (context === undefined) return;
  const listed = [...listedPages(context)];
  const { url, base, variants } = context.config;
  const key = contentHash(JSON.stringify([sitemapVersion, url, base, variants, listed]));
  if (output.keepAll('sitemap', 'sitemap.xml', key)) return;
  const parts = new Map<string, string[]>();
  const urlOf = (name: string) => context.links.absolute(context.links.file(`/${name}`));
  for (const { file, text } of sitemap(sitemapPages(contexts, listed), { url: urlOf })) {
    const known = parts.get(file);
    if (known === undefined) parts.set(file, [text]);
    else known.push(text);
  }
  for (const [file, texts] of parts) output.write(file, key, texts.join(''));
}
