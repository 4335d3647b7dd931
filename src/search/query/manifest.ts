import type { SymbolCounts } from './plan.ts';

/** Changes when files of another shape can't be read by older code. */
export const searchFormat = 12;

/** Pagefind's entry file, as far as we read it: `hash` names the table of records and chunks. */
export interface PagefindEntry {
  languages: Record<string, { hash: string }>;
}

/** One of Pagefind's indexes and what belongs to it. */
export interface IndexEntry {
  /** Folder of the bundle below the search folder: empty, or with a trailing slash and named by its content. */
  bundle: string;
  /** Folder of the files beside the bundle, likewise. */
  files: string;
  /** Pagefind's records: one a post, more for a long one. */
  records: number;
  /** Posts of several records: the first one's number, and how many there are. */
  long: [record: number, records: number][];
  /** Symbols that records begin with a word for. */
  common: string;
  /** Set where they are fused with their neighbours, too. */
  isFused: boolean;
  /** What planning a query needs: the first index has it for all. */
  counts?: SymbolCounts;
  /** What Pagefind's own entry file says, which nobody needs to fetch then. */
  pagefind?: PagefindEntry;
  /** Records that the delta replaces, and those that are gone. */
  replaced: number[];
  /** For each record of a delta, how many records of all other indexes are older. */
  after?: number[];
}

/** What the browser reads first, and again to notice a new deploy: everything else is named in it. */
export interface SearchManifest {
  format: number;
  /** Changes with every content. */
  version: string;
  /** By variant: the path that links begin with. */
  roots: Record<string, string>;
  /** Oldest first, the delta last. */
  indexes: IndexEntry[];
}

/** Name of the manifest in the search folder. */
export const manifestFile = 'jianfan.json';

/** Name of Pagefind's entry file in a bundle. */
export const pagefindEntryFile = 'pagefind-entry.json';

/** Names files beside a bundle: swaps, names of facets, words of other regions, readings of tags and titles. */
export const besideFiles = {
  swaps: (variant: string) => `swaps-${variant}.json`,
  names: (variant: string) => `names-${variant}.json`,
  regions: 'regions.json',
  readings: 'readings.json',
} as const;
