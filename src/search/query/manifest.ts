import type { SwapsFile } from './card.ts';
import type { DirectoryColumns } from './directory.ts';
import type { SurfaceGroups } from './surfaces.ts';

/** Changes when files of another shape can't be read by older code. */
export const searchFormat = 4;

/** One index and what belongs to it, in a folder of its own that never changes. */
export interface IndexEntry {
  /** Folder below the search folder, with a trailing slash; named by its content. */
  path: string;
  posts: number;
}

/** Posts added or changed since the base index. */
export interface DeltaEntry extends IndexEntry {
  /** For each post of the delta, how many posts of the base are older: keeps the order by date without dates. */
  after: number[];
  /** By variant: what the base writes in a single way and the delta in another. */
  surfaces: Record<string, SurfaceGroups>;
}

/** What the browser reads first, and again to notice a new deploy: everything else is named in it. */
export interface SearchManifest {
  format: number;
  /** Changes with every content. */
  version: string;
  base: IndexEntry;
  delta?: DeltaEntry;
  /** Posts of the base, by place, that the delta has anew or that are gone. */
  replaced: number[];
}

/** `directory.json` of an index folder. */
export type DirectoryFile = DirectoryColumns;

/** `variants/CODE.json` of an index folder: what readers of one variant need. */
export interface VariantFile {
  /** The number that stands for the variant in the index. */
  number: number;
  /** Swaps into this variant. */
  swaps: SwapsFile;
  surfaces: SurfaceGroups;
}

/** The kinds of posts, in the order in which facets number them. */
export const kinds = ['article', 'thread', 'page'] as const;

/** `facets.json` of an index folder: columns of numbers into lists of names, one entry per post. */
export interface FacetsFile {
  /** Names by variant code. */
  sections: Record<string, string>[];
  authors: Record<string, string>[];
  tags: Record<string, string>[];
  years: string[];
  /** -1 where a post has none. */
  section: number[];
  year: number[];
  kind: number[];
  author: number[][];
  tag: number[][];
}
