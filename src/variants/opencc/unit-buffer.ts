/** Turns a string into UTF-16 code units. */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Text being built as UTF-16 code units: cheaper to append to and to measure than strings. */
export class UnitBuffer {
  data = new Uint16Array(1024);
  length = 0;

  /** Makes room for this many more units. */
  reserve(units: number): void {
    // One more, so that a look at the unit after the last stays inside.
    if (this.length + units < this.data.length) return;
    const data = new Uint16Array(Math.max(this.data.length * 2, this.length + units + 1));
    data.set(this.data.subarray(0, this.length));
    this.data = data;
  }

  /** Appends a part of a string. */
  append(text: string, from = 0, to = text.length): void {
    this.reserve(to - from);
    const { data } = this;
    let at = this.length;
    for (let i = from; i < to; i++) data[at++] = text.charCodeAt(i);
    this.length = at;
  }

  /** Appends one unit. */
  pushUnit(unit: number): void {
    this.reserve(1);
    this.data[this.length++] = unit;
  }

  /** Appends a part of some units. */
  pushRange(units: Uint16Array, from: number, to: number): void {
    this.reserve(to - from);
    for (let i = from; i < to; i++) this.data[this.length++] = units[i]!;
  }

  /** Appends units. */
  push(units: ArrayLike<number>): void {
    this.reserve(units.length);
    for (let i = 0; i < units.length; i++) this.data[this.length++] = units[i]!;
  }

  /** Reads a part as a string. */
  toString(from = 0, to = this.length): string {
    // Engines limit the number of arguments; 8,192 is below all limits.
    if (to - from <= 8192) return String.fromCharCode.apply(null, this.data.subarray(from, to) as never);
    let text = '';
    for (let i = from; i < to; i += 8192) {
      text += String.fromCharCode.apply(null, this.data.subarray(i, Math.min(to, i + 8192)) as never);
    }
    return text;
  }
}
