/** The parts of a post that rank differently, in the order in which they stand in the index. */
export const zones = ['title', 'tags', 'headings', 'body', 'other'] as const;

export type Zone = (typeof zones)[number];

/**
 * Symbols per unit of a column. Long parts are filled up to whole units in the index, where filling costs nothing: the
 * directory of 10,000 posts, which every reader loads, is 15 kB smaller for it.
 */
export const unit = { title: 1, tags: 1, headings: 1, body: 64, other: 64 } as const;

/**
 * How many units each post's parts take in the index, a column per part, oldest post first: what turns a place in the index
 * into a post and a part of it. `other` holds what another variant words differently.
 */
export type DirectoryColumns = Record<Zone, number[]>;

/** Where the parts of all posts begin. */
export interface Directory {
  posts: number;
  /** Starts of the parts in order, five a post, and the end. */
  bounds: Uint32Array;
}

/** Adds up the columns. */
export function readDirectory(columns: DirectoryColumns): Directory {
  const posts = columns.title.length;
  const bounds = new Uint32Array(posts * zones.length + 1);
  let at = 0;
  for (let i = 0; i < bounds.length - 1; i++) {
    bounds[i] = at;
    const zone = zoneOf(i);
    at += (columns[zone][postOf(i)] ?? 0) * unit[zone];
  }
  bounds[bounds.length - 1] = at;
  return { posts, bounds };
}

/** Says which post a part belongs to. */
export function postOf(part: number): number {
  return Math.floor(part / zones.length);
}

/** Says which zone a part is. */
export function zoneOf(part: number): Zone {
  return zones[part % zones.length] ?? 'other';
}
