import { engineFingerprint } from '../bundle/fingerprint.ts';
import { contentHash } from '../store/hash.ts';
import type { Site } from './open-site.ts';

/** Hashes everything, apart from the file itself, that decides what a file becomes. */
export function ingestKey(site: Site, options: { drafts: boolean }): string {
  return contentHash(JSON.stringify([engineFingerprint(), site.config, options.drafts]));
}
