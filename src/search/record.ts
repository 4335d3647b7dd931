/** What one post reads as in one variant, as far as search is concerned. */
export interface SearchText {
  title: string;
  headings: string[];
  tags: string[];
  section?: string;
  board?: string;
  authors: string[];
  /** What is found and not part of the text: the description, texts of pictures. */
  also?: string[];
  /** Plain text, a line per block, see plain-text.ts. */
  body: string;
}

/** A post as it goes into the search index: one record, whatever the number of variants. */
export interface SearchDocument {
  /** Stable and unique. */
  id: string;
  kind: 'article' | 'thread' | 'page';
  /** Decoded site path in the default variant. */
  path: string;
  /** Milliseconds since 1970; posts without one count as oldest. */
  date?: number;
  /** The day as shown, in the site's zone: 「2014-05-28」; without it, nothing is shown. */
  dateText?: string;
  /** URL of a small picture of it, root-relative, as readable as it can be. */
  picture?: string;
  /** Colour of the drawn cover that stands for one (views/title-cover.ts). */
  tint?: number;
  /** In the site's zone, for narrowing. */
  year?: string;
  /** Keyed by variant code. */
  texts: Record<string, SearchText>;
  sourceVariant: string;
}

/** Orders documents oldest first, so that the same posts give the same index. */
export function compareDocuments(
  a: Pick<SearchDocument, 'id' | 'date'>,
  b: Pick<SearchDocument, 'id' | 'date'>,
): number {
  const byDate = (a.date ?? -Infinity) - (b.date ?? -Infinity);
  if (byDate !== 0 && !Number.isNaN(byDate)) return byDate;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
