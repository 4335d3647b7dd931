import type { FindableIndex } from '../../search/query/find.ts';
import type { Positions } from '../../search/query/join.ts';
import type { SearchManifest } from '../../search/query/manifest.ts';
import { readGroups, type SurfaceGroups } from '../../search/query/surfaces.ts';
import type { FetchGuard } from './guarded-fetch.ts';
import { type IndexFiles, openIndexFiles } from './index-files.ts';
import type { PagefindInstance, PagefindModule } from './pagefind-api.ts';

/** An index ready for finding, with its files. */
export interface OpenIndex extends FindableIndex {
  files: IndexFiles;
  close(): Promise<void>;
}

/** Most tokens whose places are kept in memory, by index. */
const rememberedTokens = 400;

/** An index before it is opened. */
interface IndexPlan extends Pick<FindableIndex, 'isReplaced' | 'orderOf'> {
  files: IndexFiles;
  folder: string;
  /** What this index writes in a single way and the one beside it in another. */
  lonely: SurfaceGroups;
}

/** What opening takes. */
export interface OpenOptions {
  indexUrl: string;
  variant: string;
  guard: FetchGuard;
  load(url: string): Promise<unknown>;
}

/** Opens every index that a manifest names. */
export async function openIndexes(manifest: SearchManifest, options: OpenOptions): Promise<OpenIndex[]> {
  const [first, ...rest] = plansOf(manifest, options);
  if (first === undefined) return [];
  // What doesn't wait for Pagefind is fetched beside it.
  for (const { files } of [first, ...rest]) void Promise.allSettled([files.directory(), files.variant()]);
  const module = (await options.load(`${options.indexUrl}${manifest.runtime}pagefind.js`)) as PagefindModule;
  const open = (plan: IndexPlan) => openIndex(plan, module, options.guard, manifest.version);
  // The instances share one WebAssembly module, which breaks when two set it up at once.
  const opened = await open(first);
  return [opened, ...(await Promise.all(rest.map(open)))];
}

function plansOf(
  { indexes, delta, replaced }: SearchManifest,
  { indexUrl, variant }: OpenOptions,
): IndexPlan[] {
  const gone = new Set(replaced);
  const located = (path: string) => ({
    folder: indexUrl + path,
    files: openIndexFiles(indexUrl + path, variant),
  });
  let older = 0;
  const plans = indexes.map(({ path, posts }): IndexPlan => {
    const before = older;
    older += posts;
    return {
      ...located(path),
      lonely: delta?.surfaces[variant] ?? [],
      isReplaced: (post) => gone.has(before + post),
      orderOf: (post) => before + post,
    };
  });
  if (delta === undefined) return plans;
  // Between the posts of the base, in the order of the delta.
  const orderOf = (post: number) => (delta.after[post] ?? 0) - 1 + (post + 1) / (delta.posts + 1);
  return [...plans, { ...located(delta.path), lonely: [], isReplaced: () => false, orderOf }];
}

async function openIndex(
  plan: IndexPlan,
  module: PagefindModule,
  guard: FetchGuard,
  version: string,
): Promise<OpenIndex> {
  const { files, folder, lonely, isReplaced, orderOf } = plan;
  const [directory, { number, surfaces }, pagefind] = await Promise.all([
    files.directory(),
    files.variant(),
    openPagefind(module, { basePath: folder, metaCacheTag: version }, guard),
  ]);
  return {
    files,
    directory,
    isReplaced,
    orderOf,
    surfaces: readGroups([...surfaces, ...lonely]),
    variantNumber: number,
    positionsOf: rememberingLookup((token) => guard.watch(folder, () => lookUp(pagefind, token))),
    close: () => pagefind.destroy(),
  };
}

async function openPagefind(
  module: PagefindModule,
  options: { basePath: string; metaCacheTag: string },
  guard: FetchGuard,
): Promise<PagefindInstance> {
  const instance = module.createInstance(options);
  // There are no filters: asking for them only waits until the index is ready, and fails when it can't be.
  await guard.watch(options.basePath, () => instance.init().then(() => instance.filters()));
  return instance;
}

function rememberingLookup(
  look: (token: string) => Promise<Positions>,
): (token: string) => Promise<Positions> {
  const remembered = new Map<string, Promise<Positions>>();
  return (token) => {
    const known = remembered.get(token) ?? look(token);
    remembered.delete(token);
    remembered.set(token, known);
    known.catch(() => remembered.delete(token));
    const [oldest] = remembered.keys();
    if (remembered.size > rememberedTokens && oldest !== undefined) remembered.delete(oldest);
    return known;
  };
}

async function lookUp(pagefind: PagefindInstance, token: string): Promise<Positions> {
  const found = await pagefind.search(token);
  return Uint32Array.from(found?.results[0]?.words ?? []);
}
