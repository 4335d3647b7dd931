import { setImmediate } from 'node:timers/promises';
import { redirectsByRules } from '../../config/host.ts';
import { outputFile } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import { siteFilesOwner } from '../store/share.ts';
import type { SiteChrome } from '../../views/chrome.ts';
import { planPages, type PlannedPage } from '../../views/plan.ts';
import { listRedirects } from '../../views/redirects.ts';
import { redirectView } from '../../views/redirect-page.ts';
import type { ViewContext } from '../../views/context.ts';
import { createReads, type Reads } from '../../views/reads/reads.ts';
import { noTraces, type Traces } from '../../views/reads/traces.ts';
import type { View } from '../../views/views.ts';
import type { LocateBody } from '../site/body-finder.ts';
import type { OutputFolder } from './output-folder.ts';
import { contentHash } from '../store/hash.ts';
import { createPageKeys, type Frames } from './page-keys.ts';
import { bodySlot, createTextMemory, PageBatch } from './page-batch.ts';
import type { Templates } from '../jobs/templates.ts';
import { createBacklog } from '../workers/backlog.ts';
import type { PageBody, WrittenFile } from '../workers/protocol.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { inWork } from '../workers/thread-error.ts';

/** Pages sent to a thread at a time: enough to keep messages rare, few enough to share the work evenly. */
const batchSize = 100;

/** Pages for which no thread is worth starting. */
const fewPages = 200;

/** Views that may wait for the templates, about 1.5 kB each. */
const mostHeld = 25_000;

export interface PageCounts {
  /** Pages of each variant, by its code. */
  perVariant: Record<string, number>;
  redirects: number;
  rendered: number;
  reused: number;
}

/** The pages of a site as they are now, and what they were made from. */
export interface RenderedPages {
  counts: PageCounts;
  traces: Traces;
}

export interface PageRun extends Frames {
  /** What the pages that are kept were made from. */
  traces: Traces;
  /** Identity of the library without the texts of its posts. */
  arrangement: string;
  contexts: readonly ViewContext[];
  /** Header, footer and menu of each variant, by its code. */
  chromes: Readonly<Record<string, SiteChrome>>;
  pool: WorkerPool;
  output: OutputFolder;
  /** Resolves when the templates are compiled and loaded. */
  templates: Promise<Templates>;
  locate: LocateBody;
  onProgress(done: number): void;
}

/** A page that must be made again. */
interface WantedPage {
  out: string;
  context: ViewContext;
  page: PlannedPage;
  view: View;
}

/** A page that was made again, and what its file holds. */
type WrittenPage = WantedPage & { file: WrittenFile };

/**
 * Renders every page whose frame, or something that its view read, has changed since it was last written: here, since handing a view to a
 * thread takes as long as rendering it. Threads put in the bodies, encode, hash and write.
 */
export async function renderPages(run: PageRun): Promise<RenderedPages> {
  const counts: PageCounts = { perVariant: {}, redirects: 0, rendered: 0, reused: 0 };
  const [first] = run.contexts;
  if (first === undefined) return { counts, traces: noTraces };
  const reads = createReads(first, { ...run, digest: contentHash });
  const keys = createPageKeys(run, reads);
  const backlog = createBacklog();
  const memory = createTextMemory();
  let templates: Templates | undefined;
  const loading = run.templates.then((loaded) => (templates = loaded));
  loading.catch(() => undefined); // reported where they are awaited
  let held: WantedPage[] = [];
  const written: WrittenPage[] = [];
  let done = 0;
  let given = 0;
  for (const context of run.contexts) {
    for (const page of pagesOf(context, reads)) {
      count(context, page);
      const out = outputFile(context.links.place(context.variant, page.path));
      if (!run.output.wants(out, page.path === routes.offline() ? siteFilesOwner : out)) continue;
      const { key, view } = keys.current(context, page, run.output.knownKey(out));
      const same = key === undefined ? undefined : run.output.current(out, key);
      if (same === undefined) held.push({ out, context, page, view: view ?? page.view() });
      else reuse(out, same);
      if (held.length > 0 && held.length % batchSize === 0) await renderHeld();
    }
  }
  await loading;
  await renderHeld();
  await backlog.finish();
  const { traces, keyOf } = keys.settle();
  for (const { out, context, page, view, file } of written) {
    const { hash, size, changed } = file;
    run.output.claim(out, { key: keyOf(context, page, view), hash, size }, changed);
  }
  return { counts, traces };

  /** While the templates are being compiled, views are made and wait. */
  async function renderHeld(): Promise<void> {
    if (templates === undefined) {
      await (held.length < mostHeld ? setImmediate() : loading);
      if (templates === undefined) return;
    }
    const wanted = held;
    held = [];
    for (let from = 0; from < wanted.length; from += batchSize)
      await backlog.add(write(wanted.slice(from, from + batchSize), templates));
  }

  async function write(pages: readonly WantedPage[], { renderView }: Templates): Promise<void> {
    given += pages.length;
    const isFew = given <= fewPages;
    const batch = new PageBatch();
    for (const { out, context, view } of pages) {
      const body = bodyOf(run, context, view);
      const chrome = chromeOf(run, context);
      const given = rendered(renderView, out, { view, chrome, html: body === undefined ? '' : bodySlot });
      const html = typeof given === 'string' ? given : await given;
      const known = run.output.knownHash(out);
      batch.add(
        { out, staged: run.output.stage(out), ...(known === undefined ? {} : { known }) },
        html,
        body,
      );
    }
    const response = await batch.write(memory, (request) =>
      run.pool.run(request, { urgent: true, few: isFew }),
    );
    if (!('written' in response)) return;
    for (const [index, file] of (response.written as WrittenFile[]).entries()) {
      const page = pages[index];
      if (page !== undefined) written.push({ ...page, file });
    }
    counts.rendered += pages.length;
    progress(pages.length);
  }

  function reuse(out: string, same: NonNullable<ReturnType<OutputFolder['current']>>): void {
    run.output.claim(out, same, false);
    counts.reused += 1;
    progress(1);
  }

  function count({ variant }: ViewContext, { isRedirect }: SitePage): void {
    if (isRedirect) counts.redirects += 1;
    else counts.perVariant[variant.code] = (counts.perVariant[variant.code] ?? 0) + 1;
  }

  function progress(pages: number): void {
    done += pages;
    run.onProgress(done);
  }
}

/** A template that fails is reported with the page it failed on. */
function rendered(
  renderView: Templates['renderView'],
  out: string,
  locals: App.Locals,
): string | Promise<string> {
  const told = (error: unknown) => {
    throw inWork(out, error);
  };
  try {
    const html = renderView(locals);
    return typeof html === 'string' ? html : html.catch(told);
  } catch (error) {
    return told(error);
  }
}

function chromeOf({ chromes }: PageRun, { variant }: ViewContext): SiteChrome {
  const chrome = chromes[variant.code];
  if (chrome === undefined) throw new Error(`The variant ${variant.code} has no chrome.`);
  return chrome;
}

function bodyOf(
  { locate }: PageRun,
  { variant, texts, library }: ViewContext,
  view: View,
): PageBody | undefined {
  const entry = 'body' in view ? library.byId.get(view.id) : undefined;
  if (!('body' in view) || entry === undefined) return undefined;
  const location = locate(entry, view.body.hash);
  return location && { location, ref: view.body, script: variant.script, texts };
}

interface SitePage extends PlannedPage {
  isRedirect: boolean;
}

function* pagesOf(context: ViewContext, reads: Reads): Generator<SitePage> {
  for (const page of planPages(context, reads)) yield { ...page, isRedirect: false };
  // Beside rules, a file at an old address would be in the way of them, and free hosts count files.
  if (redirectsByRules(context.config.host)) return;
  for (const redirect of listRedirects(context))
    if (
      redirect.isRule === undefined &&
      (redirect.isOld === undefined || context.variant === context.config.variants[0])
    )
      yield { path: redirect.from, isRedirect: true, view: () => redirectView(context, redirect) };
}
