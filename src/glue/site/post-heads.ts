import { closeSync, openSync, readSync } from 'node:fs';
import type { ContentFile } from '../store/file-record.ts';

/** Posts that are looked at, spread over all. */
const samples = 60;

/** Reads the beginnings of some posts, spread over all, for what a site's settings leave open. */
export function* postHeads(posts: readonly ContentFile[], bytes: number): Generator<string> {
  const step = Math.max(1, Math.floor(posts.length / samples));
  for (let i = 0; i < posts.length; i += step) {
    const post = posts[i];
    if (post !== undefined) yield headOf(post.path, bytes);
  }
}

function headOf(path: string, bytes: number): string {
  const head = Buffer.alloc(bytes);
  try {
    const descriptor = openSync(path, 'r');
    const length = readSync(descriptor, head, 0, bytes, 0);
    closeSync(descriptor);
    return head.toString('utf8', 0, length);
  } catch {
    return '';
  }
}
