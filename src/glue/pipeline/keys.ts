import { resolve } from 'node:path';
import { placeKey } from '../store/place-key.ts';
import type { BuildOptions } from './options.ts';

/** Where the cache keeps what builds of a site know. */
export interface CacheFolders {
  /** What was read, the same for every output. */
  site: string;
  /** What was written to one output folder. */
  output: string;
}

/** Names the folders of a site and an output; by their places in the project, so that other machines agree. */
export function cacheFolders(
  { cache, drafts, out }: Pick<BuildOptions, 'cache' | 'drafts' | 'out'>,
  root: string,
): CacheFolders {
  const site = `${cache}/sites/${placeKey(root)}${drafts ? '-drafts' : ''}`;
  return { site, output: `${site}/outputs/${placeKey(resolve(out))}` };
}
