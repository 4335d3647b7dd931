import { steps, type Outline } from './outline.ts';

/**
 * Packs outlines into bytes that are read in place: how many there are; their characters in order; where each ends; then
 * each one's advance and path, points as differences from the last, in as few bytes as they need.
 */
export function packOutlines(outlines: ReadonlyMap<number, Outline>): Uint8Array {
  const sorted = [...outlines].sort(([a], [b]) => a - b);
  const ends: number[] = [];
  const data: number[] = [];
  for (const [, { advance, path }] of sorted) {
    const last = [0, 0];
    pushNumber(data, advance);
    for (let at = 0; at < path.length;) {
      const step = path[at] ?? 0;
      const numbers = numbersOf(step);
      data.push(step);
      for (let n = 0; n < numbers; n += 1) {
        const value = path[at + 1 + n] ?? 0;
        pushNumber(data, value - (last[n % 2] ?? 0));
        last[n % 2] = value;
      }
      at += 1 + numbers;
    }
    ends.push(data.length);
  }
  const head = Uint32Array.from([sorted.length, ...sorted.map(([code]) => code), ...ends]);
  return Buffer.concat([new Uint8Array(head.buffer), Uint8Array.from(data)]);
}

/** Gives the outlines of a packed table by character. */
export function openOutlines(bytes: Uint8Array): (code: number) => Outline | undefined {
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const codes = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count);
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * (1 + count), count);
  const data = bytes.subarray(4 * (1 + 2 * count));
  return (code) => {
    let low = 0;
    for (let high = count; low < high;) {
      const middle = (low + high) >> 1;
      if ((codes[middle] ?? 0) < code) low = middle + 1;
      else high = middle;
    }
    return codes[low] === code ? unpack(data.subarray(ends[low - 1] ?? 0, ends[low])) : undefined;
  };
}

function unpack(data: Uint8Array): Outline {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = data[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value & 1 ? -(value >> 1) - 1 : value >> 1;
    }
  };
  const advance = next();
  const path: number[] = [];
  let x = 0;
  let y = 0;
  while (at < data.length) {
    const step = data[at++] ?? 0;
    path.push(step);
    for (let points = numbersOf(step) / 2; points > 0; points -= 1) {
      x += next();
      y += next();
      path.push(x, y);
    }
  }
  return { advance, path };
}

function numbersOf(step: number): number {
  return step === steps.Q ? 4 : 2;
}

/** Seven bits a byte, the sign in the lowest. */
function pushNumber(data: number[], value: number): void {
  let rest = value < 0 ? (-value - 1) * 2 + 1 : value * 2;
  for (; rest >= 0x80; rest >>= 7) data.push((rest & 0x7f) | 0x80);
  data.push(rest);
}
