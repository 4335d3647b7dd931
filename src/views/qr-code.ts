import { encode } from 'uqr';

/** A code that a phone's camera reads, as the outline of an SVG of `size` × `size`. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * Draws an address as a QR code. Any mask can be read; choosing the best one of eight takes twenty times as long, and a
 * site has thousands of posts.
 */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'L', border: 0, maskPattern: 0 });
  return { size, path: data.map(outlineOf).join('') };
}

function outlineOf(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x] === true) x += 1;
    if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
  }
  return path;
}
