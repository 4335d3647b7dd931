/**
 * Makes a function that looks each thing up once: lists ask for the same posts many times over. It keeps what it was
 * asked for as long as it lives itself.
 */
export function remember<K extends object, V>(lookUpOnce: (key: K) => V): (key: K) => V {
  const known = new Map<K, { value: V }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { value: lookUpOnce(key) }));
    return found.value;
  };
}

/**
 * Makes a function that remembers what it looked up of late: what was requested since as many other things were is
 * there, and never more than twice as many things are kept.
 */
export function rememberRecent<K, V>(most: number, lookUp: (key: K) => V): (key: K) => V {
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
