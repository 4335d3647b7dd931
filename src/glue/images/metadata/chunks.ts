import { crc32 } from 'node:zlib';
import { asBuffer, blank, cut, type Edit } from './edit.ts';
import { orientationOf, plainExif } from './tiff.ts';

/** Says whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return asBuffer(bytes).toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n';
}

/** Says whether bytes begin as a WebP does. */
export function isWebp(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes);
  return buffer.toString('latin1', 0, 4) === 'RIFF' && buffer.toString('latin1', 8, 12) === 'WEBP';
}

/** Cuts out what a program has noted in a PNG: texts, among which XMP is, and Exif but for the orientation. */
export function pngEdits(bytes: Uint8Array): Edit[] {
  const buffer = asBuffer(bytes);
  const edits: Edit[] = [];
  for (let at = 8; at + 12 <= buffer.length;) {
    const type = buffer.toString('latin1', at + 4, at + 8);
    const end = Math.min(at + 12 + buffer.readUInt32BE(at), buffer.length);
    if (/^(?:tEXt|iTXt|zTXt)$/.test(type)) edits.push(cut(at, end));
    else if (type === 'eXIf')
      edits.push({ ...cut(at, end), replacement: exifChunk(buffer.subarray(at + 8, end - 4)) });
    at = end;
    if (type === 'IEND') break;
  }
  return edits;
}

function exifChunk(block: Uint8Array): Uint8Array {
  const exif = plainExif(orientationOf(block));
  if (exif.length === 0) return exif;
  const chunk = Buffer.alloc(exif.length + 12);
  chunk.writeUInt32BE(exif.length);
  chunk.write('eXIf', 4, 'latin1');
  chunk.set(exif, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}

/** Blanks Exif, but for the orientation, and XMP of a WebP; its header counts them, so that they stay where they are. */
export function webpEdits(bytes: Uint8Array): Edit[] {
  const buffer = asBuffer(bytes);
  const edits: Edit[] = [];
  for (let at = 12; at + 8 <= buffer.length;) {
    const type = buffer.toString('latin1', at, at + 4);
    const size = buffer.readUInt32LE(at + 4);
    const [start, end] = [at + 8, Math.min(at + 8 + size, buffer.length)];
    if (type === 'EXIF') {
      const block = buffer.subarray(start, end);
      const exif = block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block;
      edits.push(blank(start, end, plainExif(orientationOf(exif))));
    } else if (type === 'XMP ') edits.push(blank(start, end));
    at = end + (size % 2);
  }
  return edits;
}
