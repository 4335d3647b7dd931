import { type Directory, postOf, type Zone, zoneOf, zones } from './directory.ts';
import { lowerBound, type Positions } from './join.ts';
import type { SymbolEntry } from './posting-lists.ts';

/** Where a phrase stands in one post. */
export interface PhraseHits {
  /** How often, by part of the post. */
  counts: Record<Zone, number>;
  /** Places in the body, counted in symbols from its beginning; empty for a single symbol, of which only the number is kept. */
  body: Positions;
  /** Set when the phrase is the whole title. */
  wholeTitle: boolean;
  /** Set when it stands there as whole words: rust, not in trust. */
  wholeWords: boolean;
}

const noPlaces = new Uint32Array(0);

/** Hits by post, in the order of the posts. */
export type HitsByPost = Map<number, PhraseHits>;

/** Sorts the places of a phrase of two symbols and more by post and part. */
export function hitsOf(directory: Directory, starts: Positions, length: number): HitsByPost {
  const { bounds } = directory;
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
  if (zone === 'body') known.body = starts.map((start) => start - begin);
  else if (zone === 'title') known.wholeTitle = isWholeTitle(bounds, post, length);
  hits.set(post, known);
}

function emptyHits(): PhraseHits {
  const counts = { title: 0, tags: 0, headings: 0, body: 0, other: 0 };
  return { counts, body: noPlaces, wholeTitle: false, wholeWords: true };
}

/** Says how often posts hold a single symbol, from its list. */
export function hitsOfSymbol({ bounds }: Directory, entries: readonly SymbolEntry[]): HitsByPost {
  return new Map(
    entries.map(({ post, ...counts }) => [
      post,
      {
        counts: { ...counts, other: 0 },
        body: noPlaces,
        wholeTitle: counts.title > 0 && isWholeTitle(bounds, post, 1),
        wholeWords: true,
      },
    ]),
  );
}

/** Lists the posts that hold any of the places. */
export function postsAt({ bounds }: Directory, places: Positions): Set<number> {
  const posts = new Set<number>();
  let part = 0;
  for (const place of places) {
    part = partAt(bounds, place, part);
    posts.add(postOf(part));
  }
  return posts;
}

/** A part ends with a line break, which counts as a symbol. */
function isWholeTitle(bounds: Uint32Array, post: number, length: number): boolean {
  const part = post * zones.length;
  return length + 1 === (bounds[part + 1] ?? 0) - (bounds[part] ?? 0);
}

/** Finds the part that holds a place; empty parts hold none. */
function partAt(bounds: Uint32Array, place: number, from: number): number {
  return lowerBound(bounds, place + 1, from) - 1;
}
