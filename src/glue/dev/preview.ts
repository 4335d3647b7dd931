import type { Problem } from '../../diagnostics/problem.ts';
import { pathKey, decodePath, normalizePath, outputFile } from '../../urls/path.ts';
import { writersOf } from '../../variants/writers.ts';
import type { SiteChrome } from '../../views/chrome.ts';
import { planPages, type PlannedPage } from '../../views/plan.ts';
import { listRedirects } from '../../views/redirects.ts';
import { siteChrome } from '../../views/site-chrome.ts';
import type { ViewContext } from '../../views/context.ts';
import { createSiteModel } from '../site/site-model.ts';
import { checkReferences } from '../site/check-references.ts';
import { ingestFiles } from '../site/ingest-files.ts';
import { publishFiles, type PublishedFiles } from '../site/published-files.ts';
import { TemplatesFailed } from '../bundle/compile.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { mdxBundleOf, mdxPostsOf, withoutMdx } from '../bundle/mdx-bundle.ts';
import { createBodyReader } from '../store/body-store.ts';
import { createAssetFinder } from '../site/assets.ts';
import { openSite, type Site } from '../site/open-site.ts';
import { createImageStore } from '../images/store.ts';
import type { FileRecord } from '../store/file-record.ts';
import { bodyHtml } from '../../views/body-html.ts';
import type { WorkerSetup } from '../workers/protocol.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import type { WorkerPool } from '../workers/pool.ts';

/** The site as it is being written: pages are made when asked for, drafts included. */
export interface Preview {
  /** Reads what changed on disk; returns every problem of the site. */
  refresh(): Promise<Problem[]>;
  /** Answers a request path (base included) with what its page is made of, or where it moved. */
  find(path: string): App.Locals | { redirect: string } | undefined;
  files(): PublishedFiles;
  /** Base path of the site as it is configured now. */
  base(): string;
  /** Encodes a published picture if it must; gives its place on disk. */
  imageFile(url: string): Promise<string | undefined>;
  close(): Promise<void>;
}

interface Loaded {
  pages: Map<string, { page: PlannedPage; context: ViewContext }>;
  redirects: Map<string, string>;
  chromes: Map<string, SiteChrome>;
  files: PublishedFiles;
  records: Map<string, FileRecord>;
  base: string;
}

/** Opens a preview of a content folder; `folder` holds its bodies while it lasts. */
export function createPreview(content: string, cache: string): Preview {
  const folder = `${cache}/preview/${process.pid}`;
  const images = createImageStore({ cacheDir: `${cache}/images`, publicPath: '/assets/images/' });
  let loaded: Loaded | undefined;
  let known: ReadonlyMap<string, FileRecord> = new Map();
  let pool: WorkerPool | undefined;
  let poolKey = '';
  let generation = 0;
  let bodies = createBodyReader(folder);
  return {
    refresh,
    find,
    imageFile,
    files: () => loadedOrThrow().files,
    base: () => loadedOrThrow().base,
    close: async () => pool?.close(),
  };

  async function refresh(): Promise<Problem[]> {
    const { site, mdxBundle, failed } = await compileMdx(await openSite(content));
    const writers = writersOf(site.config);
    await startPool({ config: site.config, mdxBundle });
    const { records } = await ingestFiles({
      files: site.tree.posts,
      known,
      config: site.config,
      now: Date.now(),
      pool: () => pool as WorkerPool,
      onProgress: () => undefined,
    });
    known = records;
    bodies.close();
    bodies = createBodyReader(folder);
    const entries = [...records.values()].flatMap((record) => record.entry ?? []);
    const files = await publishFiles(entries, createAssetFinder(site.tree), images, site.config.base);
    const model = createSiteModel(entries, {
      ...files,
      config: site.config,
      tags: site.tags,
      writers,
      preview: true,
    });
    loaded = arrange(model.contexts, files, records, site.config.base);
    const references = await checkReferences(site, model.contexts[0], entries);
    return [
      ...failed,
      ...site.problems,
      ...[...records.values()].flatMap((r) => r.problems),
      ...model.problems,
      ...references,
    ];
  }

  async function imageFile(url: string): Promise<string | undefined> {
    const name = url.split('/').at(-1);
    for (const info of loadedOrThrow().files.images) {
      const output = info.outputs.find((candidate) => candidate.name === name);
      if (output === undefined) continue;
      await images.prepare([info]);
      return images.cached(info, output);
    }
    return undefined;
  }

  /** MDX posts that don't compile are left out, so that all others can still be seen. */
  async function compileMdx(
    site: Site,
  ): Promise<{ site: Site; mdxBundle: string | undefined; failed: Problem[] }> {
    try {
      return { site, mdxBundle: await mdxBundleOf(site.tree, cache, site.config.base), failed: [] };
    } catch (error) {
      if (!(error instanceof TemplatesFailed)) throw error;
      return {
        site: withoutMdx(site),
        mdxBundle: undefined,
        failed: [compileProblem(error, mdxPostsOf(site.tree))],
      };
    }
  }

  /** A change of configuration or of an MDX post needs other tools: the threads start anew and every post is read again. */
  async function startPool(setup: Pick<WorkerSetup, 'config' | 'mdxBundle'>): Promise<void> {
    const key = JSON.stringify(setup);
    if (key === poolKey) return;
    await pool?.close();
    known = new Map();
    poolKey = key;
    generation += 1;
    pool = createJobPool(
      { ...setup, bodies: folder, now: Date.now(), drafts: true },
      `preview-${generation}`,
    );
  }

  function find(path: string): App.Locals | { redirect: string } | undefined {
    const { pages, redirects, chromes, records, base } = loadedOrThrow();
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
    return { view, chrome, html: bodyHtml(bodies.read(location, view.body.hash), view.body, chrome.script) };
  }

  function loadedOrThrow(): Loaded {
    if (loaded === undefined) throw new Error('The preview was asked for a page before it was loaded.');
    return loaded;
  }
}

function arrange(
  contexts: readonly ViewContext[],
  files: PublishedFiles,
  records: Map<string, FileRecord>,
  base: string,
): Loaded {
  const pages: Loaded['pages'] = new Map();
  const redirects: Loaded['redirects'] = new Map();
  for (const context of contexts) {
    const keyOf = (path: string) => pathKey(outputFile(context.links.place(context.variant, path)));
    for (const page of planPages(context)) pages.set(keyOf(page.path), { page, context });
    for (const { from, to } of listRedirects(context))
      redirects.set(keyOf(from), context.links.href(context.variant, to));
  }
  const chromes = new Map(contexts.map((context) => [context.variant.code, siteChrome(context)]));
  return { pages, redirects, chromes, files, records, base };
}

function fileOf(context: ViewContext, id: string): string {
  return context.library.byId.get(id)?.meta.file ?? '';
}
