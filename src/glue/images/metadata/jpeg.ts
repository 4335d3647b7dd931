import { asBuffer, cut, type Edit } from './edit.ts';
import { orientationOf, plainExif } from './tiff.ts';

/** Says whether bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

const [app0, app2, app14, app15, comment] = [0xe0, 0xe2, 0xee, 0xef, 0xfe];
const [startOfScan, endOfImage] = [0xda, 0xd9];

/**
 * Cuts out what a program has noted in a JPEG, but for what its colours and orientation need, and what follows its end:
 * phones put films there, and further pictures with notes of their own.
 */
export function jpegEdits(bytes: Uint8Array): Edit[] {
  const edits: Edit[] = [];
  const buffer = asBuffer(bytes);
  for (let at = 2; at + 2 <= buffer.length;) {
    if (buffer[at] !== 0xff) return edits; // damaged: what comes is no header
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === endOfImage) {
      if (at + 2 < buffer.length) edits.push(cut(at + 2, buffer.length));
      return edits;
    } else if (isBare(marker)) at += 2;
    else if (at + 4 > buffer.length) return edits;
    else {
      const end = Math.min(at + 2 + buffer.readUInt16BE(at + 2), buffer.length);
      if (isNote(marker, buffer.subarray(at + 4, end))) edits.push(withoutNote(buffer, at, end));
      at = marker === startOfScan ? endOfScan(buffer, end) : end;
    }
  }
  return edits;
}

/** Markers of no length: those within a scan, which a careful encoder leaves out elsewhere. */
function isBare(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function isNote(marker: number, content: Buffer): boolean {
  if (marker === comment) return true;
  if (marker < app0 || marker > app15 || marker === app0 || marker === app14) return false;
  return marker !== app2 || content.toString('latin1', 0, 11) !== 'ICC_PROFILE';
}

function withoutNote(buffer: Buffer, start: number, end: number): Edit {
  const isExif = buffer.toString('latin1', start + 4, start + 10) === 'Exif\0\0';
  const exif = isExif ? plainExif(orientationOf(buffer.subarray(start + 10, end))) : new Uint8Array();
  if (exif.length === 0) return cut(start, end);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 8]);
  return { start, end, replacement: Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), exif]) };
}

/** Finds the next marker behind the data of a scan, in which 0xFF stands before a zero or a restart. */
function endOfScan(buffer: Buffer, from: number): number {
  for (
    let at = buffer.indexOf(0xff, from);
    at >= 0 && at + 1 < buffer.length;
    at = buffer.indexOf(0xff, at + 1)
  ) {
    const next = buffer[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return buffer.length;
}
