import { join, resolve } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { programFingerprint } from '../bundle/fingerprint.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import { buildSite } from '../pipeline/build-site.ts';
import type { BuildOptions, WrittenPart } from '../pipeline/options.ts';
import type { BuildReport } from '../pipeline/report.ts';
import type { Progress } from '../progress.ts';
import { ingestKey } from '../site/ingest-key.ts';
import type { Site } from '../site/open-site.ts';
import { readBuildState } from '../search/build-state.ts';
import { isCacheDamage } from '../store/body-store.ts';
import { contentHash } from '../store/hash.ts';
import type { Share } from '../store/share.ts';
import { joinStores } from './join-stores.ts';
import { filesOf, isPartFolder, partFiles, removePart, savePart } from './part-file.ts';

export type RenderOptions = Omit<BuildOptions, 'part'> & {
  share: Share;
  /** Folder that holds the stores of all shares. */
  stores: string;
  /** Folder of the site as the last merge left it, to whose search index the new one adds. */
  last?: string | undefined;
};

/**
 * Renders a share of a site's pages into a folder of its own, from the stores that other machines read. Throws
 * `BuildRefused` when a store is missing or doesn't fit, or when a problem is an error.
 */
export async function renderShare(options: RenderOptions, progress: Progress): Promise<BuildReport> {
  const { share, drafts, search } = options;
  const stores = resolve(options.stores);
  const folder = resolve(options.out);
  if (!isPartFolder(folder)) throw new BuildRefused([createProblem('output-unsafe', { file: options.out })]);
  removePart(folder); // a step that fails leaves nothing that could be merged
  let identity = '';
  const records = (site: Site) => {
    const key = ingestKey(site, { drafts });
    const { state, problems } = joinStores(stores, share, key);
    if (problems.length > 0) {
      state.close();
      throw new BuildRefused(problems);
    }
    const hashes = [...state.records.values()].map(({ file, hash }) => [file, hash]);
    identity = contentHash(JSON.stringify([programFingerprint(), key, search, site.tags, hashes]));
    return state;
  };
  let written: WrittenPart | undefined;
  try {
    const lastIndex =
      options.last === undefined ? undefined : await readBuildState(join(options.last, 'pagefind'));
    const part = {
      share,
      lastIndex,
      stores,
      records,
      onWritten: (result: WrittenPart) => (written = result),
    };
    const report = await buildSite({ ...options, out: join(folder, partFiles), part }, progress);
    if (written !== undefined)
      savePart(folder, {
        share,
        site: identity,
        sums: written.sums,
        search: written.search,
        files: filesOf(written.output),
      });
    return report;
  } catch (error) {
    if (!isCacheDamage(error)) throw error;
    throw new BuildRefused([createProblem('share-foreign/damaged', { file: stores })]);
  }
}
