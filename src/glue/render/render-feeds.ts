import { outputFile } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import type { LinkResolver } from '../../views/body-links.ts';
import type { ViewContext } from '../../views/context.ts';
import { optional } from '../../views/cards.ts';
import { planFeeds, type PlannedFeed } from '../../views/feed-views.ts';
import type { LocateBody } from '../site/body-finder.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputFolder } from './output-folder.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { WrittenFile } from '../workers/protocol.ts';
import type { FeedFile, FeedJob } from '../workers/feed-job.ts';

/** Raised when feeds are printed another way. */
const feedVersion = 2;

/** Feeds for a thread at a time: those that it has ahead last until the thread that renders hears of it again. */
const batchSize = 30;

const formats = [
  ['rss', routes.rss],
  ['json', routes.jsonFeed],
  ['atom', routes.atom],
] as const;

/** Feeds for which no thread is worth starting. */
const fewFeeds = 40;

export interface FeedRun {
  contexts: readonly ViewContext[];
  pool: WorkerPool;
  output: OutputFolder;
  locate: LocateBody;
  resolverOf(context: ViewContext): LinkResolver;
}

/** Prints every feed whose posts changed; returns the number of feed files of the site. */
export async function renderFeeds(run: FeedRun): Promise<number> {
  const keys = new Map<string, string>();
  const jobs: FeedJob[] = [];
  let count = 0;
  for (const context of run.contexts) {
    for (const feed of planFeeds(context, run.resolverOf(context))) {
      const { files, job } = prepare(context, feed, run, keys);
      if (job !== undefined) jobs.push(job);
      count += files;
    }
  }
  const batches = Array.from({ length: Math.ceil(jobs.length / batchSize) }, (_, n) =>
    jobs.slice(n * batchSize, (n + 1) * batchSize),
  );
  await Promise.all(
    batches.map(async (batch) => {
      const response = await run.pool.run({ type: 'feeds', jobs: batch }, { few: jobs.length <= fewFeeds });
      if (!('written' in response)) return;
      for (const { out, hash, size, changed } of response.written as WrittenFile[])
        run.output.claim(out, { key: keys.get(out) ?? '', hash, size }, changed);
    }),
  );
  return count;
}

function prepare(
  context: ViewContext,
  planned: PlannedFeed,
  run: FeedRun,
  keys: Map<string, string>,
): { files: number; job?: FeedJob } {
  const outOf = (path: string) => outputFile(context.links.place(context.variant, path));
  const outs = formats
    .filter(([format]) => format !== 'atom' || context.config.feeds.atom)
    .map(([format, route]) => ({ format, out: outOf(route(planned.folder)) }));
  const owner = outOf(planned.folder); // its formats are printed together
  if (outs.filter(({ out }) => run.output.wants(out, owner)).length === 0) return { files: outs.length };
  const feed = planned.view();
  const key = contentHash(`${feedVersion} ${JSON.stringify(feed)}`);
  const current = outs.map(({ out }) => ({ out, record: run.output.current(out, key) }));
  if (current.every(({ record }) => record !== undefined)) {
    for (const { out, record } of current) if (record !== undefined) run.output.claim(out, record, false);
    return { files: outs.length };
  }
  const files = outs.map(({ format, out }): FeedFile => {
    keys.set(out, key);
    return { format, out, ...optional('known', run.output.knownHash(out)) };
  });
  const bodies = feed.items.map(({ body }, at) => {
    const entry = planned.entries[at];
    return entry && run.locate(entry, body.hash);
  });
  return { files: outs.length, job: { files, feed, bodies } };
}
