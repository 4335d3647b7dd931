import type { LongLists } from '../../search/common-symbols.ts';
import type { IndexEntry } from '../../search/query/manifest.ts';
import type { SearchSource } from './source.ts';

/** Where the index goes and how its posts are linked. */
export interface BuildSearchOptions<Source extends SearchSource = SearchSource> {
  /** The folder that the site serves as its search folder; what is in it is replaced. */
  outDir: string;
  /** Root-relative, percent-encoded href of a decoded site path in a variant. */
  links(variantCode: string, path: string): string;
  /** The default one first. */
  variants: readonly { code: string }[];
  /** Changes with the site's variants, the shape of its links, and the versions of what makes the index. */
  siteKey: string;
  /** Other sizes than those of `sizesOf`: a test has few posts. */
  sizes?: IndexSizes;
  /** Writes one index in another way than here, see `writeIndex`. */
  write?(sources: readonly Source[], target: IndexTarget, sizes: IndexSizes): Promise<IndexEntry>;
  /** Indexes that may be written at a time; without it, one. */
  parallel?: number;
  /** Called now and then with the number of posts read so far. */
  onProgress?(done: number): void;
}

/** Where sizes of indexes make a difference. */
export interface IndexSizes extends LongLists {
  /** Posts in one index: Pagefind takes half a megabyte of memory for each, a whole one where symbols are fused. */
  posts: number;
}

/** Posts of a site from which on all its lists together are too long for a phone. */
const largeSite = 12_000;

/**
 * Chooses sizes for a site. Fused symbols double the processor time of an index and halve what a reader's first queries
 * load. Pagefind compares every record that holds a phrase's words with every place of them, which takes four times as
 * long in an index twice as large; more indexes cost a phone a file each for every word.
 */
export function sizesOf(posts: number): IndexSizes {
  return posts < largeSite
    ? { posts: 2500, markFrom: 2_000_000, fuseFrom: 8_000_000 }
    : { posts: 4000, markFrom: 2_000_000, fuseFrom: 4_000_000 };
}

/** Where one of Pagefind's indexes goes, below the search folder. */
export type IndexTarget = Pick<IndexEntry, 'bundle' | 'files'>;
