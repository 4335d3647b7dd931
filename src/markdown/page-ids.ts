/** Ids that pages have themselves, see src/components and src/layouts: in a text they would be there twice. */
export const pageIds: ReadonlySet<string> = new Set([
  'top',
  'main',
  'series',
  'comments',
  'search-root',
  'filter-hint',
]);

const prefix = 'text-';

/** Gives the id that an element of a text has, by the one that its author gave it. */
export function textId(id: string): string {
  return pageIds.has(id) ? prefix + id : id;
}

/** Gives the id that an author wrote, by the one that the element has. */
export function writtenId(id: string): string {
  const written = id.startsWith(prefix) ? id.slice(prefix.length) : id;
  return pageIds.has(written) ? written : id;
}
