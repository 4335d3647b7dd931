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
