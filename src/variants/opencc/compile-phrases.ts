import { readEntries, type Dictionary, type EntryList } from './dictionary.ts';
import { filterOf, filterShiftOf, pairOf, PhraseTable, slotOf, slotShiftOf } from './phrase-table.ts';
import { UnitBuffer } from './unit-buffer.ts';

/** Appends to the output what is to be kept as the value of an entry. */
export type ValueWriter = (entries: EntryList, entry: number, output: UnitBuffer) => void;

const copyValue: ValueWriter = ({ values, valueStart }, entry, output) =>
  output.pushRange(values, valueStart[entry]!, valueStart[entry + 1]!);

/** Makes what gives the mark of an entry whose value is known; see `PhraseTable`. */
export type EntryMarker = (entries: EntryList) => (entry: number, value: Uint16Array) => number;

/** Makes a table of dictionaries' phrases; of two entries with one key that of the earlier dictionary holds. */
export function compilePhrases(
  dictionaries: readonly Dictionary[],
  write = copyValue,
  accept?: (key: string) => boolean,
  marker: EntryMarker = () => () => 0,
): PhraseTable {
  const entries = readEntries(dictionaries, accept);
  const bits = Math.max(4, 32 - Math.clz32(entries.count));
  const slots = new Uint32Array(2 << bits);
  const filter = new Uint32Array(1 << (bits - 2));
  const slotFor = slotFinder(slots, filter);
  const following = chain(entries, slots, slotFor);
  return new PhraseTable({
    records: layOut(entries, following, slots, write, marker(entries)),
    filter,
    slots,
  });
}

/** Makes the function that finds the slot of a pair, or takes a free one for it. */
function slotFinder(slots: Uint32Array, filter: Uint32Array): (first: number, second: number) => number {
  const slotShift = slotShiftOf(slots);
  const filterShift = filterShiftOf(filter);
  const mask = slots.length - 1;
  return (first, second) => {
    const pair = pairOf(first, second);
    let slot = slotOf(pair, slotShift);
    while (slots[slot + 1] !== 0 && slots[slot] !== pair) slot = (slot + 2) & mask;
    slots[slot] = pair;
    const { word, bits } = filterOf(pair, filterShift);
    filter[word]! |= bits;
    return slot;
  };
}

/**
 * Links entries with the same first two units, longest first, and gives for each entry the one that follows. While the
 * table is built, slots hold the number of their first entry and one.
 */
function chain(
  entries: EntryList,
  slots: Uint32Array,
  slotFor: (first: number, second: number) => number,
): Int32Array {
  const { keys, keyStart, keyLength } = entries;
  const following = new Int32Array(entries.count);
  for (let entry = 0; entry < entries.count; entry++) {
    const start = keyStart[entry]!;
    const slot = slotFor(keys[start]!, keys[start + 1]!);
    let before = -1;
    let after = slots[slot + 1]! - 1;
    while (after >= 0 && keyLength[after]! > keyLength[entry]!) [before, after] = [after, following[after]!];
    let same = after;
    while (same >= 0 && keyLength[same] === keyLength[entry] && !entries.sameKey(same, entry))
      same = following[same]!;
    if (same >= 0 && keyLength[same] === keyLength[entry]) continue;
    following[entry] = after;
    if (before < 0) slots[slot + 1] = entry + 1;
    else following[before] = entry;
  }
  return following;
}

function layOut(
  entries: EntryList,
  following: Int32Array,
  slots: Uint32Array,
  write: ValueWriter,
  mark: ReturnType<EntryMarker>,
): Uint16Array {
  const { keys, keyStart, keyLength } = entries;
  const records = new UnitBuffer();
  records.reserve(2 + entries.count * 4 + keys.length + entries.values.length);
  // Place 0 means that there is none.
  records.pushUnit(0);
  for (let slot = 0; slot < slots.length; slot += 2) {
    const first = slots[slot + 1]! - 1;
    if (first < 0) continue;
    slots[slot + 1] = records.length;
    for (let entry = first; entry >= 0; entry = following[entry]!) {
      const start = keyStart[entry]!;
      const length = keyLength[entry]!;
      records.pushUnit(length);
      const valueLength = records.length;
      records.pushUnit(0);
      records.pushUnit(0);
      records.pushRange(keys, start + 2, start + length);
      const valueStart = records.length;
      write(entries, entry, records);
      records.data[valueLength] = records.length - valueStart;
      records.data[valueLength + 1] = mark(entry, records.data.subarray(valueStart, records.length));
    }
    records.pushUnit(0);
  }
  return records.data.slice(0, records.length);
}
