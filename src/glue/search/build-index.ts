import { mkdir, rm } from 'node:fs/promises';
import { searchFormat } from '../../search/query/manifest.ts';
import { compareDocuments } from '../../search/record.ts';
import { regionalWords } from '../../search/regional-words.ts';
import { folderSize, writeBuildState, writeManifest } from './build-state.ts';
import { writeIndexFolder } from './index-folder.ts';
import type { BuildSearchOptions, BuildSearchResult } from './options.ts';
import type { SearchSource } from './source.ts';

/** Indexes all posts of a site anew. `siteKey` and the keys of the posts are kept, so that the next build can be an update. */
export async function buildSearchIndex(
  sources: readonly SearchSource[],
  options: BuildSearchOptions & { siteKey: string },
): Promise<BuildSearchResult> {
  const began = performance.now();
  const { outDir, siteKey } = options;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const sorted = [...sources].sort(compareDocuments);
  const { entry, inventory } = await writeIndexFolder(sorted, {
    ...options,
    name: 'base',
    words: await regionalWords(),
  });
  await writeManifest(outDir, { base: entry, replaced: [] });
  const posts = sorted.map(({ id, date, key }) => ({ id, ...(date === undefined ? {} : { date }), key }));
  await writeBuildState(outDir, { format: searchFormat, siteKey, base: entry, posts, inventory });
  const size = await folderSize(outDir);
  return { documents: sorted.length, ...size, seconds: (performance.now() - began) / 1000 };
}
