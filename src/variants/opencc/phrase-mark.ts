import { unknownCost, WordTableBuilder, type WordTable } from '../words/word-table.ts';
import type { EntryList } from './dictionary.ts';

/** Bit of a phrase's mark: its characters become something else in it than by themselves. */
export const changes = 0x8000;

/** Bits of a phrase's mark that say what it costs as a word. */
export const costMask = 0x7fff;

/**
 * How much likelier a phrase of OpenCC's is than the words it is made of, in hundredths of a nat; tuned with the
 * sentences and parallel texts of `npm run bench:variants`.
 */
const phraseBonus = 300;

/** The same of a pair that the dictionary of words has: how rare it is there counts for more. */
const knownPairBonus = 200;

/** What a term costs at most that the dictionary of words lacks: as much as a common word there. */
const termCost = 1100;

/** How much of that a pair lacks that stays what it is. */
const plainPenalty = 200;

/** How much more for each character beyond the third: long phrases are hardly ever there by chance. */
const lengthBonus = 200;

/** Slots for the beginnings of phrases, as a power of two: OpenCC has some 100,000. */
const slotBits = 18;

/** Phrases of which more is known than that a dictionary has them. */
export interface KnownWords {
  /** Common words that the dictionary of words lacks. */
  terms: ReadonlySet<string>;
  /** Names: as rare as the dictionary of words says. */
  names: ReadonlySet<string>;
}

/**
 * Says what each phrase costs as a word: what the frequency dictionary says, and at most a little less than its likeliest
 * words and shorter phrases together, for what OpenCC lists is one word wherever nothing else crosses it.
 */
export function phraseCosts(
  words: WordTable,
  written: Uint16Array,
  entries: EntryList,
  { terms, names }: KnownWords,
): Uint16Array {
  const { keys, keyStart, keyLength, count } = entries;
  const costs = new Uint16Array(count);
  const builder = new WordTableBuilder(slotBits);
  // A phrase may cost more than the table holds.
  const shorter = { table: builder.table, costs: new Uint16Array(1 << slotBits) };
  const order = Array.from({ length: count }, (_, entry) => entry);
  for (const entry of order.sort((a, b) => keyLength[a]! - keyLength[b]! || a - b)) {
    const key = keys.subarray(keyStart[entry], keyStart[entry + 1]);
    const word = String.fromCharCode(...key);
    const cost = costOf(words, written, shorter, key, names.has(word));
    const most = terms.has(word) ? termCost : costMask;
    costs[entry] = Math.min(most, Math.max(1, cost));
    shorter.costs[builder.add(key, 1)] = costs[entry]!;
  }
  return costs;
}

interface ShorterPhrases {
  table: WordTable;
  /** By node of the table. */
  costs: Uint16Array;
}

function costOf(
  words: WordTable,
  written: Uint16Array,
  shorter: ShorterPhrases,
  key: Uint16Array,
  isName: boolean,
): number {
  const best = new Array<number>(key.length + 1).fill(Infinity);
  best[0] = 0;
  let own = Infinity;
  const note = (from: number, to: number, cost: number) => {
    if (cost === 0) return;
    if (to - from === key.length) own = Math.min(own, cost);
    else best[to] = Math.min(best[to]!, best[from]! + cost);
  };
  for (let from = 0; from < key.length; from++) {
    let node = words.child(0, written[key[from]!]!);
    note(from, from + 1, singleCost(words, written, key[from]!));
    for (let to = from + 1; to < key.length && node !== 0; to++) {
      node = words.child(node, written[key[to]!]!);
      if (node !== 0) note(from, to + 1, words.cost(node));
    }
    let phrase = shorter.table.child(0, key[from]!);
    for (let to = from + 1; to < key.length && phrase !== 0; to++) {
      phrase = shorter.table.child(phrase, key[to]!);
      if (phrase !== 0 && to - from + 1 < key.length) note(from, to + 1, shorter.costs[phrase]!);
    }
  }
  if (isName && own < Infinity) return own;
  const knownPair = own < Infinity && key.length === 2;
  if (knownPair) return Math.min(own, best[key.length]! - knownPairBonus);
  return Math.min(own, best[key.length]! - phraseBonus - lengthBonus * Math.max(0, key.length - 3));
}

/**
 * Gives the cost of a phrase whose characters stay what they are by themselves. OpenCC lists pairs such as 走了 to keep
 * them from others, not because they were words: where the dictionary of words lacks them they count for less.
 */
export function plainCost(words: WordTable, key: Uint16Array, cost: number): number {
  if (key.length !== 2) return cost;
  const node = words.child(words.child(0, key[0]!), key[1]!);
  return node !== 0 && words.cost(node) > 0 ? cost : Math.min(costMask, cost + plainPenalty);
}

/** Gives the cost of a unit as a word; a character of two units costs once. */
export function singleCost(words: WordTable, written: Uint16Array, unit: number): number {
  if ((unit & 0xfc00) === 0xdc00) return 1;
  const node = words.child(0, written[unit]!);
  return (node && words.cost(node)) || unknownCost;
}
