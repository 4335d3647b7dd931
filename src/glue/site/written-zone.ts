import { closeSync, openSync, readSync } from 'node:fs';
import type { ContentFile } from '../store/file-record.ts';

/** Posts whose dates are looked at, spread over all, and the bytes of each. */
const samples = 60;
const headBytes = 1500;

/** A zone is taken from dates when this share of them says the same. */
const mostly = 0.8;

/**
 * Finds the zone that a Hugo site without `timeZone` showed its dates in: the one that they are written with, since Hugo
 * shows a date as it stands. Undefined where most have no offset or another than UTC, which the default zone serves.
 */
export function writtenZone(posts: readonly ContentFile[]): 'UTC' | undefined {
  const step = Math.max(1, Math.floor(posts.length / samples));
  let dated = 0;
  let inUtc = 0;
  for (let i = 0; i < posts.length; i += step) {
    const post = posts[i];
    const date = post && /^\s*date["']?\s*[:=]\s*(.*)$/m.exec(headOf(post.path))?.[1];
    if (date === undefined || date === null || !/\d{2}:\d{2}/.test(date)) continue;
    dated += 1;
    if (/(?:Z|[+-]00:?00)["']?\s*$/.test(date)) inUtc += 1;
  }
  return dated > 0 && inUtc >= dated * mostly ? 'UTC' : undefined;
}

function headOf(path: string): string {
  const head = Buffer.alloc(headBytes);
  try {
    const descriptor = openSync(path, 'r');
    const length = readSync(descriptor, head, 0, headBytes, 0);
    closeSync(descriptor);
    return head.toString('utf8', 0, length);
  } catch {
    return '';
  }
}
