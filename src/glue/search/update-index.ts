import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DeltaEntry, SearchManifest } from '../../search/query/manifest.ts';
import { compareDocuments } from '../../search/record.ts';
import { lonelyGroups } from '../../search/surfaces.ts';
import { buildSearchIndex } from './build-index.ts';
import { type BuildState, folderSize, keepBuildState, readBuildState, writeManifest } from './build-state.ts';
import { writeIndexFolder } from './index-folder.ts';
import { linkTree } from './link-tree.ts';
import type { BuildSearchOptions, BuildSearchResult } from './options.ts';
import type { SearchSource } from './source.ts';

/** How an update goes about. */
export interface UpdateSearchOptions extends BuildSearchOptions {
  /** The search folder of the last build; its base index is taken over as hard links. Must not be `outDir`. */
  previousDir: string;
  /** Leaves the taking over to the caller, who keeps the folders named in the result's `kept`. */
  leaveKept?: boolean;
  /** Changes with the site's variants, the shape of its links, and the versions of what makes the index. */
  siteKey: string;
  /** Builds everything anew. */
  force?: boolean;
  /** Builds all sources anew in another way than here. */
  buildAnew?(): Promise<BuildSearchResult>;
}

/** What an update came to. */
export interface UpdateSearchResult extends BuildSearchResult {
  /** Posts indexed in this run: all of them, or the delta. */
  indexed: number;
  /** Set when only a delta was built. */
  incremental: boolean;
  /** Folders of the last build that the index goes on using, relative to the search folder, with a trailing slash. */
  kept: string[];
}

/**
 * Above this share of the base, and this many posts, everything is built anew: each reader pays for two indexes, and a
 * small base is built in a second or two.
 */
const largestDelta = { share: 0.05, posts: 10 };

/**
 * Brings the index up to date: posts that are new or changed since the base index was built go into a small index of
 * their own, those that changed or are gone are struck off the base. Answers are the same as after building anew.
 */
export async function updateSearchIndex(
  sources: Iterable<SearchSource>,
  options: UpdateSearchOptions,
): Promise<UpdateSearchResult> {
  const began = performance.now();
  const all = [...sources];
  const state = options.force === true ? undefined : await readBuildState(options.previousDir);
  const plan = state?.siteKey === options.siteKey ? planOf(state, all) : undefined;
  if (state === undefined || plan === undefined) {
    const result = await (options.buildAnew?.() ?? buildSearchIndex(all, options));
    return { ...result, indexed: all.length, incremental: false, kept: [] };
  }
  const kept = [state.base.path];
  await takeOver(options, kept);
  const changed = plan.changed.sort(compareDocuments);
  const delta = changed.length === 0 ? undefined : await writeDelta(changed, state, options);
  await writeManifest(options.outDir, {
    base: state.base,
    ...(delta === undefined ? {} : { delta }),
    replaced: plan.replaced,
  });
  await keepBuildState(options);
  const size = await folderSize(options.outDir);
  const seconds = (performance.now() - began) / 1000;
  return { documents: all.length, ...size, seconds, indexed: changed.length, incremental: true, kept };
}

/** Compares the posts with those of the base; undefined when too much has changed. */
function planOf(
  state: BuildState,
  sources: readonly SearchSource[],
): { changed: SearchSource[]; replaced: SearchManifest['replaced'] } | undefined {
  const places = new Map(state.posts.map(({ id }, place) => [id, place]));
  const changed: SearchSource[] = [];
  const kept = new Set<number>();
  for (const source of sources) {
    const place = places.get(source.id);
    if (place !== undefined && state.posts[place]?.key === source.key) kept.add(place);
    else changed.push(source);
  }
  const replaced = state.posts.map((_, place) => place).filter((place) => !kept.has(place));
  const most = Math.max(largestDelta.posts, state.posts.length * largestDelta.share);
  return changed.length > most || replaced.length > most ? undefined : { changed, replaced };
}

async function takeOver(
  { outDir, previousDir, leaveKept }: UpdateSearchOptions,
  kept: string[],
): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  if (leaveKept === true) return;
  for (const folder of kept) await linkTree(path.join(previousDir, folder), path.join(outDir, folder));
}

async function writeDelta(
  changed: readonly SearchSource[],
  state: BuildState,
  options: UpdateSearchOptions,
): Promise<DeltaEntry> {
  const { entry, inventory } = await writeIndexFolder(changed, {
    ...options,
    name: 'delta',
    others: state.inventory,
  });
  const surfaces = Object.fromEntries(
    Object.entries(state.inventory).map(([variant, characters]) => [
      variant,
      lonelyGroups(characters, inventory[variant] ?? ''),
    ]),
  );
  const after = changed.map((source) => olderPosts(state, source));
  return { ...entry, after, surfaces };
}

/** Counts the posts of the base that come before a document; they are sorted. */
function olderPosts({ posts }: BuildState, source: SearchSource): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const post = posts[middle];
    if (post !== undefined && compareDocuments(post, source) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
