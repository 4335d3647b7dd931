/** Counts of strings. */
export interface Tally {
  add(text: string): void;
  /** Counts all characters of a string, none of which is half of one. */
  addEach(text: string): void;
  entries(): [text: string, count: number][];
}

/** Counts strings most of which are one code unit: those in a table, which is much faster than a map of strings. */
export function createTally(): Tally {
  const units = new Uint32Array(0x10000);
  const others = new Map<string, number>();
  return {
    add(text) {
      if (text.length === 1) addUnit(text.charCodeAt(0));
      else others.set(text, (others.get(text) ?? 0) + 1);
    },
    addEach(text) {
      for (let i = 0; i < text.length; i++) addUnit(text.charCodeAt(i));
    },
    entries() {
      const single: [string, number][] = [];
      units.forEach((count, unit) => {
        if (count > 0) single.push([String.fromCharCode(unit), count]);
      });
      return [...single, ...others];
    },
  };

  function addUnit(unit: number): void {
    units[unit] = (units[unit] ?? 0) + 1;
  }
}
