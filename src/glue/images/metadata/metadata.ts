import { isIsoPicture, isoEdits } from './boxes.ts';
import { isPng, isWebp, pngEdits, webpEdits } from './chunks.ts';
import { applyEdits, asBuffer, type Edit } from './edit.ts';
import { isJpeg, jpegEdits } from './jpeg.ts';
import { isTiff, tellsPlace, tiffEdits } from './tiff.ts';

/** The formats in which cameras and phones note where a picture was taken. Drawings and GIFs have no such notes. */
const formats: readonly (readonly [
  is: (bytes: Uint8Array) => boolean,
  edits: (bytes: Uint8Array) => Edit[],
])[] = [
  [isJpeg, jpegEdits],
  [isPng, pngEdits],
  [isWebp, webpEdits],
  [isIsoPicture, isoEdits],
  [isTiff, tiffEdits],
];

/**
 * Takes out of a picture what was noted of where, when and with what it was taken (Exif, XMP, IPTC), without decoding it.
 * Colour profiles and the orientation stay. Anything else comes back as it is.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  return applyEdits(bytes, editsOf(bytes));
}

/** Says whether a picture tells where it was taken; of a large file its beginning is enough, but for a WebP. */
export function hasPlace(bytes: Uint8Array): boolean {
  if (isTiff(bytes)) return tellsPlace(bytes);
  return editsOf(bytes).some(({ start, end }) => {
    const note = asBuffer(bytes).subarray(start, end);
    if (/GPSL(?:at|ong)itude/.test(note.toString('latin1'))) return true;
    const exif = [...Array(32).keys()].find((at) => isTiff(note, at));
    return exif !== undefined && tellsPlace(note.subarray(exif));
  });
}

function editsOf(bytes: Uint8Array): Edit[] {
  return formats.find(([is]) => is(bytes))?.[1](bytes) ?? [];
}
