import type { UrlHabits } from '../config/generator.ts';

/** Polynomials of CRC-16/ARC and CRC-32, their bits in reverse. */
const polynomials = { short: 0xa001, long: 0xedb88320 };

/** Makes the name that hexo-abbrlink gives a post whose file has none: a checksum of its title. */
export function abbrlinkOf(title: string, { isLong, isHex }: NonNullable<UrlHabits['abbrlink']>): string {
  const bytes = new TextEncoder().encode(title);
  const sum = isLong ? ~checksum(bytes, polynomials.long, -1) >>> 0 : checksum(bytes, polynomials.short, 0);
  return isHex ? sum.toString(16) : String(sum);
}

function checksum(bytes: Uint8Array, polynomial: number, start: number): number {
  let sum = start;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? polynomial : 0);
  }
  return sum;
}
