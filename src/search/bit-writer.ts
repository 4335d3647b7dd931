/** Writes numbers bit by bit, the highest bit first; `BitReader` reads them. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  /** Bits that don't fill a byte yet, fewer than eight. */
  #pending = 0;
  #pendingBits = 0;

  /** Whole bytes written so far. */
  get bytes(): number {
    return this.#length;
  }

  /** Writes the lowest bits of a number, at most 24 of them. */
  bits(value: number, count: number): void {
    this.#pending = (this.#pending << count) | value;
    this.#pendingBits += count;
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8;
      this.#byte(this.#pending >>> this.#pendingBits);
    }
    this.#pending &= (1 << this.#pendingBits) - 1;
  }

  /** Writes a number of one or more in about twice as many bits as it has (Elias gamma). */
  gamma(value: number): void {
    const size = 31 - Math.clz32(value);
    this.#unary(size);
    this.#long(value - 2 ** size, size);
  }

  /** Writes a number of zero or more that is likely to be around 2^`size` (Rice). */
  rice(value: number, size: number): void {
    const high = Math.floor(value / 2 ** size);
    this.#unary(high);
    this.#long(value - high * 2 ** size, size);
  }

  /** Fills up the last byte, gives all of them and begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    if (this.#pendingBits > 0) this.bits(0, 8 - this.#pendingBits);
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** Writes as many zeros as the number says, then a one. */
  #unary(value: number): void {
    let left = value;
    for (; left >= 24; left -= 24) this.bits(0, 24);
    this.bits(1, left + 1);
  }

  #long(value: number, count: number): void {
    if (count <= 16) return this.bits(value, count);
    this.bits(Math.floor(value / 0x10000), count - 16);
    this.bits(value & 0xffff, 16);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }
}
