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

/** Opens every index that a manifest names. */
export async function openIndexes(
  manifest: SearchManifest,
  options: { indexUrl: string; variant: string; guard: FetchGuard; load(url: string): Promise<unknown> },
): Promise<OpenIndex[]> {
  const { indexUrl, variant, guard } = options;
  const { delta } = manifest;
  const module = (await options.load(`${indexUrl}${manifest.runtime}pagefind.js`)) as PagefindModule;
  const replaced = new Set(manifest.replaced);
  let older = 0;
  const opening = manifest.indexes.map(({ path, posts }) => {
    const before = older;
    older += posts;
    return open(indexUrl + path, delta?.surfaces[variant] ?? [], {
      isReplaced: (post) => replaced.has(before + post),
      orderOf: (post) => before + post,
    });
  });
  if (delta !== undefined) {
    // Between the posts of the base, in the order of the delta.
    const orderOf = (post: number) => (delta.after[post] ?? 0) - 1 + (post + 1) / (delta.posts + 1);
    opening.push(open(indexUrl + delta.path, [], { isReplaced: () => false, orderOf }));
  }
  return Promise.all(opening);

  async function open(
    folder: string,
    lonely: SurfaceGroups,
    place: Pick<FindableIndex, 'isReplaced' | 'orderOf'>,
  ): Promise<OpenIndex> {
    const instance = module.createInstance({ basePath: folder, metaCacheTag: manifest.version });
    const files = openIndexFiles(folder, variant);
    // There are no filters: asking for them only waits until the index is ready, and fails when it can't be.
    const [directory, { number, surfaces }] = await Promise.all([
      files.directory(),
      files.variant(),
      instance.init().then(() => instance.filters()),
    ]);
    const written = { surfaces: readGroups([...surfaces, ...lonely]), variantNumber: number };
    return { ...place, ...written, files, directory, positionsOf: rememberingLookup(instance, guard), close: () => instance.destroy() };
  }
}

function rememberingLookup(instance: PagefindInstance, guard: FetchGuard): (token: string) => Promise<Positions> {
  const remembered = new Map<string, Promise<Positions>>();
  return (token) => {
    const known = remembered.get(token) ?? lookUp(instance, token, guard);
    remembered.delete(token);
    remembered.set(token, known);
    known.catch(() => remembered.delete(token));
    const [oldest] = remembered.keys();
    if (remembered.size > rememberedTokens && oldest !== undefined) remembered.delete(oldest);
    return known;
  };
}

async function lookUp(instance: PagefindInstance, token: string, guard: FetchGuard): Promise<Positions> {
  const found = await guard.watch(() => instance.search(token));
  return Uint32Array.from(found?.results[0]?.words ?? []);
}
