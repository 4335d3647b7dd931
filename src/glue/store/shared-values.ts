/** Gives equal values the same place in memory: the tags and authors of posts are few. */
export interface SharedValues {
  text<T extends string>(text: T): T;
  /** A list of which many records have the same; nobody may change it. */
  list(items: readonly string[]): string[];
  /** A list of which few records have the same, but the same items. */
  items(items: readonly string[]): string[];
}

/** The list that most records have of most things. */
export const nothing: string[] = Object.freeze([]) as unknown as string[];

/** Makes an empty collection. */
export function createSharedValues(): SharedValues {
  const texts = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const text = <T extends string>(value: T): T => {
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return (known as T | undefined) ?? value;
  };
  const items = (list: readonly string[]) => (list.length === 0 ? nothing : list.map((item) => text(item)));
  return {
    text,
    items,
    list(list) {
      if (list.length === 0) return nothing;
      const key = list.join('\0');
      let known = lists.get(key);
      if (known === undefined) lists.set(key, (known = items(list)));
      return known;
    },
  };
}
