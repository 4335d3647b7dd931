import { outputFile } from '../../urls/path.ts';
import type { Identities } from '../../views/page-inputs.ts';
import { planPages, type PlannedPage } from '../../views/plan.ts';
import { listRedirects } from '../../views/redirects.ts';
import { redirectView } from '../../views/redirect-page.ts';
import type { ViewContext } from '../../views/context.ts';
import type { PostCard } from '../../views/parts.ts';
import type { View } from '../../views/views.ts';
import type { BodyLocation } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import type { OutputFolder, OutputRecord } from '../output/output-folder.ts';
import { createBacklog } from '../workers/backlog.ts';
import type { PageJob, WrittenFile } from '../workers/protocol.ts';
import type { WorkerPool } from '../workers/pool.ts';

/** Pages sent to a thread at a time: enough to keep messages rare, few enough to share the work evenly. */
const batchSize = 100;

/** Batches that may wait for the templates, about 0.6 MB each. */
const mostHeld = 250;

export interface PageCounts {
  /** Pages of each variant, by its code. */
  perVariant: Record<string, number>;
  redirects: number;
  rendered: number;
  reused: number;
}

export interface PageRun extends Identities {
  contexts: readonly ViewContext[];
  pool: WorkerPool;
  output: OutputFolder;
  /** Identity of the templates and of what surrounds each variant's pages, by its code. */
  frameKeys: Record<string, string>;
  /** Identity of all that decides what a file becomes beside the file: two files with one revision are one entry. */
  sourcesKey: string;
  /** Resolves when the templates are there and threads have been told to load them. */
  ready: Promise<unknown>;
  locate(bodyHash: string): BodyLocation | undefined;
  onProgress(done: number): void;
}

/** Renders every page whose view or frame has changed since it was last written. */
export async function renderPages(run: PageRun): Promise<PageCounts> {
  const counts: PageCounts = { perVariant: {}, redirects: 0, rendered: 0, reused: 0 };
  const keys = new Map<string, Pick<OutputRecord, 'key' | 'inputs'>>();
  const hashes = new Map<string, string>();
  let isReady = false;
  const ready = run.ready.then(() => (isReady = true));
  const backlog = createBacklog((usual) => (isReady ? usual : mostHeld));
  let batch: PageJob[] = [];
  let done = 0;
  for (const context of run.contexts) {
    const { code } = context.variant;
    const sources = contentHash(`${run.frameKeys[code]} ${run.sourcesKey}`);
    for (const page of pagesOf(context, run)) {
      const out = outputFile(context.links.place(context.variant, page.path));
      if (page.isRedirect) counts.redirects += 1;
      else counts.perVariant[code] = (counts.perVariant[code] ?? 0) + 1;
      const inputs = page.inputs && `${sources} ${inputsOf(page)}`;
      const same = inputs === undefined ? undefined : run.output.madeFrom(out, inputs);
      if (same === undefined) queue(out, code, page.view(), inputs);
      else reuse(out, same);
      if (batch.length === batchSize) await flush();
    }
  }
  await flush();
  await backlog.finish();
  return counts;

  /** Inputs are the same in all variants: they are hashed for the first. */
  function inputsOf(page: PlannedPage): string {
    let hash = hashes.get(page.path);
    if (hash === undefined) hashes.set(page.path, (hash = contentHash(page.inputs?.() ?? '')));
    return hash;
  }

  function reuse(out: string, same: OutputRecord): void {
    run.output.claim(out, same, false);
    counts.reused += 1;
    progress(1);
  }

  function queue(out: string, variant: string, view: View, inputs: string | undefined): void {
    const { json, cards } = serialise(view);
    const key = contentHash(`${run.frameKeys[variant]} ${json} ${cards?.join(' ') ?? ''}`);
    const same = run.output.current(out, key);
    const made = inputs === undefined ? { key } : { key, inputs };
    if (same !== undefined) return reuse(out, { ...same, ...made });
    keys.set(out, made);
    const body = 'body' in view ? run.locate(view.body.hash) : undefined;
    const known = run.output.knownHash(out);
    batch.push({
      out,
      staged: run.output.stage(out),
      variant,
      view: json,
      ...(cards ? { cards } : {}),
      ...(body ? { body } : {}),
      ...(known ? { known } : {}),
    });
  }

  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    const jobs = batch;
    batch = [];
    await backlog.add(render(jobs));
  }

  async function render(jobs: PageJob[]): Promise<void> {
    await ready;
    const response = await run.pool.run({ type: 'pages', jobs });
    if ('written' in response) file(response.written as WrittenFile[]);
  }

  function file(written: WrittenFile[]): void {
    for (const { out, hash, size, changed } of written) {
      run.output.claim(out, { key: '', ...keys.get(out), hash, size }, changed);
      keys.delete(out);
    }
    counts.rendered += written.length;
    progress(written.length);
  }

  function progress(count: number): void {
    done += count;
    run.onProgress(done);
  }
}

const serialised = new WeakMap<PostCard, string>();

/** Serialises a view; the cards of a list by themselves, each once for all lists that show it. */
function serialise(view: View): { json: string; cards?: string[] } {
  if (!('posts' in view)) return { json: JSON.stringify(view) };
  const { posts, ...rest } = view;
  const cards = posts.map((card) => {
    let json = serialised.get(card);
    if (json === undefined) serialised.set(card, (json = JSON.stringify(card)));
    return json;
  });
  return { json: JSON.stringify({ ...rest, posts: [] }), cards };
}

interface PageToRender extends PlannedPage {
  isRedirect: boolean;
}

function* pagesOf(context: ViewContext, identities: Identities): Generator<PageToRender> {
  for (const page of planPages(context, identities)) yield { ...page, isRedirect: false };
  for (const redirect of listRedirects(context))
    yield { path: redirect.from, isRedirect: true, view: () => redirectView(context, redirect) };
}
