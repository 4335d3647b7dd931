import type { Progress } from '../progress.ts';
import type { BuildState } from '../search/build-state.ts';
import { type IndexShare, writeIndexShare } from '../search/index-share.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { Share } from '../store/share.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { OutputFolder } from './output-folder.ts';
import { openSearch, searchedEntries, searchFolder, writeModule, type SearchStore } from './search-run.ts';

/** Indexes a share of the posts; `last` is what the last merge left. The share that has the site's files has the module. */
export async function indexShare(
  model: SiteModel,
  output: OutputFolder,
  store: SearchStore,
  pool: WorkerPool,
  progress: Progress,
  part: { share: Share; last: BuildState | undefined; hasSiteFiles: boolean },
): Promise<IndexShare | undefined> {
  const [context] = model.contexts;
  if (context === undefined) return undefined;
  const entries = searchedEntries(model);
  const phase = progress.start('search', entries.length);
  const run = openSearch(context, entries, { model, output, store, pool, phase });
  const result = await writeIndexShare(run.sources, { ...run.options, ...part }).finally(run.close);
  output.claimStaged(searchFolder, store.program);
  if (part.hasSiteFiles) await writeModule(output, store.program);
  phase.end({ phrase: 'came-searched', values: { count: entries.length } });
  return result;
}
