import type { StartCards } from './card-writer.ts';

/** Where the index goes and how its posts are linked. */
export interface BuildSearchOptions {
  /** The folder that the site serves as its search folder; what is in it is replaced. */
  outDir: string;
  /** Root-relative, percent-encoded href of a decoded site path in a variant. */
  links(variantCode: string, path: string): string;
  variants: { code: string; script: 'hans' | 'hant' }[];
  /** How cards are written; without it, in this thread. */
  startCards?: StartCards;
  /** Called now and then with the number of posts read so far. */
  onProgress?(done: number): void;
}

/** What a build of the index came to. */
export interface BuildSearchResult {
  documents: number;
  /** Size of the search folder on disk. */
  bytes: number;
  files: number;
  seconds: number;
}
