import { beyondUnicode } from './query/tokens.ts';

/** Stands where no symbol does: at the end of a line, and where a part is filled up. */
export const filler = beyondUnicode;

/** A long row of symbols, as code points, with fillers between lines. */
export class SymbolStream {
  #symbols = new Uint32Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(symbol: number): void {
    if (this.#length === this.#symbols.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#symbols);
      this.#symbols = larger;
    }
    this.#symbols[this.#length++] = symbol;
  }

  /** Appends the symbols of a line and a filler, so that no phrase runs over its end. */
  pushLine(line: string): void {
    for (let i = 0; i < line.length; i++) {
      const symbol = line.codePointAt(i) ?? 0;
      if (symbol > 0xffff) i++;
      this.push(symbol);
    }
    this.push(filler);
  }

  /** Fills up what was appended since `from` to whole units and counts those. */
  fillUp(from: number, unit: number): number {
    const count = Math.ceil((this.#length - from) / unit);
    while (this.#length < from + count * unit) this.push(filler);
    return count;
  }

  /** Gives the row; it is only good until the next push. */
  symbols(): Uint32Array {
    return this.#symbols.subarray(0, this.#length);
  }
}
