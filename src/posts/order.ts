import type { PostMeta } from './post.ts';

/** Orders posts newest first, undated last, equal moments by id so that every build agrees. */
export function newestFirst(a: PostMeta, b: PostMeta): number {
  const left = a.date?.epoch ?? -Infinity;
  const right = b.date?.epoch ?? -Infinity;
  return left === right ? byId(a, b) : right - left;
}

/** Orders pinned posts by their rank, highest first, then newest first. */
export function pinnedFirst(a: PostMeta, b: PostMeta): number {
  return b.pinned - a.pinned || newestFirst(a, b);
}

/** Orders by id, by code unit. */
function byId(a: PostMeta, b: PostMeta): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
