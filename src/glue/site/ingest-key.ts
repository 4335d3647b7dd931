import { engineFingerprint } from '../bundle/fingerprint.ts';
import { contentHash } from '../store/hash.ts';
import type { Site } from './open-site.ts';

/** Hashes all that decides what a file becomes beside the file itself. */
export function ingestKey(site: Site, options: { drafts: boolean }): string {
  return contentHash(JSON.stringify([engineFingerprint(), site.config, options.drafts]));
}
