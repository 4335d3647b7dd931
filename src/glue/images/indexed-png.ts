import { crc32, deflateSync } from 'node:zlib';

/** A picture of at most 256 colours; a pixel is the number of its colour. */
export interface IndexedPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
  /** Red, green and blue of each, 0 to 255. */
  colours: readonly (readonly [number, number, number])[];
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Writes a picture as PNG, one byte a pixel: sharp could only guess such a palette, in ten times as long. */
export function indexedPng({ width, height, pixels, colours }: IndexedPicture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8); // bits a pixel, palette, and what PNG has but one of
  const rows = Buffer.alloc((width + 1) * height); // each begins with its filter, none: numbers of colours have no slopes
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 3 })), // 26 kB in 1.3 ms; 6 has 21 in 3.8, and few are ever fetched
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
