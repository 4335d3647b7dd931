const pairHash = 0x9e3779b1;
const filterHash = 0x85ebca6b;

/** What a phrase table consists of. */
export interface PhraseArrays {
  /** All phrases; see `PhraseTable`. */
  records: Uint16Array;
  /** Two bits for each pair of units that phrases begin with. */
  filter: Uint32Array;
  /** For each slot of the hash table the pair and, after it, the place of its first phrase; 0 where there is none. */
  slots: Uint32Array;
}

/**
 * Phrases of two code units and more, found by their first two: a small bit filter turns most places away, a hash of
 * the pair leads to all phrases that begin with it, one after the other, longest first. All of it is in typed arrays:
 * 50,000 phrases take 2 MB. Made by `compilePhrases`.
 *
 * A phrase is known by its place in `records`: there is the length of its key, then that of its value, then a mark
 * (see `phraseChanges`), then the key's units from the third on, then the value's; the next phrase with the same first
 * two follows, or a 0.
 */
export class PhraseTable implements PhraseArrays {
  readonly records: Uint16Array;
  readonly filter: Uint32Array;
  readonly slots: Uint32Array;
  readonly filterShift: number;
  readonly #slotShift: number;

  constructor({ records, filter, slots }: PhraseArrays) {
    this.records = records;
    this.filter = filter;
    this.slots = slots;
    this.filterShift = filterShiftOf(filter);
    this.#slotShift = slotShiftOf(slots);
  }

  /** Lists the units that phrases begin with. */
  firstUnits(): Set<number> {
    const { slots } = this;
    const units = new Set<number>();
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot + 1] !== 0) units.add(slots[slot]! >>> 16);
    return units;
  }

  /** Gives the first phrase, the longest, of those that begin with two units; 0 when there is none. */
  head(first: number, second: number): number {
    const pair = ((first << 16) | second) >>> 0;
    const hash = Math.imul(pair, filterHash);
    const bits = (1 << hash) | (1 << (hash >>> 5));
    if ((this.filter[hash >>> this.filterShift]! & bits) !== bits) return 0;
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(pair, pairHash) >>> this.#slotShift) * 2;
    while (slots[slot] !== pair) {
      if (slots[slot + 1] === 0) return 0;
      slot = (slot + 2) & mask;
    }
    return slots[slot + 1]!;
  }

  /** Finds the longest phrase at `at` that ends by `end`; 0 when there is none. */
  find(text: Uint16Array, at: number, end: number): number {
    if (at + 1 >= end) return 0;
    const { records } = this;
    let phrase = this.head(text[at]!, text[at + 1]!);
    if (phrase === 0) return 0;
    let length = records[phrase]!;
    while (length !== 0) {
      let i = 2;
      if (at + length <= end) while (i < length && records[phrase + 1 + i] === text[at + i]) i++;
      if (i === length) return phrase;
      phrase = this.next(phrase);
      length = records[phrase]!;
    }
    return 0;
  }

  /** Gives where the record after a phrase's begins. */
  next(phrase: number): number {
    return phrase + 1 + this.records[phrase]! + this.records[phrase + 1]!;
  }

  /** Gives where a phrase's value begins. */
  valueStart(phrase: number): number {
    return phrase + 1 + this.records[phrase]!;
  }

  /** Reads a phrase's value. */
  value(phrase: number): Uint16Array {
    const start = this.valueStart(phrase);
    return this.records.subarray(start, start + this.records[phrase + 1]!);
  }
}

/** Puts two units into one number. */
export function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Gives the slot at which the search for a pair begins. */
export function slotOf(pair: number, shift: number): number {
  return (Math.imul(pair, pairHash) >>> shift) * 2;
}

/** Gives the word of the filter that tells of a pair, by its place, and the bits in it. */
export function filterOf(pair: number, shift: number): { word: number; bits: number } {
  const hash = Math.imul(pair, filterHash);
  return { word: hash >>> shift, bits: (1 << hash) | (1 << (hash >>> 5)) };
}

/** Gives by how much the hash of a pair is shifted for its slot: tables have powers of two. */
export function slotShiftOf(slots: Uint32Array): number {
  return Math.clz32(slots.length >>> 1) + 1;
}

/** Gives by how much the hash of a pair is shifted for its word of the filter. */
export function filterShiftOf(filter: Uint32Array): number {
  return Math.clz32(filter.length) + 1;
}

/** Whether a filter has seen a pair of units; `PhraseTable.head` has the same inside, this is for the hottest loop. */
export function mayBegin(filter: Uint32Array, shift: number, first: number, second: number): boolean {
  const hash = Math.imul((first << 16) | second, filterHash);
  const bits = (1 << hash) | (1 << (hash >>> 5));
  return (filter[hash >>> shift]! & bits) === bits;
}
