/** Something with a name to filter by, folded already. */
export interface Folded {
  folded: string;
}

/** Picks what contains every word of a query; `fold` is the same that folded the names. An empty query keeps all. */
export function filterByName<T extends Folded>(
  items: readonly T[],
  query: string,
  fold: (text: string) => string,
): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return items.filter(({ folded }) => words.every((word) => folded.includes(word)));
}
