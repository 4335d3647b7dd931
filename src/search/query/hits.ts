import { type Directory, postOf, type Zone, zoneOf } from './directory.ts';
import { lowerBound, type Positions } from './join.ts';

/** Where a phrase stands in one post. */
export interface PhraseHits {
  /** How often, by part of the post. */
  counts: Record<Zone, number>;
  /** Places in the body, counted in symbols from its beginning; empty for a single symbol, whose places aren't kept. */
  body: Positions;
  /** Set when the phrase is the whole title. */
  wholeTitle: boolean;
  /** For a single symbol: how many symbols are more frequent in the body; 0 otherwise. */
  rank: number;
}

/** Hits by post, in the order of the posts. */
export type HitsByPost = Map<number, PhraseHits>;

/** Sorts the places of a phrase by post and part. */
export function hitsOf(directory: Directory, starts: Positions, length: number): HitsByPost {
  const bounds = length === 1 ? directory.singles : directory.phrases;
  const hits: HitsByPost = new Map();
  let part = 0;
  for (let i = 0; i < starts.length;) {
    part = partAt(bounds, starts[i] ?? 0, part);
    const end = lowerBound(starts, bounds[part + 1] ?? Infinity, i);
    addHits(hits, part, starts.subarray(i, end), bounds, length);
    i = Math.max(end, i + 1);
  }
  return hits;
}

function addHits(
  hits: HitsByPost,
  part: number,
  starts: Positions,
  bounds: Uint32Array,
  length: number,
): void {
  const post = postOf(part);
  const zone = zoneOf(part);
  const begin = bounds[part] ?? 0;
  const known = hits.get(post) ?? emptyHits();
  known.counts[zone] = starts.length;
  if (zone === 'body' && length === 1) known.rank = (starts[0] ?? 0) - begin;
  else if (zone === 'body') known.body = starts.map((start) => start - begin);
  // A part ends with a line break, which counts as a symbol.
  else if (zone === 'title') known.wholeTitle = length + 1 === (bounds[part + 1] ?? 0) - begin;
  hits.set(post, known);
}

function emptyHits(): PhraseHits {
  const counts = { title: 0, tags: 0, headings: 0, body: 0, other: 0 };
  return { counts, body: new Uint32Array(0), wholeTitle: false, rank: 0 };
}

/** Finds the part that holds a place; empty parts hold none. */
function partAt(bounds: Uint32Array, place: number, from: number): number {
  return lowerBound(bounds, place + 1, from) - 1;
}
