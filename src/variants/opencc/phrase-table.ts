import { readEntries, type Dictionary, type EntryList } from './dictionary.ts';
import { UnitBuffer } from './unit-buffer.ts';

const PAIR_HASH = 0x9e3779b1;
const FILTER_HASH = 0x85ebca6b;

/** Appends to the output what is to be kept as the value of an entry. */
export type ValueWriter = (entries: EntryList, entry: number, output: UnitBuffer) => void;

const copyValue: ValueWriter = ({ values, valueStart }, entry, output) =>
  output.pushRange(values, valueStart[entry]!, valueStart[entry + 1]!);

/**
 * Phrases of two code units and more, found by their first two: a small bit filter turns most places away, a hash of
 * the pair leads to all phrases that begin with it, one after the other, longest first. All of it is in typed arrays:
 * 50,000 phrases take 2 MB.
 *
 * A phrase is known by its place in `records`: there stands the length of its key, then that of its value, then the
 * key's units from the third on, then the value's; the next phrase with the same first two follows, or a 0.
 */
export class PhraseTable {
  readonly records: Uint16Array;
  readonly filter: Uint32Array;
  /** For each slot of the hash table the pair and, behind it, the place of its first phrase; 0 where there is none. */
  private readonly slots: Uint32Array;
  private readonly slotShift: number;
  readonly filterShift: number;
  /** Units that phrases begin with. */
  readonly firstUnits = new Set<number>();

  /** Loads dictionaries; of two entries with one key that of the earlier dictionary holds. */
  constructor(dictionaries: readonly Dictionary[], write = copyValue, accept?: (key: string) => boolean) {
    const entries = readEntries(dictionaries, accept);
    const bits = Math.max(4, 32 - Math.clz32(entries.count));
    this.slotShift = 32 - bits;
    this.filterShift = 32 - Math.max(0, bits - 2);
    this.slots = new Uint32Array(2 << bits);
    this.filter = new Uint32Array(1 << Math.max(0, bits - 2));
    this.records = this.layOut(entries, this.chain(entries), write);
  }

  /** Links entries with the same first two units, longest first, and gives for each entry the one that follows. */
  private chain(entries: EntryList): Int32Array {
    const { keys, keyStart, keyLength } = entries;
    const following = new Int32Array(entries.count);
    for (let entry = 0; entry < entries.count; entry++) {
      const start = keyStart[entry]!;
      const slot = this.slotFor(keys[start]!, keys[start + 1]!);
      // While the table is built, slots hold an entry's number and one.
      let before = -1;
      let after = this.slots[slot + 1]! - 1;
      while (after >= 0 && keyLength[after]! > keyLength[entry]!)
        [before, after] = [after, following[after]!];
      let same = after;
      while (same >= 0 && keyLength[same] === keyLength[entry] && !entries.sameKey(same, entry))
        same = following[same]!;
      if (same >= 0 && keyLength[same] === keyLength[entry]) continue;
      following[entry] = after;
      if (before < 0) this.slots[slot + 1] = entry + 1;
      else following[before] = entry;
    }
    return following;
  }

  /** Finds the slot of a pair, or takes a free one for it. */
  private slotFor(first: number, second: number): number {
    const pair = ((first << 16) | second) >>> 0;
    const mask = this.slots.length - 1;
    let slot = (Math.imul(pair, PAIR_HASH) >>> this.slotShift) * 2;
    while (this.slots[slot + 1] !== 0 && this.slots[slot] !== pair) slot = (slot + 2) & mask;
    this.slots[slot] = pair;
    const hash = Math.imul(pair, FILTER_HASH);
    this.filter[hash >>> this.filterShift]! |= (1 << hash) | (1 << (hash >>> 5));
    this.firstUnits.add(first);
    return slot;
  }

  private layOut(entries: EntryList, following: Int32Array, write: ValueWriter): Uint16Array {
    const { keys, keyStart, keyLength } = entries;
    const records = new UnitBuffer();
    records.reserve(2 + entries.count * 3 + keys.length + entries.values.length);
    // Place 0 means that there is none.
    records.pushUnit(0);
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const first = this.slots[slot + 1]! - 1;
      if (first < 0) continue;
      this.slots[slot + 1] = records.length;
      for (let entry = first; entry >= 0; entry = following[entry]!) {
        const start = keyStart[entry]!;
        const length = keyLength[entry]!;
        records.pushUnit(length);
        const valueLength = records.length;
        records.pushUnit(0);
        records.pushRange(keys, start + 2, start + length);
        const valueStart = records.length;
        write(entries, entry, records);
        records.data[valueLength] = records.length - valueStart;
      }
      records.pushUnit(0);
    }
    return records.data.slice(0, records.length);
  }

  /** Gives the first phrase, the longest, of those that begin with two units; 0 when there is none. */
  head(first: number, second: number): number {
    const pair = ((first << 16) | second) >>> 0;
    const hash = Math.imul(pair, FILTER_HASH);
    const bits = (1 << hash) | (1 << (hash >>> 5));
    if ((this.filter[hash >>> this.filterShift]! & bits) !== bits) return 0;
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(pair, PAIR_HASH) >>> this.slotShift) * 2;
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
      if (at + length <= end) while (i < length && records[phrase + i] === text[at + i]) i++;
      if (i === length) return phrase;
      phrase += length + records[phrase + 1]!;
      length = records[phrase]!;
    }
    return 0;
  }

  /** Reads a phrase's value. */
  value(phrase: number): Uint16Array {
    const start = phrase + this.records[phrase]!;
    return this.records.subarray(start, start + this.records[phrase + 1]!);
  }
}

/** Whether a filter has seen a pair of units; `PhraseTable.head` has the same inside, this is for the hottest loop. */
export function mayBegin(filter: Uint32Array, shift: number, first: number, second: number): boolean {
  const hash = Math.imul((first << 16) | second, FILTER_HASH);
  const bits = (1 << hash) | (1 << (hash >>> 5));
  return (filter[hash >>> shift]! & bits) === bits;
}
