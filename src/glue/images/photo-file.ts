import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { hasPlace } from './metadata/metadata.ts';

const photo = /\.(?:jpe?g|png|webp|avif|hei[cf]|tiff?|dng|cr2|nef)$/i;

/** Says whether a file is called like pictures that may tell where they were taken. */
export function isPhotoName(name: string): boolean {
  return photo.test(name);
}

/** What is noted of a picture is at its beginning. */
const headSize = 256 * 1024;

/** Says whether a picture on disk tells where it was taken; one that can't be read is told where it is published. */
export function tellsPlaceOnDisk(path: string): boolean {
  try {
    return hasPlace(headOf(path));
  } catch {
    return false;
  }
}

/** Reads where notes are; only a WebP has them at its end. */
function headOf(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const head = Buffer.alloc(path.toLowerCase().endsWith('.webp') ? size : Math.min(size, headSize));
    readSync(descriptor, head);
    return head;
  } finally {
    closeSync(descriptor);
  }
}
