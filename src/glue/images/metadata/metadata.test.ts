import sharp, { type Metadata } from 'sharp';
import { describe, expect, it } from 'vitest';
import { photo } from '../image-bench.ts';
import { hasPlace, withoutMetadata } from './metadata.ts';

const exif = {
  IFD0: { Make: 'SecretCam' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '39/1 54/1 20/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '116/1 23/1 29/1',
  },
};
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="39,54.3N" exif:Make="SecretCam"/></rdf:RDF></x:xmpmeta>';

async function taken(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const picture = photo(96, 64)
    .withIccProfile('p3')
    .withExif(exif)
    .withXmp(xmp)
    .withMetadata({ orientation: 6 });
  return picture.toFormat(format).toBuffer();
}

const progressive = async () =>
  sharp(await taken('jpeg'))
    .keepMetadata()
    .jpeg({ progressive: true })
    .toBuffer();
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
const profile = ({ icc }: Metadata) => icc?.toString('hex');

describe('what a camera has noted in a picture', () => {
  it.each([
    ['a JPEG', () => taken('jpeg')],
    ['a progressive JPEG', progressive],
    ['a PNG', () => taken('png')],
    ['a WebP', () => taken('webp')],
    ['an AVIF', () => taken('avif')],
  ])('is taken out of %s, and its colours and orientation stay', async (_, make) => {
    const before = await make();
    expect(hasPlace(before)).toBe(true);
    expect(before.includes('SecretCam')).toBe(true);
    const after = withoutMetadata(before);
    expect(hasPlace(after)).toBe(false);
    for (const word of ['SecretCam', 'GPSLatitude']) expect(Buffer.from(after).includes(word)).toBe(false);
    const [old, now] = [await sharp(before).metadata(), await sharp(after).metadata()];
    expect([now.width, now.height, now.autoOrient]).toEqual([old.width, old.height, old.autoOrient]);
    expect(now.autoOrient.width).toBe(64);
    expect(profile(now)).toBe(profile(old));
    expect(await pixels(after)).toEqual(await pixels(before));
  });

  it('is taken out of a TIFF', async () => {
    const before = tiffWithPlace();
    expect(hasPlace(before)).toBe(true);
    expect(hasPlace(withoutMetadata(before))).toBe(false);
    expect(withoutMetadata(before)).toHaveLength(before.length);
  });

  it('is cut off behind the end of a JPEG, where phones put a film', async () => {
    const jpeg = await photo(40, 30).jpeg().toBuffer();
    const moving = Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42 ©xyz+39.9+116.4/')]);
    expect(Buffer.from(withoutMetadata(moving)).equals(withoutMetadata(jpeg))).toBe(true);
    expect(withoutMetadata(moving).length).toBeLessThanOrEqual(jpeg.length);
  });

  it('is taken out as far as a file goes that is cut off', async () => {
    const whole = await taken('jpeg');
    for (const share of [0.3, 0.6, 0.9]) {
      const cut = Buffer.from(withoutMetadata(whole.subarray(0, whole.length * share)));
      expect(cut.includes('SecretCam')).toBe(false);
    }
  });

  it('is nothing in a picture that was never noted anything of', async () => {
    const plain = await photo(40, 30).png().toBuffer();
    expect(withoutMetadata(plain)).toBe(plain);
    expect(hasPlace(plain)).toBe(false);
    for (const other of ['', 'no picture', '\xff\xd8\xff', 'RIFF', '\0\0\0\x10ftypheic'])
      expect(Buffer.from(withoutMetadata(Buffer.from(other, 'latin1'))).toString('latin1')).toBe(other);
  });
});

/** A TIFF of one directory that leads to coordinates. */
function tiffWithPlace(): Buffer {
  const bytes = Buffer.alloc(140);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  const field = (at: number, [tag, type, count, value]: [number, number, number, number]) => {
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  };
  bytes.writeUInt16LE(1, 8);
  field(10, [0x8825, 4, 1, 30]);
  bytes.writeUInt16LE(2, 30);
  field(32, [2, 5, 3, 70]);
  field(44, [4, 5, 3, 94]);
  for (const at of [70, 78, 86, 94, 102, 110]) {
    bytes.writeUInt32LE(39, at);
    bytes.writeUInt32LE(1, at + 4);
  }
  return bytes;
}
