/** Finds where tags of the parser's HTML are in the source, which has them in the same order. */
export class TagPlaces {
  readonly #source: string;
  readonly #offsets: readonly number[];
  /** Offsets in the list from which tags of a name, or written the same, are looked for. */
  readonly #next = new Map<string, number>();

  /** Takes the cleaned source, and the offsets of its tags outside code. */
  constructor(source: string, offsets: readonly number[]) {
    this.#source = source;
    this.#offsets = offsets;
  }

  /** Returns the offset of the first tag of a name, if there is one outside code. */
  first(name: string): number | undefined {
    return this.#offsets.find((at) => this.#isTag(name, at));
  }

  /** Returns the offset of the next tag that is written so, else of the next of its name, else of any place that fits. */
  find(name: string, written: string): number {
    const exact = this.#nextWhere(written, (at) => this.#source.startsWith(written, at));
    const found = exact >= 0 ? exact : this.#nextWhere(name, (at) => this.#isTag(name, at));
    if (found >= 0) return found;
    return Math.max(0, this.#source.indexOf(written), this.#source.toLowerCase().indexOf(`<${name}`));
  }

  /** Returns the offset of a text that was put aside, such as a template tag. */
  findText(text: string): number {
    return Math.max(0, this.#source.indexOf(text));
  }

  #nextWhere(key: string, fits: (offset: number) => boolean): number {
    const from = this.#next.get(key) ?? 0;
    for (let index = from; index < this.#offsets.length; index++) {
      const offset = this.#offsets[index] ?? 0;
      if (!fits(offset)) continue;
      this.#next.set(key, index + 1);
      return offset;
    }
    this.#next.set(key, this.#offsets.length);
    return -1;
  }

  #isTag(name: string, at: number): boolean {
    const start = this.#source[at + 1] === '/' ? at + 2 : at + 1;
    return this.#source.slice(start, start + name.length).toLowerCase() === name;
  }
}
