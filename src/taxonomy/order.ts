import type { Entry } from '../posts/post.ts';

/** Orders posts newest first, undated last, equal moments by id so that every build agrees. */
export function newestFirst(a: Entry, b: Entry): number {
  const left = a.meta.date?.epoch ?? -Infinity;
  const right = b.meta.date?.epoch ?? -Infinity;
  return left === right ? byId(a, b) : right - left;
}

/** Orders threads by their last reply, else by their own date, latest first. */
export function threadsByActivity(a: Entry, b: Entry): number {
  const left = activity(a);
  const right = activity(b);
  return left === right ? byId(a, b) : right - left;
}

function activity(entry: Entry): number {
  return entry.meta.thread?.lastReply?.date.epoch ?? entry.meta.date?.epoch ?? -Infinity;
}

/** Orders pinned posts by their rank, highest first, then newest first. */
export function pinnedFirst(a: Entry, b: Entry): number {
  return b.meta.pinned - a.meta.pinned || newestFirst(a, b);
}

function byId(a: Entry, b: Entry): number {
  return a.meta.id < b.meta.id ? -1 : a.meta.id > b.meta.id ? 1 : 0;
}
