import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderSize, readBuildState, stateFiles } from './build-state.ts';
import { joinIndexShares, writeIndexShare } from './index-share.ts';
import type { BuildSearchOptions } from './options.ts';
import type { SearchSource } from './source.ts';

/** How an update goes about. */
export interface UpdateSearchOptions<
  Source extends SearchSource = SearchSource,
> extends BuildSearchOptions<Source> {
  /** The search folder of the last build, or empty to build everything again. Must not be `outDir`. */
  previousDir: string;
}

/** What an update came to. */
export interface UpdateSearchResult {
  /** Size of what was written, on disk. */
  bytes: number;
  files: number;
  seconds: number;
  /** Posts indexed in this run. */
  indexed: number;
  /** Set when indexes of the last build go on being used. */
  incremental: boolean;
  /** What of the last build goes on being used, for the caller to take over: beginnings of paths in the search folder. */
  kept: string[];
}

/** The only share there is. */
const whole = { number: 1, of: 1 };

/**
 * Brings the index up to date: posts that are new or changed go into a small index of their own, those that changed or
 * are gone are struck off the others. Answers are the same as after building from scratch.
 */
export async function updateSearchIndex<Source extends SearchSource>(
  sources: readonly Source[],
  options: UpdateSearchOptions<Source>,
): Promise<UpdateSearchResult> {
  const began = performance.now();
  const { outDir, previousDir } = options;
  const last = previousDir === '' ? undefined : await readBuildState(previousDir);
  const share = await writeIndexShare(sources, { ...options, share: whole, last });
  const joined = joinIndexShares([share], last);
  if (joined === undefined)
    throw new Error('The search index does not belong to the one it was planned from.');
  const { state, published, kept } = joined;
  for (const [name, text] of stateFiles(state, published)) await writeFile(path.join(outDir, name), text);
  const written = [share.delta, ...share.indexes.map(({ index }) => index)].flatMap((index) =>
    typeof index === 'object' ? index.posts : [],
  );
  return {
    ...(await folderSize(outDir)),
    seconds: (performance.now() - began) / 1000,
    indexed: written.length,
    incremental: kept.length > 0,
    kept,
  };
}
