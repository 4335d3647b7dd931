/**
 * Makes a function that remembers what it looked up of late: what was asked for since as many other things were is
 * there, and never more than twice as many things are kept.
 */
export function rememberRecent<K extends object, V>(most: number, lookUp: (key: K) => V): (key: K) => V {
  let recent = new Map<K, { value: V }>();
  let older = new Map<K, { value: V }>();
  return (key) => {
    let found = recent.get(key);
    if (found !== undefined) return found.value;
    found = older.get(key) ?? { value: lookUp(key) };
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, found);
    return found.value;
  };
}
