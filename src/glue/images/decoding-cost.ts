import type { Metadata } from 'sharp';

/** Megabytes that the decoding of one picture may hold, and beyond which pictures wait for each other. */
const most = 1000;
const considerable = 200;

/** What sharp decodes at most, 268 million pixels. */
const mostPixels = 0x3fff * 0x3fff;

/**
 * Estimates the megabytes that the decoding of a picture holds at a time, as measured (libvips 8.18). Most formats are
 * read row by row; these have to be whole first, so that a file of a megabyte may take gigabytes.
 */
function decodingMegabytes({ format, width, height, channels, depth, isProgressive }: Metadata): number {
  const pixels = (width * height) / 1e6;
  const bytes = channels * (depth === 'ushort' ? 2 : 1);
  switch (format) {
    case 'heif':
      return pixels * 17; // as YUV, as RGB and as sharp has it
    case 'jpeg':
      return isProgressive ? pixels * channels : 0;
    case 'png':
      return isProgressive ? pixels * bytes : 0;
    case 'tiff':
      return pixels * bytes; // one strip may hold all of it
    default:
      return 0;
  }
}

/** Tells whether a picture is too large to be decoded. */
export function isTooLarge(metadata: Metadata): boolean {
  return metadata.width * metadata.height > mostPixels || decodingMegabytes(metadata) > most;
}

/** Tells whether a picture is so large that it is decoded while no other such is. */
export function isConsiderable(metadata: Metadata): boolean {
  return decodingMegabytes(metadata) > considerable;
}
