/** Reads what `BitWriter` wrote. Throws when more is read than there is. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  gamma(): number {
    const size = this.#zeros();
    return 2 ** size + this.#bits(size);
  }

  rice(size: number): number {
    return this.#zeros() * 2 ** size + this.#bits(size);
  }

  /** Counts zeros up to the next one and goes past it. */
  #zeros(): number {
    let zeros = 0;
    let word = this.#word();
    while (word === 0) {
      zeros += 32;
      this.#at += 32;
      word = this.#word();
    }
    const more = Math.clz32(word);
    this.#at += more + 1;
    return zeros + more;
  }

  /** Reads up to 32 bits. */
  #bits(count: number): number {
    if (count === 0) return 0;
    const value = this.#word() >>> (32 - count);
    this.#at += count;
    return value;
  }

  /** Looks at the next 32 bits; beyond the end there are only zeros. */
  #word(): number {
    const bytes = this.#bytes;
    const byte = this.#at >>> 3;
    const skipped = this.#at & 7;
    if (byte >= bytes.length) throw new RangeError('A file of the search index ends too early.');
    const high =
      ((bytes[byte] ?? 0) << 24) |
      ((bytes[byte + 1] ?? 0) << 16) |
      ((bytes[byte + 2] ?? 0) << 8) |
      (bytes[byte + 3] ?? 0);
    if (skipped === 0) return high >>> 0;
    return ((high << skipped) | ((bytes[byte + 4] ?? 0) >>> (8 - skipped))) >>> 0;
  }
}
