import { outputFile } from '../../urls/path.ts';
import { routes } from '../../urls/routes.ts';
import type { LinkResolver } from '../../views/body-links.ts';
import type { ViewContext } from '../../views/context.ts';
import { planFeeds, type FeedView } from '../../views/feed-views.ts';
import type { BodyLocation } from '../store/body-store.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputFolder } from './output-folder.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { WrittenFile } from '../workers/protocol.ts';
import type { FeedJob } from '../workers/feed-job.ts';

/** Raised when feeds are printed another way. */
const feedVersion = 1;
const batchSize = 10;

/** Feeds for which no thread is worth its start. */
const fewFeeds = 40;

export interface FeedRun {
  contexts: readonly ViewContext[];
  pool: WorkerPool;
  output: OutputFolder;
  locate(bodyHash: string): BodyLocation | undefined;
  resolverOf(context: ViewContext): LinkResolver;
}

/** Prints every feed whose posts changed; returns the number of feed files of the site. */
export async function renderFeeds(run: FeedRun): Promise<number> {
  const keys = new Map<string, string>();
  const jobs: FeedJob[] = [];
  let count = 0;
  for (const context of run.contexts) {
    for (const feed of planFeeds(context, run.resolverOf(context))) {
      const job = prepare(context, feed(), run, keys);
      if (job !== undefined) jobs.push(job);
      count += 2;
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
  feed: FeedView,
  run: FeedRun,
  keys: Map<string, string>,
): FeedJob | undefined {
  const outOf = (path: string) => outputFile(context.links.place(context.variant, path));
  const rssOut = outOf(routes.rss(feed.folder));
  const jsonOut = outOf(routes.jsonFeed(feed.folder));
  const key = contentHash(`${feedVersion} ${JSON.stringify(feed)}`);
  const rss = run.output.current(rssOut, key);
  const json = run.output.current(jsonOut, key);
  if (rss !== undefined && json !== undefined) {
    run.output.claim(rssOut, rss, false);
    run.output.claim(jsonOut, json, false);
    return undefined;
  }
  keys.set(rssOut, key).set(jsonOut, key);
  const bodies = feed.items.map((item) => run.locate(item.body.hash));
  const job: FeedJob = { rssOut, jsonOut, feed, bodies };
  const knownRss = run.output.knownHash(rssOut);
  const knownJson = run.output.knownHash(jsonOut);
  if (knownRss !== undefined) job.knownRss = knownRss;
  if (knownJson !== undefined) job.knownJson = knownJson;
  return job;
}
