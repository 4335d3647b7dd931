import type { Doubt } from '../doubt.ts';
import { nat } from '../words/word-table.ts';
import type { ConverterTables, Lexicon } from './converter-tables.ts';
import { isWordUnit, nextTerm } from './segmenter.ts';
import type { Overlay } from './overlay.ts';
import { lastUnit, WordLattice } from './word-lattice.ts';

/** Longest stretch that is read at once; clauses are shorter. */
const longest = 160;

/** Cost of a place that no way leads to. */
const never = 0x3fffffff;

/** A word between two places of a stretch. */
interface Word {
  from: number;
  to: number;
  cost: number;
  phrase: number;
}

/** What each unit of a stretch becomes; null where it went with the one before it. */
type Output = (string | null)[];

/** All readings of texts, to tell where two are nearly as likely. */
export class Readings {
  readonly #tables: ConverterTables;
  readonly #lattice: WordLattice;

  constructor(tables: ConverterTables, lexicon: Lexicon) {
    this.#tables = tables;
    this.#lattice = new WordLattice(tables, lexicon);
  }

  /** Finds the places of a part of a text where another reading is at most `margin` nats less likely. */
  doubts(text: Uint16Array, from: number, to: number, margin: number, overlay?: Overlay): Doubt[] {
    return this.#stretches(text, from, to, overlay).flatMap(([start, end]) =>
      this.#doubtsIn(text, start, end, margin * nat),
    );
  }

  /** Finds the places where one of some characters is a word by itself, so that no phrase decides what it becomes. */
  undecided(text: Uint16Array, characters: ReadonlySet<number>): number[] {
    return this.#stretches(text, 0, text.length, undefined).flatMap(([start, end]) => {
      if (!text.subarray(start, end).some((unit) => characters.has(unit))) return [];
      return this.#pathOf(this.#words(text, start, end), end - start)
        .filter((word) => word.to - word.from === 1 && word.phrase === 0)
        .map((word) => start + word.from)
        .filter((place) => characters.has(text[place]!));
    });
  }

  #stretches(text: Uint16Array, from: number, to: number, overlay: Overlay | undefined): [number, number][] {
    const stretches: [number, number][] = [];
    for (let start = from; start < to;) {
      const term = overlay?.lengthAt(text, start, to) ?? 0;
      if (term > 0 || !isWordUnit(text[start]!)) {
        start += Math.max(1, term);
        continue;
      }
      const limit = Math.min(overlay ? nextTerm(text, start, to, overlay) : to, start + longest);
      let end = start + 1;
      while (end < limit && isWordUnit(text[end]!)) end++;
      stretches.push([start, end]);
      start = end;
    }
    return stretches;
  }

  /** Lists all words of a stretch, by where they begin. */
  #words(text: Uint16Array, start: number, end: number): Word[][] {
    const lattice = this.#lattice;
    return Array.from({ length: end - start }, (_, from) => {
      lattice.fill(text, start + from, end);
      return Array.from({ length: lattice.count }, (_, i) => ({
        from,
        to: lattice.ends[i]! - start,
        cost: lattice.costs[i]!,
        phrase: lattice.phrases[i]!,
      }));
    });
  }

  /** Gives the cheapest way through words; `last` is the one that it came by for each place. */
  #pathOf(words: Word[][], length: number): Word[] {
    const { last } = forward(words, length);
    const path: Word[] = [];
    for (let place = length; place > 0; place = path[0]!.from) path.unshift(last[place]!);
    return path;
  }

  #doubtsIn(text: Uint16Array, start: number, end: number, margin: number): Doubt[] {
    const length = end - start;
    const words = this.#words(text, start, end);
    if (!words.flat().some(({ phrase }) => phrase !== 0)) return [];
    const { cost, last } = forward(words, length);
    const { rest, next } = backward(words, length);
    const best = cost[length]!;
    const chosen = this.#outputOf(text, start, this.#pathOf(words, length));
    const found = new Map<string, Doubt>();
    for (const word of words.flat()) {
      const distance = cost[word.from]! + word.cost + rest[word.to]! - best;
      if (distance > margin || (distance === 0 && last[word.to] === word)) continue;
      const path = [word];
      for (let place = word.from; place > 0; place = path[0]!.from) path.unshift(last[place]!);
      for (let place = word.to; place < length; place = path.at(-1)!.to) path.push(next[place]!);
      const doubt = difference(start, chosen, this.#outputOf(text, start, path), distance / nat);
      if (!doubt) continue;
      const key = `${doubt.from} ${doubt.to} ${doubt.alternative}`;
      if ((found.get(key)?.margin ?? Infinity) > doubt.margin) found.set(key, doubt);
    }
    return smallest([...found.values()]);
  }

  #outputOf(text: Uint16Array, start: number, path: readonly Word[]): Output {
    const output: Output = [];
    for (const word of path) {
      if (word.phrase === 0 && word.to - word.from > 2) output.push(...this.#inside(text, start, word));
      else output.push(...this.#outputOfWord(text, start, word));
    }
    return output;
  }

  #outputOfWord(text: Uint16Array, start: number, { from, to, phrase }: Word): Output {
    const { images, segments } = this.#tables;
    const plain = Array.from(text.subarray(start + from, start + to), (unit) =>
      String.fromCharCode(images[unit]!),
    );
    if (phrase === 0) return plain;
    if (phrase < -lastUnit) return [...plain.slice(0, -1), String.fromCharCode(-phrase - lastUnit)];
    if (phrase < 0) return [String.fromCharCode(-phrase), ...plain.slice(1)];
    const value = [...String.fromCharCode(...segments.value(phrase))];
    if (value.length === plain.length) return value;
    return [value.join(''), ...plain.slice(1).map(() => null)];
  }

  /** A word that is no phrase may hold some. */
  #inside(text: Uint16Array, start: number, { from, to }: Word): Output {
    const words = this.#words(text, start + from, start + to);
    words[0] = words[0]!.filter((word) => word.to < to - from);
    return this.#outputOf(text, start + from, this.#pathOf(words, to - from));
  }
}

function forward(words: Word[][], length: number): { cost: number[]; last: Word[] } {
  const cost = new Array<number>(length + 1).fill(never);
  const last: Word[] = [];
  cost[0] = 0;
  for (const word of words.flat()) {
    const sum = cost[word.from]! + word.cost;
    if (sum > cost[word.to]! || (sum === cost[word.to] && word.phrase === 0)) continue;
    cost[word.to] = sum;
    last[word.to] = word;
  }
  return { cost, last };
}

function backward(words: Word[][], length: number): { rest: number[]; next: Word[] } {
  const rest = new Array<number>(length + 1).fill(never);
  const next: Word[] = [];
  rest[length] = 0;
  for (const word of words.flat().reverse()) {
    const sum = rest[word.to]! + word.cost;
    if (sum >= rest[word.from]!) continue;
    rest[word.from] = sum;
    next[word.from] = word;
  }
  return { rest, next };
}

/** Finds the smallest part in which two outputs of a stretch differ; nothing where they are the same. */
function difference(start: number, chosen: Output, other: Output, margin: number): Doubt | undefined {
  let from = 0;
  let to = chosen.length;
  while (from < to && chosen[from] === other[from]) from++;
  if (from === to) return undefined;
  while (chosen[to - 1] === other[to - 1]) to--;
  while (from > 0 && (chosen[from] === null || other[from] === null)) from--;
  while (to < chosen.length && (chosen[to] === null || other[to] === null)) to++;
  const shown = (output: Output) => output.slice(from, to).join('');
  return { from: start + from, to: start + to, chosen: shown(chosen), alternative: shown(other), margin };
}

/** Leaves out doubts that hold others: another reading before or after says nothing new. */
function smallest(doubts: Doubt[]): Doubt[] {
  const holds = (a: Doubt, b: Doubt) =>
    a !== b && a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;
  return doubts
    .filter((doubt) => !doubts.some((other) => holds(doubt, other)))
    .sort((a, b) => a.from - b.from || a.margin - b.margin);
}
