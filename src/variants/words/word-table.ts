/** Units of cost in a nat: costs are whole numbers, so that sums don't depend on their order. */
export const nat = 100;

/** Cost of a character that the frequency dictionary lacks: as rare as one occurrence in its texts. */
export const unknownCost = 18 * nat;

const costBits = 11;
const leastParentBit = costBits + 1;
const inner = 1 << costBits;
const costMask = inner - 1;

/** What a word table consists of. */
export interface WordArrays {
  /** For each node its parent, whether it has children, and what it costs as a word; 0 where it is none. */
  nodes: Uint32Array;
  /** The unit that leads from the parent to the node; 0 where a slot is free. */
  units: Uint16Array;
  /** What each unit costs as a part of a given name; 0 where none has it. */
  nameCosts: Uint16Array;
  /** A bit for each node at which a verb ends, or another word that 只 means only before. */
  verbs: Uint32Array;
}

/**
 * The words of a frequency dictionary as a trie whose edges are a hash table: a node is the slot of the edge that leads
 * to it, the root is 0. What a word costs is the negative logarithm of how common it is.
 */
export class WordTable implements WordArrays {
  readonly nodes: Uint32Array;
  readonly units: Uint16Array;
  readonly nameCosts: Uint16Array;
  readonly verbs: Uint32Array;
  readonly #shift: number;

  constructor({ nodes, units, nameCosts, verbs }: WordArrays) {
    this.nodes = nodes;
    this.units = units;
    this.nameCosts = nameCosts;
    this.verbs = verbs;
    this.#shift = Math.clz32(nodes.length) + 1;
  }

  /** Finds the node that a unit leads to; 0 when there is none. */
  child(node: number, unit: number): number {
    const { nodes, units } = this;
    const mask = nodes.length - 1;
    let slot = slotOf(node, unit, this.#shift);
    for (; units[slot] !== 0; slot = (slot + 1) & mask) {
      if (units[slot] === unit && nodes[slot]! >>> leastParentBit === node && slot !== 0) return slot;
    }
    return 0;
  }

  /** Whether longer words go on from a node. */
  hasChildren(node: number): boolean {
    return node === 0 || (this.nodes[node]! & inner) !== 0;
  }

  /** Gives the cost of the word that ends at a node; 0 when none does. */
  cost(node: number): number {
    return this.nodes[node]! & costMask;
  }
}

/** How far ahead words are read to find the first. */
const verbReach = 4;

/** What follows a verb alone. */
const aspects = new Set([...'了着过'].map((character) => character.charCodeAt(0)));

/** What is counted one by one: 了 after it ends the sentence. */
const counted = new Set(
  [...'子猫狗鸡鸭鹅鸟羊牛猪虎狼兔鼠猴象龟蛙虫蚊蝇蝶蜂鹰鸽蚁蟹虾熊狐狸鹿手脚眼耳鞋袜碗杯箱船'].map(
    (character) => character.charCodeAt(0),
  ),
);

/** Whether the likeliest word at a place of a text is a verb or the like; `written` is how the table writes units. */
export function verbBegins(
  words: WordTable,
  written: Uint16Array,
  text: Uint16Array,
  at: number,
  end: number,
): boolean {
  const limit = Math.min(end, at + verbReach);
  const best = new Array<number>(limit - at + 1).fill(Infinity);
  const first = new Array<{ node: number; end: number }>(limit - at + 1);
  best[0] = 0;
  for (let from = at; from < limit; from++) {
    const before = best[from - at]!;
    let node = 0;
    for (let to = from; to < limit && words.hasChildren(node); to++) {
      node = words.child(node, written[text[to]!]!);
      if (node === 0) break;
      const cost = before + (words.cost(node) || (to === from ? unknownCost : Infinity));
      if (cost >= best[to + 1 - at]!) continue;
      best[to + 1 - at] = cost;
      first[to + 1 - at] = from === at ? { node, end: to + 1 } : first[from - at]!;
    }
  }
  const word = first.findLast((word) => word !== undefined);
  if (word === undefined) return false;
  if (isVerb(words, word.node)) return true;
  return aspects.has(text[word.end] ?? 0) && !counted.has(text[word.end - 1]!);
}

/** Whether a verb ends at a node, or another word that 只 means only before. */
export function isVerb(words: WordTable, node: number): boolean {
  return (words.verbs[node >>> 5]! & (1 << (node & 31))) !== 0;
}

/** A word table that words are added to. */
export class WordTableBuilder {
  readonly #nodes: Uint32Array;
  readonly #units: Uint16Array;
  readonly nameCosts = new Uint16Array(0x10000);
  readonly #verbs: Uint32Array;
  readonly #shift: number;
  #count = 0;

  /** Makes a table of 2 to the `bits` slots, at most 20: a node's number is kept beside its cost. */
  constructor(bits: number) {
    this.#nodes = new Uint32Array(1 << bits);
    this.#units = new Uint16Array(1 << bits);
    this.#verbs = new Uint32Array(Math.max(1, 1 << (bits - 5)));
    // The root's number is no slot.
    this.#units[0] = 0xffff;
    this.#shift = 32 - bits;
  }

  /** Adds a word and gives its node. */
  add(word: ArrayLike<number>, cost: number): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      if (node !== 0) this.#nodes[node]! |= inner;
      node = this.#childOf(node, word[at]!);
    }
    this.#nodes[node] = (this.#nodes[node]! & ~costMask) | Math.min(costMask, Math.max(1, cost));
    return node;
  }

  /** Notes that the word which ends at a node is a verb. */
  markVerb(node: number): void {
    this.#verbs[node >>> 5]! |= 1 << (node & 31);
  }

  #childOf(node: number, unit: number): number {
    const nodes = this.#nodes;
    const units = this.#units;
    const mask = nodes.length - 1;
    let slot = slotOf(node, unit, this.#shift);
    for (; units[slot] !== 0; slot = (slot + 1) & mask) {
      if (units[slot] === unit && nodes[slot]! >>> leastParentBit === node) return slot;
    }
    if (++this.#count > mask * 0.9) throw new Error('The dictionary has more words than its table holds.');
    units[slot] = unit;
    nodes[slot] = node << leastParentBit;
    return slot;
  }

  /** The table so far; what is added later is in it. */
  get table(): WordTable {
    return new WordTable({
      nodes: this.#nodes,
      units: this.#units,
      nameCosts: this.nameCosts,
      verbs: this.#verbs,
    });
  }
}

function slotOf(node: number, unit: number, shift: number): number {
  return Math.imul(Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b), 0xc2b2ae35) >>> shift;
}
