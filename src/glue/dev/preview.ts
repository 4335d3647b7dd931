import { adminFiles, type AdminFiles } from '../admin/admin-files.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { pathKey, decodePath, normalizePath, outputFile } from '../../urls/path.ts';
import { bodyHtml } from '../../views/body-html.ts';
import type { SiteChrome } from '../../views/chrome.ts';
import type { ViewContext } from '../../views/context.ts';
import { planPages, type PlannedPage } from '../../views/plan.ts';
import { listRedirects } from '../../views/redirects.ts';
import { siteChrome } from '../../views/site-chrome.ts';
import type { TemplateSources } from '../bundle/compile.ts';
import { createImageStore } from '../images/store.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import { keepTables } from '../jobs/keep-tables.ts';
import { createProgress } from '../progress.ts';
import { compileMdx, templateSources } from '../site/compile-mdx.ts';
import { loadSite, type LoadedSite, type LoadOptions } from '../site/load-site.ts';
import { openSite, type Site } from '../site/open-site.ts';
import type { StaticFile } from '../site/static-files.ts';
import type { PublishedFiles } from '../site/published-files.ts';
import { createBodyReader } from '../store/body-store.ts';
import type { FileRecord } from '../store/file-record.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { WorkerSetup } from '../workers/protocol.ts';
import { gatherLines } from '../store/gathered-lines.ts';

/** The site as it is being written: pages are made when requested, drafts included. */
export interface Preview {
  /** Reads what changed on disk; returns every problem of the site. */
  refresh(): Promise<Problem[]>;
  /** Answers a request path (base included) with what its page is made of, or where it moved. */
  find(path: string): App.Locals | { redirect: string } | undefined;
  files(): PublishedFiles;
  /** Finds a file that the site publishes as it is, by its published site path. */
  staticFile(path: string): StaticFile | undefined;
  /** What the site's templates are compiled from beside ours. */
  sources(): TemplateSources;
  /** The editor in the browser, where the site has one. */
  admin(): AdminFiles | undefined;
  /** Base path of the site as it is configured now. */
  base(): string;
  /** Encodes a published picture if it must; gives its place on disk. */
  imageFile(url: string): Promise<string | undefined>;
  close(): Promise<void>;
}

interface Arranged {
  pages: Map<string, { page: PlannedPage; context: ViewContext }>;
  redirects: Map<string, string>;
  chromes: Map<string, SiteChrome>;
  files: PublishedFiles;
  records: ReadonlyMap<string, FileRecord>;
  base: string;
  statics: Site['statics'];
  sources: TemplateSources;
  admin: AdminFiles | undefined;
}

/** The author waits for pages, not for phases. */
const quiet = createProgress(process.stderr, true);

/** Opens a preview of a content folder; `folder` holds its bodies while it lasts. */
export function createPreview(content: string, cache: string): Preview {
  keepTables(cache);
  const folder = `${cache}/preview/${process.pid}`;
  const images = createImageStore({ cacheDir: `${cache}/images`, publicPath: '/_assets/images/' });
  let arranged: Arranged | undefined;
  let lastRead: LoadOptions['state'] = { ingestKey: '', records: new Map() };
  let pool: WorkerPool | undefined;
  let poolKey = '';
  let generation = 0;
  let bodies = createBodyReader(folder);
  return {
    refresh,
    find,
    imageFile,
    files: () => arrangedOrThrow().files,
    staticFile: (path) => arrangedOrThrow().statics.get(path.slice(1)),
    sources: () => arrangedOrThrow().sources,
    admin: () => arrangedOrThrow().admin,
    base: () => arrangedOrThrow().base,
    close: async () => pool?.close(),
  };

  async function refresh(): Promise<Problem[]> {
    const { site, mdxBundle } = await compileMdx(await openSite(content), cache);
    const threads = await startPool({ config: site.config, mdxBundle });
    const loaded = await loadSite({
      site,
      state: lastRead,
      images,
      now: Date.now(),
      drafts: true,
      force: false,
      threads: () => threads,
      progress: quiet,
      lines: gatherLines(folder), // open as long as records are asked for
    });
    lastRead = { ingestKey: loaded.key, records: loaded.records };
    bodies.close();
    bodies = createBodyReader(folder);
    arranged = arrange(loaded, site);
    return loaded.problems;
  }

  async function imageFile(url: string): Promise<string | undefined> {
    const name = url.split('/').at(-1);
    for (const info of arrangedOrThrow().files.images) {
      const output = info.outputs.find((candidate) => candidate.name === name);
      if (output === undefined) continue;
      await images.prepare([info]);
      return images.cached(info, output);
    }
    return undefined;
  }

  /** A change of configuration or of an MDX post needs other tools: the threads restart and every post is read again. */
  async function startPool(setup: Pick<WorkerSetup, 'config' | 'mdxBundle'>): Promise<WorkerPool> {
    const key = JSON.stringify(setup);
    if (pool !== undefined && key === poolKey) return pool;
    await pool?.close();
    lastRead = { ingestKey: '', records: new Map() };
    poolKey = key;
    generation += 1;
    const whole = { ...setup, bodies: folder, now: Date.now(), drafts: true };
    return (pool = createJobPool(whole, `preview-${generation}`));
  }

  function find(path: string): App.Locals | { redirect: string } | undefined {
    const { pages, redirects, chromes, records, base } = arrangedOrThrow();
    const local = decodePath(path.startsWith(base) ? path.slice(base.length) : path);
    const key = pathKey(outputFile(normalizePath(local)));
    const redirect = redirects.get(key);
    if (redirect !== undefined) return { redirect };
    const found = pages.get(key);
    if (found === undefined) return undefined;
    const view = found.page.view();
    const chrome = chromes.get(found.context.variant.code);
    if (chrome === undefined) return undefined;
    if (!('body' in view)) return { view, chrome };
    const location = records.get(fileOf(found.context, view.id))?.bodies[view.body.hash];
    if (location === undefined) return { view, chrome, html: '' };
    return {
      view,
      chrome,
      html: bodyHtml(bodies.read(location, view.body.hash), view.body, chrome.script, chrome.texts),
    };
  }

  function arrangedOrThrow(): Arranged {
    if (arranged === undefined) throw new Error('The preview was asked for a page before it was loaded.');
    return arranged;
  }
}

function arrange({ model, files, records }: LoadedSite, site: Site): Arranged {
  const { contexts } = model;
  const pages: Arranged['pages'] = new Map();
  const redirects: Arranged['redirects'] = new Map();
  for (const context of contexts) {
    const keyOf = (path: string) => pathKey(outputFile(context.links.place(context.variant, path)));
    for (const page of planPages(context)) pages.set(keyOf(page.path), { page, context });
    for (const { from, to } of listRedirects(context))
      redirects.set(keyOf(from), context.links.href(context.variant, to));
  }
  const chromes = new Map(contexts.map((context) => [context.variant.code, previewChrome(context)]));
  const { config } = site;
  return {
    pages,
    redirects,
    chromes,
    files,
    records,
    base: config.base,
    admin: adminFiles(config, { preview: true }),
    statics: model.statics,
    sources: templateSources(site),
  };
}

/** A preview adds inline scripts, to reload pages, which no policy of the site allows. */
function previewChrome(context: ViewContext): SiteChrome {
  const { policy: _, ...chrome } = siteChrome(context);
  return chrome;
}

function fileOf(context: ViewContext, id: string): string {
  return context.library.byId.get(id)?.meta.file ?? '';
}
