import { readAstroSite } from './astro.ts';
import { readGitbookSite, readMdbookSite } from './books.ts';
import { readMkdocsSite, readVitepressSite, readVuepressSite } from './docs-sites.ts';
import { readDocusaurusSite } from './docusaurus.ts';
import type { GeneratorSite, SiteFolder } from './generator-site.ts';
import { readEleventySite } from './eleventy.ts';
import { readGatsbySite } from './gatsby.ts';
import { readGrideaSite } from './gridea.ts';
import { readHexoSite } from './hexo.ts';
import { readHugoSite } from './hugo.ts';
import { readJekyllSite } from './jekyll.ts';
import { readNotionSite } from './notion.ts';
import { readObsidianSite } from './obsidian.ts';
import { readPelicanSite } from './pelican.ts';
import { readQuartzSite } from './quartz.ts';
import { readNuxtSite, readValaxySite } from './vue-blogs.ts';
import { readZolaSite } from './zola.ts';

/** By how sure the signs are: Hexo and Jekyll share the name of their settings, Hugo's `config` is anyone's. */
const readers = [
  readHexoSite,
  readAstroSite,
  readVitepressSite,
  readVuepressSite,
  readMkdocsSite,
  readDocusaurusSite,
  readValaxySite,
  readNuxtSite,
  readZolaSite,
  readHugoSite,
  readGrideaSite,
  readGatsbySite,
  readEleventySite,
  readPelicanSite,
  readMdbookSite,
  readGitbookSite,
  readQuartzSite,
  readJekyllSite,
  readObsidianSite,
  readNotionSite,
];

/** Finds out whose site a folder is and what its own files say of it; undefined where no generator's settings are there. */
export function readGeneratorSite(folder: SiteFolder): GeneratorSite | undefined {
  for (const read of readers) {
    const site = read(folder);
    if (site !== undefined) return site;
  }
  return undefined;
}
