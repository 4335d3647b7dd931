import type { Entry } from '../../posts/post.ts';
import { outputFile } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import { optional } from '../../views/cards.ts';
import type { ViewContext } from '../../views/context.ts';
import { feedItem } from '../../views/feed-views.ts';
import { linkResolverOf } from '../../views/plan.ts';
import type { LocateBody } from '../site/body-finder.ts';
import { contentHash } from '../store/hash.ts';
import type { TwinJob } from '../workers/feed-job.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { WrittenFile } from '../workers/protocol.ts';
import type { OutputFolder } from './output-folder.ts';

/** Raised when twins are printed another way. */
const twinVersion = 1;

/** Twins for a thread at a time, and those for which no thread is worth starting. */
const batchSize = 50;

export interface TwinRun {
  contexts: readonly ViewContext[];
  output: OutputFolder;
  pool: WorkerPool;
  locate: LocateBody;
}

/** Writes the Markdown of every article that has a twin, in each variant, where it has changed. */
export async function renderTwins(run: TwinRun): Promise<void> {
  const keys = new Map<string, string>();
  const jobs = run.contexts.flatMap((context) => {
    const { config, variant, texts } = context;
    const { code: lang, script } = variant;
    const shared = { lang, script, timeZone: config.timeZone, origin: config.url, texts };
    const printed = { shared, version: contentHash(`${twinVersion} ${JSON.stringify(shared)}`) };
    return context.library.articles.flatMap((entry) =>
      context.twin?.(entry) === true ? (prepare(context, entry, printed, run, keys) ?? []) : [],
    );
  });
  const few = jobs.length <= batchSize;
  const write = async (batch: TwinJob[]) => {
    const response = await run.pool.run({ type: 'twins', jobs: batch }, { few });
    if (!('written' in response)) return;
    for (const { out, hash, size, changed } of response.written as WrittenFile[])
      run.output.claim(out, { key: keys.get(out) ?? '', hash, size }, changed);
  };
  const batches: Promise<void>[] = [];
  for (let from = 0; from < jobs.length; from += batchSize)
    batches.push(write(jobs.slice(from, from + batchSize)));
  await Promise.all(batches);
}

/** What all twins of a variant have in common, and its hash. */
interface Printed {
  shared: Pick<TwinJob, 'lang' | 'script' | 'timeZone' | 'origin' | 'texts'>;
  version: string;
}

/** Gives nothing where the twin is already there. */
function prepare(
  context: ViewContext,
  entry: Entry,
  { shared, version }: Printed,
  { output, locate }: TwinRun,
  keys: Map<string, string>,
): TwinJob | undefined {
  const { variant, links, paths } = context;
  const out = outputFile(links.place(variant, routes.twin(paths.pathOf(entry.meta.id))));
  if (!output.wants(out)) return undefined;
  const item = feedItem(context, linkResolverOf(context), entry);
  const key = contentHash(`${version} ${JSON.stringify(item)}`);
  const same = output.current(out, key);
  const body = locate(entry, item.body.hash);
  if (same !== undefined) output.claim(out, same, false);
  if (same !== undefined || body === undefined) return undefined;
  keys.set(out, key);
  const known = optional('known', output.knownHash(out));
  return { out, ...known, item, body, ...shared };
}
