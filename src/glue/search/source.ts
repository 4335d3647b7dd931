import type { SearchDocument } from '../../search/record.ts';

/** A post that is loaded only when it is needed, so that the texts of a site are never in memory together. */
export interface SearchSource extends Pick<SearchDocument, 'id' | 'date' | 'sourceVariant'> {
  /** Hash of everything the document is made of. */
  key: string;
  /** Gives the document again each time: what is kept of it is up to the caller. */
  load(): SearchDocument;
}
