import { readFileSync } from 'node:fs';
import type { OfflineSettings } from '../../offline/settings.ts';
import { outputFile } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import { hrefOf, textIn, type ViewContext } from '../../views/context.ts';
import { browserModule } from '../search/bundle-module.ts';
import type { SiteModel } from '../site/site-model.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * Writes the service worker: the program with what it must know of the site before it. A site that is not read offline
 * has one that takes itself away, since browsers keep a worker whose file is gone.
 */
export async function writeServiceWorker(
  { contexts }: SiteModel,
  output: OutputFolder,
  immutable: readonly string[],
): Promise<void> {
  const [context] = contexts;
  if (context === undefined) return;
  const isOn = context.config.offline;
  const program = Buffer.from(await browserModule(isOn ? 'service-worker' : 'retired-worker')).toString();
  const settings = isOn ? offlineSettings(contexts, context, output, immutable) : undefined;
  const text = settings === undefined ? program : `self.jianfan=${JSON.stringify(settings)};\n${program}`;
  output.write(outputFile(routes.worker()), contentHash(text), text);
}

function offlineSettings(
  contexts: readonly ViewContext[],
  { config, links }: ViewContext,
  output: OutputFolder,
  immutable: readonly string[],
): OfflineSettings {
  const outs = contexts.map((own) => outputFile(own.links.place(own.variant, routes.offline())));
  // In the order of variants: pages come in the order in which threads were done with them.
  const pages = outs.flatMap((out) => output.pages().find((page) => page.out === out) ?? []);
  const variants = contexts.map((own) => ({
    prefix: hrefOf(own, routes.home()),
    page: hrefOf(own, routes.offline()),
    changed: textIn(own, 'pageChanged'),
    reload: textIn(own, 'reload'),
    close: textIn(own, 'close'),
  }));
  return {
    scope: links.file('/'),
    immutable: immutable.map((folder) => config.base + folder),
    apart: [links.file('/admin/')],
    search: links.file('/pagefind/'),
    variants: variants.sort((a, b) => b.prefix.length - a.prefix.length),
    files: [...new Set(pages.flatMap(({ path }) => loadedFiles(readFileSync(path, 'utf8'), config.base)))],
    version: contentHash(pages.map(({ hash }) => hash).join(' ')).slice(0, 12),
  };
}

/** Lists the style sheets and scripts in the head of a page, ours and the theme's. */
function loadedFiles(html: string, base: string): string[] {
  const addresses = [...html.matchAll(/<(?:link|script)\b[^>]*?\s(?:href|src)="([^"]+)"/g)].map(
    ([, address = '']) => address.replaceAll('&amp;', '&'),
  );
  const folders = [`${base}/_astro/`, `${base}/_assets/theme/`];
  return addresses.filter((address) => folders.some((folder) => address.startsWith(folder)));
}
