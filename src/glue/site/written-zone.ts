import type { ContentFile } from '../store/file-record.ts';
import { postHeads } from './post-heads.ts';

/** The bytes of a post in which its date is looked for. */
const headBytes = 1500;

/** A zone is taken from dates when this share of them says the same. */
const mostly = 0.8;

/**
 * Finds the zone that a Hugo site without `timeZone` showed its dates in: the one that they are written with, since Hugo
 * shows a date as it is. Undefined where most have no offset or another than UTC, which the default zone serves.
 */
export function writtenZone(posts: readonly ContentFile[]): 'UTC' | undefined {
  let dated = 0;
  let inUtc = 0;
  for (const head of postHeads(posts, headBytes)) {
    const date = /^[^\S\n]*date["']?[^\S\n]*[:=](.*)/m.exec(head)?.[1];
    if (date === undefined || !/\d{2}:\d{2}/.test(date)) continue;
    dated += 1;
    if (/(?:Z|[+-]00:?00)["']?\s*$/.test(date)) inUtc += 1;
  }
  return dated > 0 && inUtc >= dated * mostly ? 'UTC' : undefined;
}
