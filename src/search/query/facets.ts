/** What results can be narrowed by, in the order in which they are shown. */
export const facetNames = ['kind', 'section', 'tag', 'author', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** What the reader chose; names may be in any variant. */
export type Narrowing = Partial<Record<FacetName, string>>;

/** Filters of an index; their values are folded. */
export interface FacetFilter {
  values(facet: FacetName): Promise<readonly string[]>;
  /** Finds the posts with a value, by the numbers of their first records. */
  withValue(facet: FacetName, value: string): Promise<ReadonlySet<number>>;
}

/** How folded values are written in one variant. */
export type FacetNames = Partial<Record<FacetName, Record<string, string>>>;

/** A choice with the number of posts it would leave. */
export interface FacetChoice {
  /** What goes into the URL. */
  value: string;
  /** In the reader's variant. */
  label: string;
  count: number;
}

export type FacetChoices = Record<FacetName, FacetChoice[]>;
