import { createLimit } from '../limit.ts';
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { IndexEntry } from '../../search/query/manifest.ts';
import { compareDocuments } from '../../search/record.ts';
import { folderSize, type KeptIndex, readBuildState, writeState } from './build-state.ts';
import { type BuildSearchOptions, type BuildSearchResult, type IndexTarget, usualSizes } from './options.ts';
import { olderRecords, planIndexes } from './plan-indexes.ts';
import type { SearchSource } from './source.ts';
import { writeIndex } from './write-index.ts';

/** How an update goes about. */
export interface UpdateSearchOptions<
  Source extends SearchSource = SearchSource,
> extends BuildSearchOptions<Source> {
  /** The search folder of the last build. Must not be `outDir`. */
  previousDir: string;
  /** Builds everything anew. */
  force?: boolean;
}

/** What an update came to. */
export interface UpdateSearchResult extends BuildSearchResult {
  /** Posts indexed in this run. */
  indexed: number;
  /** Set when indexes of the last build go on being used. */
  incremental: boolean;
  /** What of the last build goes on being used, for the caller to take over: beginnings of paths in the search folder. */
  kept: string[];
}

/**
 * Brings the index up to date: posts that are new or changed go into a small index of their own, those that changed or
 * are gone are struck off the others. Answers are the same as after building anew.
 */
export async function updateSearchIndex<Source extends SearchSource>(
  sources: readonly Source[],
  options: UpdateSearchOptions<Source>,
): Promise<UpdateSearchResult> {
  const began = performance.now();
  const { outDir, previousDir, siteKey, force } = options;
  const sorted = [...sources].sort(compareDocuments);
  const state = force === true ? undefined : await readBuildState(previousDir);
  const known = state?.siteKey === siteKey ? state.indexes : [];
  const plan = planIndexes(sorted, known, (options.sizes ?? usualSizes).posts);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const kept = plan.indexes.flatMap((index) => ('entry' in index ? beginningsOf(index.entry) : []));
  let indexed = 0;
  const inTurn = createLimit(options.parallel ?? 1);
  const indexes = await Promise.all(
    plan.indexes.map(async (index, number) => {
      if ('entry' in index) return index;
      indexed += index.sources.length;
      return inTurn(() => writePart(index.sources, number, options));
    }),
  );
  const published = indexes.map(({ entry }, i) => ({ ...entry, replaced: plan.replaced(i, indexes) }));
  if (plan.delta.length > 0) {
    const { entry, posts } = await writePart(plan.delta, 'delta', options);
    published.push({ ...entry, after: olderRecords(indexes, posts) });
    indexed += plan.delta.length;
  }
  await writeState(outDir, { siteKey, indexes }, { roots: rootsOf(options), indexes: published });
  const size = await folderSize(outDir);
  const seconds = (performance.now() - began) / 1000;
  return { documents: sorted.length, ...size, seconds, indexed, incremental: kept.length > 0, kept };
}

/** Writes an index of the site, or the delta, and says which posts are in it; indexes are numbered from 0. */
export async function writePart<Source extends SearchSource>(
  sources: readonly Source[],
  part: number | 'delta',
  options: BuildSearchOptions<Source>,
): Promise<KeptIndex> {
  const name = part === 'delta' ? part : part === 0 ? '' : 'shard';
  const entry = await write(sources, targetOf(name, sources, options.siteKey), options);
  const records = recordsOf(sources, entry);
  const posts = sources.map(({ id, date, key }, i) => ({
    id,
    ...(date === undefined ? {} : { date }),
    key,
    ...(records[i] === 1 ? {} : { records: records[i] as number }),
  }));
  return { entry, posts };
}

/** Gives what links of each variant begin with. */
export function rootsOf({ variants, links }: Pick<BuildSearchOptions, 'variants' | 'links'>) {
  return Object.fromEntries(variants.map(({ code }) => [code, links(code, '/')]));
}

function write<Source extends SearchSource>(
  sources: readonly Source[],
  target: IndexTarget,
  options: BuildSearchOptions<Source>,
): Promise<IndexEntry> {
  return options.write?.(sources, target) ?? writeIndex(sources, target, options);
}

/** Names folders by what goes into them; the first index lies where Pagefind's users look for it. */
function targetOf(name: string, sources: readonly SearchSource[], siteKey: string): IndexTarget {
  const hash = createHash('sha256').update(siteKey);
  for (const { id, key } of sources) hash.update(`\n${id} ${key}`);
  const digest = hash.digest('hex').slice(0, 12);
  const bundle = name === '' ? '' : `${name}-${digest}/`;
  return { bundle, files: bundle === '' ? `jianfan-${digest}/` : bundle };
}

/** Gives what the files of an index begin with. */
export function beginningsOf({ bundle, files }: IndexEntry): string[] {
  return bundle === '' ? ['index/', 'fragment/', 'filter/', 'pagefind', 'wasm', files] : [bundle];
}

/** Says how many records each post has. */
function recordsOf(posts: readonly unknown[], { long }: IndexEntry): number[] {
  const byRecord = new Map(long);
  let record = 0;
  return posts.map(() => {
    const records = byRecord.get(record) ?? 1;
    record += records;
    return records;
  });
}
