import { outputFile } from '../../urls/path.ts';
import { planPages } from '../../views/plan.ts';
import { listRedirects } from '../../views/redirects.ts';
import { redirectView } from '../../views/redirect-page.ts';
import type { ViewContext } from '../../views/context.ts';
import type { View } from '../../views/views.ts';
import type { BodyLocation } from '../cache/body-store.ts';
import { contentHash } from '../cache/hash.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { PageJob, WrittenFile } from '../workers/protocol.ts';
import type { WorkerPool } from '../workers/pool.ts';

/** Pages sent to a thread at a time: enough to keep messages rare, few enough to share the work evenly. */
const batchSize = 100;

export interface PageCounts {
  /** Pages of each variant, by its code. */
  perVariant: Record<string, number>;
  redirects: number;
  rendered: number;
  reused: number;
}

export interface PageRun {
  contexts: readonly ViewContext[];
  pool: WorkerPool;
  output: OutputFolder;
  /** Identity of the templates and of what surrounds each variant's pages, by its code. */
  frameKeys: Record<string, string>;
  locate(bodyHash: string): BodyLocation | undefined;
  onProgress(done: number): void;
}

/** Renders every page whose view or frame has changed since it was last written. */
export async function renderPages(run: PageRun): Promise<PageCounts> {
  const counts: PageCounts = { perVariant: {}, redirects: 0, rendered: 0, reused: 0 };
  const keys = new Map<string, string>();
  const sent: Promise<void>[] = [];
  let batch: PageJob[] = [];
  let done = 0;
  for (const context of run.contexts) {
    const { code } = context.variant;
    for (const { path, view, isRedirect } of pagesOf(context)) {
      const out = outputFile(context.links.place(context.variant, path));
      if (isRedirect) counts.redirects += 1;
      else counts.perVariant[code] = (counts.perVariant[code] ?? 0) + 1;
      queue(out, code, view());
    }
  }
  flush();
  await Promise.all(sent);
  return counts;

  function queue(out: string, variant: string, view: View): void {
    const json = JSON.stringify(view);
    const key = contentHash(`${run.frameKeys[variant]} ${json}`);
    const same = run.output.current(out, key);
    if (same !== undefined) {
      run.output.claim(out, same, false);
      counts.reused += 1;
      return progress(1);
    }
    keys.set(out, key);
    const body = 'body' in view ? run.locate(view.body.hash) : undefined;
    const known = run.output.knownHash(out);
    batch.push({ out, variant, view: json, ...(body ? { body } : {}), ...(known ? { known } : {}) });
    if (batch.length >= batchSize) flush();
  }

  function flush(): void {
    if (batch.length === 0) return;
    const jobs = batch;
    batch = [];
    sent.push(
      run.pool
        .run({ type: 'pages', jobs })
        .then((response) => file('written' in response ? (response.written as WrittenFile[]) : [])),
    );
  }

  function file(written: WrittenFile[]): void {
    for (const { out, hash, size, changed } of written) {
      run.output.claim(out, { key: keys.get(out) ?? '', hash, size }, changed);
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

interface PageToRender {
  path: string;
  isRedirect: boolean;
  view(): View;
}

function* pagesOf(context: ViewContext): Generator<PageToRender> {
  for (const page of planPages(context)) yield { ...page, isRedirect: false };
  for (const redirect of listRedirects(context))
    yield { path: redirect.from, isRedirect: true, view: () => redirectView(context, redirect) };
}
