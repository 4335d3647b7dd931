import { relative } from 'node:path';
import { engineFingerprint } from '../bundle/fingerprint.ts';
import { contentHash } from '../cache/hash.ts';
import type { Site } from '../content/site.ts';
import { projectRoot } from '../project.ts';
import type { BuildOptions } from './options.ts';

/** Hashes all that decides what a file becomes beside the file itself. */
export function ingestKey(site: Site, options: Pick<BuildOptions, 'drafts'>): string {
  return contentHash(JSON.stringify([engineFingerprint(), site.config, options.drafts]));
}

/** Names the cache folder of a content folder; named by its place in the project, so that other machines agree. */
export function siteCacheFolder(options: Pick<BuildOptions, 'cache' | 'drafts'>, root: string): string {
  const place = relative(projectRoot, root) || '.';
  return `${options.cache}/sites/${contentHash(place)}${options.drafts ? '-drafts' : ''}`;
}
