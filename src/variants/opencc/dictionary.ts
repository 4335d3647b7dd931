/** Dictionaries as opencc-js serialises them: `source target|source target`. */
export type Dictionary = string;

/** The longest an entry's key may be, in UTF-16 code units. */
export const maxKey = 64;

/** Calls back for each entry with the offsets of its key and, one character further, its value. */
export function eachEntry(
  dictionary: Dictionary,
  visit: (keyStart: number, keyEnd: number, valueEnd: number) => void,
): void {
  let start = 0;
  while (start < dictionary.length) {
    const space = dictionary.indexOf(' ', start);
    if (space < 0) return;
    let end = dictionary.indexOf('|', space);
    if (end < 0) end = dictionary.length;
    visit(start, space, end);
    start = end + 1;
  }
}

/** Entries with keys of two units and more, as one array of all keys and one of all values. */
export class EntryList {
  readonly keys: Uint16Array;
  readonly values: Uint16Array;
  readonly keyStart: Int32Array;
  readonly keyLength: Uint8Array;
  readonly valueStart: Int32Array;
  count = 0;

  constructor(dictionaries: readonly Dictionary[]) {
    let capacity = 0;
    let units = 0;
    for (const dictionary of dictionaries) {
      units += dictionary.length;
      for (let i = dictionary.indexOf(' '); i >= 0; i = dictionary.indexOf(' ', i + 1)) capacity++;
    }
    this.keys = new Uint16Array(units);
    this.values = new Uint16Array(units);
    this.keyStart = new Int32Array(capacity + 1);
    this.keyLength = new Uint8Array(capacity);
    this.valueStart = new Int32Array(capacity + 1);
  }

  /** Adds an entry of a dictionary by its offsets. */
  add(dictionary: Dictionary, start: number, space: number, end: number): void {
    const entry = this.count++;
    let key = this.keyStart[entry]!;
    let value = this.valueStart[entry]!;
    this.keyLength[entry] = space - start;
    for (let i = start; i < space; i++) this.keys[key++] = dictionary.charCodeAt(i);
    for (let i = space + 1; i < end; i++) this.values[value++] = dictionary.charCodeAt(i);
    this.keyStart[entry + 1] = key;
    this.valueStart[entry + 1] = value;
  }

  /** Whether two entries of the same length have the same key. */
  sameKey(one: number, other: number): boolean {
    const a = this.keyStart[one]!;
    const b = this.keyStart[other]!;
    for (let i = 0; i < this.keyLength[one]!; i++) if (this.keys[a + i] !== this.keys[b + i]) return false;
    return true;
  }
}

/** Reads the entries of dictionaries whose keys have two units and more and are accepted. */
export function readEntries(
  dictionaries: readonly Dictionary[],
  accept?: (key: string) => boolean,
): EntryList {
  const entries = new EntryList(dictionaries);
  for (const dictionary of dictionaries) {
    eachEntry(dictionary, (start, space, end) => {
      const length = space - start;
      if (length < 2 || length > maxKey || (accept && !accept(dictionary.slice(start, space)))) return;
      entries.add(dictionary, start, space, end);
    });
  }
  return entries;
}
