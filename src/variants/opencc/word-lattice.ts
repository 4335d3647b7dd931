import { verbBegins, type WordTable } from '../words/word-table.ts';
import { costMask, singleCost } from './phrase-mark.ts';
import type { ConverterTables, Lexicon } from './converter-tables.ts';
import { isNumeral, isOfNumber, Measures } from './measures.ts';
import type { ContextRule } from './context-rule.ts';
import { contextRules } from './context-rules.ts';
import { GivenNames } from './given-names.ts';
import { Names } from './names.ts';
import type { PhraseTable } from './phrase-table.ts';

/** Added to a unit that the last of a word becomes, not its first. */
export const lastUnit = 0x10000;

const measureOrOnly = '只'.charCodeAt(0);

/** What a phrase such as 是只 costs more before a verb. */
const onlyCost = 400;

/** Most words that begin at one place. */
const mostWords = 256;

/** The words that may begin at a place of a text: those of a frequency dictionary, and OpenCC's phrases. */
export class WordLattice {
  /** How many words there are. */
  count = 0;
  /** Where each ends. */
  readonly ends = new Int32Array(mostWords);
  readonly costs = new Int32Array(mostWords);
  /** The phrase that each is, 0 where OpenCC has none; below 0 the unit, negated, that its first or last becomes. */
  readonly phrases = new Int32Array(mostWords);
  readonly #words: WordTable;
  readonly #segments: PhraseTable;
  readonly #written: Uint16Array;
  readonly #measures: Measures | null;
  readonly #names: Names | null;
  readonly #givenNames: GivenNames | null;
  /** Rules by context, each with the unit that its character becomes. */
  readonly #rules: readonly (ContextRule & { image: number })[];

  /** Takes the tables of a conversion that has words. */
  constructor({ segments, second }: ConverterTables, { words, written, script }: Lexicon) {
    this.#words = words;
    this.#segments = segments;
    this.#written = written;
    const regional = (unit: number) => second?.single[unit] ?? unit;
    this.#measures = script === 'hans' ? new Measures(regional) : null;
    this.#rules = (script === 'hans' ? contextRules : []).map((rule) => ({
      ...rule,
      image: regional(rule.becomes.charCodeAt(0)),
    }));
    this.#givenNames = script === 'hant' ? new GivenNames(words, written) : null;
    this.#names = script === 'hans' ? new Names(words, segments, regional) : null;
  }

  /** Finds all words that begin at `at` and end by `end`. */
  fill(text: Uint16Array, at: number, end: number): void {
    this.count = 0;
    this.#addWords(text, at, end);
    if (at + 1 < end) this.#addPhrases(text, at, end);
    this.#addMeasured(text, at, end);
    const rule = this.#ruleAt(text, at, end);
    if (rule !== undefined) this.#add(at + 1, rule.cost, -rule.image);
    const kept = this.#givenNames?.bonusAt(text, at, end) ?? 0;
    if (kept > 0) this.#add(at + 1, singleCost(this.#words, this.#written, text[at]!) - kept, -text[at]!);
    const surname = this.#names?.image(text[at]!) ?? 0;
    if (surname !== 0) this.#names!.each(text, at, end, (to, cost) => this.#add(to, cost, -surname));
  }

  /** Whether a rule makes something of its own of the unit at `at`. */
  hasRule(text: Uint16Array, at: number, end: number): boolean {
    if (at >= end) return false;
    if (this.#ruleAt(text, at, end) !== undefined) return true;
    if (this.#givenNames) return this.#givenNames.bonusAt(text, at, end) > 0;
    return (this.#measures?.mayStand(text, at) ?? false) || (this.#names?.image(text[at]!) ?? 0) !== 0;
  }

  #ruleAt(text: Uint16Array, at: number, end: number) {
    for (const rule of this.#rules) if (text[at] === rule.unit && rule.holds(text, at, end)) return rule;
    return undefined;
  }

  #addWords(text: Uint16Array, at: number, end: number): void {
    const words = this.#words;
    const written = this.#written;
    const pair = (text[at]! & 0xfc00) === 0xd800 && at + 1 < end;
    let node = words.child(0, written[text[at]!]!);
    this.#add(pair ? at + 2 : at + 1, singleCost(words, written, text[at]!), 0);
    for (let i = at + 1; i < end && node !== 0 && words.hasChildren(node);) {
      node = words.child(node, written[text[i]!]!);
      i++;
      const cost = node && words.cost(node);
      if (cost) this.#add(i, cost, 0);
    }
  }

  /** Adds phrases; what the dictionary of words has as well is the phrase. */
  #addPhrases(text: Uint16Array, at: number, end: number): void {
    const segments = this.#segments;
    const { records } = segments;
    let phrase = segments.head(text[at]!, text[at + 1]!);
    if (phrase === 0) return;
    for (let length = records[phrase]!; length !== 0; length = records[phrase]!) {
      let i = 2;
      if (at + length <= end) while (i < length && records[phrase + 1 + i] === text[at + i]) i++;
      if (i === length) {
        const only = length === 2 && text[at + 1] === measureOrOnly && this.#meansOnly(text, at, end);
        this.#add(at + length, (records[phrase + 2]! & costMask) + (only ? onlyCost : 0), phrase);
      }
      phrase = segments.next(phrase);
    }
  }

  /** Whether 只 in 是只 and the like means only, and isn't the measure: a verb follows it. */
  #meansOnly(text: Uint16Array, at: number, end: number): boolean {
    return !isNumeral(text[at]!) && this.#verbFollows(text, at + 2, end);
  }

  #verbFollows(text: Uint16Array, at: number, end: number): boolean {
    return verbBegins(this.#words, this.#written, text, at, end);
  }

  #addMeasured(text: Uint16Array, at: number, end: number): void {
    const measured = this.#measures?.read(text, at, end);
    if (measured === undefined) return;
    // In a table of what a program prints: 2  只打印.
    const spaced = isOfNumber(text[measured.number - 1]!) && !isNumeral(text[measured.number - 1]!);
    if (spaced && text[measured.number] === measureOrOnly && this.#verbFollows(text, measured.end, end))
      return;
    const cost = measured.cost + this.#numberCost(text, at, measured.number);
    this.#add(measured.end, cost, measured.image === 0 ? 0 : -measured.image - lastUnit);
  }

  /** Gives the cost of a number by its likeliest words. */
  #numberCost(text: Uint16Array, from: number, to: number): number {
    const words = this.#words;
    const best = new Array<number>(to - from + 1).fill(Infinity);
    best[0] = 0;
    for (let at = from; at < to; at++) {
      const before = best[at - from]!;
      best[at - from + 1] = Math.min(
        best[at - from + 1]!,
        before + singleCost(words, this.#written, text[at]!),
      );
      let node = words.child(0, this.#written[text[at]!]!);
      for (let i = at + 1; i < to && node !== 0; i++) {
        node = words.child(node, this.#written[text[i]!]!);
        const cost = node && words.cost(node);
        if (cost) best[i - from + 1] = Math.min(best[i - from + 1]!, before + cost);
      }
    }
    return best[to - from]!;
  }

  /** Adds a word, or says more of the one that is there with the same end. */
  #add(end: number, cost: number, phrase: number): void {
    let place = 0;
    while (place < this.count && (this.ends[place] !== end || this.phrases[place] !== 0)) place++;
    if (place === mostWords) return;
    if (place === this.count) this.costs[this.count++] = cost;
    this.ends[place] = end;
    this.costs[place] = Math.min(this.costs[place]!, cost);
    this.phrases[place] = phrase;
  }
}
