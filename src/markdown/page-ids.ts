/** Ids that pages have themselves, see src/components and src/layouts: in a text they would be there twice. */
export const pageIds: ReadonlySet<string> = new Set([
  'top',
  'main',
  'series',
  'comments',
  'search-root',
  'filter-hint',
]);

/** Gives the id that an element of a text has, by the one that its author gave it. */
export function textId(id: string): string {
  return pageIds.has(id) ? `text-${id}` : id;
}
