/** What results can be narrowed by, in the order in which they are shown. */
export const facetNames = ['kind', 'section', 'tag', 'author', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** What the reader chose; names may be in any variant, a kind is one of `kinds`. */
export type Narrowing = Partial<Record<FacetName, string>>;

/** A choice with the number of posts it would leave. */
export interface FacetChoice {
  /** What goes into the URL. */
  value: string;
  /** In the reader's variant; for a kind, as `value`. */
  label: string;
  count: number;
}

export type FacetChoices = Record<FacetName, FacetChoice[]>;
