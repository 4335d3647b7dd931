/** Brands of pictures compressed as HEVC (ISO/IEC 23008-12, annex B): what iPhones take. */
const heicBrands = /hei[cxms]|hev[cxms]/;

/**
 * Tells whether bytes are a HEIC picture, whatever the file is called: only Safari shows one, and sharp's binaries don't
 * decode it. AVIF has the same container, and its own brand.
 */
export function isHeic(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64));
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return false;
  const brands = head.toString('latin1', 8, Math.min(head.readUInt32BE(0), head.length));
  return heicBrands.test(brands) && !brands.includes('avif');
}
