import { isHanzi } from '../words/compile-words.ts';
import type { ConverterTables, Lexicon } from './converter-tables.ts';
import type { Overlay } from './overlay.ts';
import { isOfNumber } from './measures.ts';
import { changes } from './phrase-mark.ts';
import type { PhraseTable } from './phrase-table.ts';
import { lastUnit, WordLattice } from './word-lattice.ts';

/** Longest stretch that is read at once; clauses are shorter. */
const longest = 256;

/** Cost of a place that no way leads to. */
const never = 0x7fffffff;

/** How far before a doubtful phrase words are looked for that may reach into it. */
const lookBehind = 12;

/**
 * Decides which phrases a text holds by its likeliest words: each word's cost is known, and of all ways to cut a stretch
 * into words that with the lowest sum is taken (Viterbi). OpenCC's longest phrase from the left finds 了如(指掌) in
 * 介绍了如何. Only where a phrase begins that changes its characters is anything read, up to the next place that no word
 * crosses.
 */
export class Segmenter {
  readonly #segments: PhraseTable;
  readonly #lattice: WordLattice;
  readonly #cost = new Int32Array(longest * 2);
  readonly #previous = new Int32Array(longest * 2);
  readonly #phrase = new Int32Array(longest * 2);
  readonly #decided = new Int32Array(longest * 2);
  /** Place before which words don't count: something else was written there. */
  #wall = 0;
  #from = 0;
  #to = 0;

  constructor(tables: ConverterTables, lexicon: Lexicon) {
    this.#segments = tables.segments;
    this.#lattice = new WordLattice(tables, lexicon);
  }

  /** Begins with another text, or continues after what was replaced as the author says. */
  begin(at: number): void {
    this.#wall = at;
    this.#from = at;
    this.#to = at;
  }

  /**
   * Finds the phrase that begins at `at`; 0 when there is none, or none that changes anything; below 0 the unit, negated,
   * that the one there becomes.
   */
  find(text: Uint16Array, at: number, end: number, overlay: Overlay | undefined): number {
    if (at >= this.#to) {
      if (!this.#mayChange(text, at, end)) return 0;
      this.#decide(text, at, overlay ? nextTerm(text, at, end, overlay) : end);
    }
    return this.#decided[at - this.#from]!;
  }

  /** Whether any phrase begins here that changes its characters. */
  #mayChange(text: Uint16Array, at: number, end: number): boolean {
    if (this.#lattice.hasRule(text, at, end)) return true;
    if (at + 1 >= end) return false;
    const segments = this.#segments;
    const { records } = segments;
    let phrase = segments.head(text[at]!, text[at + 1]!);
    if (phrase === 0) return false;
    for (let length = records[phrase]!; length !== 0; length = records[phrase]!) {
      if (records[phrase + 2]! & changes && at + length <= end) {
        let i = 2;
        while (i < length && records[phrase + 1 + i] === text[at + i]) i++;
        if (i === length) return true;
      }
      phrase = segments.next(phrase);
    }
    return false;
  }

  #decide(text: Uint16Array, at: number, end: number): void {
    let from = at;
    while (from > this.#wall && at - from < lookBehind && isWordUnit(text[from - 1]!)) from--;
    const to = this.#findPaths(text, from, at, Math.min(end, from + longest), 0);
    this.#from = from;
    this.#to = to;
    this.#wall = to;
    this.#decided.fill(0, 0, to - from);
    const inside = this.#take(from, to);
    for (let i = 0; i < inside.length; i += 2) this.#decideInside(text, inside[i]!, inside[i + 1]!);
  }

  /** Fills in the cheapest way to each place and gives the first after `at` that no word crosses. */
  #findPaths(text: Uint16Array, from: number, at: number, end: number, whole: number): number {
    const cost = this.#cost;
    const lattice = this.#lattice;
    const { ends, costs, phrases } = lattice;
    cost.fill(never, 0, end - from + 1);
    cost[0] = 0;
    let reach = from;
    let place = from;
    for (; place < end && (place <= at || reach > place); place++) {
      const before = cost[place - from]!;
      if (before === never) continue;
      lattice.fill(text, place, end);
      for (let i = 0; i < lattice.count; i++) {
        const next = ends[i]!;
        const sum = before + costs[i]!;
        if (next > reach) reach = next;
        if (sum > cost[next - from]! || (sum === cost[next - from] && phrases[i] === 0)) continue;
        if (next - place === whole) continue;
        cost[next - from] = sum;
        this.#previous[next - from] = place;
        this.#phrase[next - from] = phrases[i]!;
      }
    }
    return place;
  }

  /** Notes the phrases of the cheapest way and lists the words that are none themselves but may hold some. */
  #take(from: number, to: number): number[] {
    const inside: number[] = [];
    for (let place = to; place > from;) {
      const before = this.#previous[place - from]!;
      const phrase = this.#phrase[place - from]!;
      if (phrase < -lastUnit) this.#decided[place - 1 - this.#from] = phrase + lastUnit;
      else if (phrase !== 0) this.#decided[before - this.#from] = phrase;
      else if (place - before > 2) inside.push(before, place);
      place = before;
    }
    return inside;
  }

  /** Finds phrases within a word that is none itself, as if it stood alone. */
  #decideInside(text: Uint16Array, from: number, to: number): void {
    this.#findPaths(text, from, to, to, to - from);
    const inside = this.#take(from, to);
    for (let i = 0; i < inside.length; i += 2) this.#decideInside(text, inside[i]!, inside[i + 1]!);
  }
}

/** Whether a unit may be part of a word, or of a number before a measure. */
export function isWordUnit(unit: number): boolean {
  return isHanzi(unit) || (unit & 0xf800) === 0xd800 || isOfNumber(unit);
}

/** Finds where an author's term begins that no word may cross. */
export function nextTerm(text: Uint16Array, at: number, end: number, overlay: Overlay): number {
  const to = Math.min(end, at + longest);
  for (let i = at + 1; i < to; i++) {
    if (overlay.firstUnits.has(text[i]!) && overlay.lengthAt(text, i, end) > 0) return i;
  }
  return end;
}
