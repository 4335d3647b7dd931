/** The parts of a post that rank differently, in the order in which they stand in the index. */
export const zones = ['title', 'tags', 'headings', 'body', 'other'] as const;

export type Zone = (typeof zones)[number];

/**
 * Symbols per unit of a column. Long parts are filled up to whole units in the index, where filling costs nothing: the
 * directory of 10,000 posts, which every reader loads, is 15 kB smaller for it.
 */
export const unit = { title: 1, tags: 1, headings: 1, body: 64, other: 64, singles: 64 } as const;

/**
 * How many units each post's parts take in the index, a column per part, oldest post first: what turns a place in the index
 * into a post and a part of it. `other` holds what another variant words differently.
 */
export interface DirectoryColumns extends Record<Zone, number[]> {
  /** How many distinct symbols body and other hold. */
  singles: number[];
}

/** Where the parts of all posts begin. */
export interface Directory {
  posts: number;
  /** Starts of the parts in order, five a post, and the end: for phrases of two symbols and more. */
  phrases: Uint32Array;
  /** The same for single symbols: title, tags, headings, then every other symbol once, most frequent first. */
  singles: Uint32Array;
}

/** Adds up the columns. */
export function readDirectory(columns: DirectoryColumns): Directory {
  const posts = columns.title.length;
  const phrases = new Uint32Array(posts * zones.length + 1);
  const singles = new Uint32Array(posts * zones.length + 1);
  let at = 0;
  for (let i = 0; i < phrases.length - 1; i++) {
    phrases[i] = at;
    const zone = zoneOf(i);
    at += (columns[zone][postOf(i)] ?? 0) * unit[zone];
  }
  phrases[phrases.length - 1] = at;
  at = 0;
  for (let i = 0; i < singles.length - 1; i++) {
    singles[i] = at;
    at += singlesLength(columns, i);
  }
  singles[singles.length - 1] = at;
  return { posts, phrases, singles };
}

/** Says how many places there are for phrases, and for single symbols. */
export function spansOf({ phrases, singles }: Directory): { pairs: number; singles: number } {
  return { pairs: phrases.at(-1) ?? 0, singles: singles.at(-1) ?? 0 };
}

/** Says which post a part belongs to. */
export function postOf(part: number): number {
  return Math.floor(part / zones.length);
}

/** Says which zone a part is. */
export function zoneOf(part: number): Zone {
  return zones[part % zones.length] ?? 'other';
}

function singlesLength(columns: DirectoryColumns, part: number): number {
  const zone = zoneOf(part);
  if (zone === 'other') return 0;
  const column = zone === 'body' ? 'singles' : zone;
  return (columns[column][postOf(part)] ?? 0) * unit[column];
}
