import { asBuffer, blank, type Edit } from './edit.ts';

/** Tags of TIFF 6.0, Exif 3.0 and XMP (part 3) that matter here. */
const tags = { xmp: 0x02bc, orientation: 0x0112, iptc: 0x83bb, photoshop: 0x8649, gps: 0x8825 };

/** Bytes of a value by its type's number. */
const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Pictures of a file are in a chain; more than these are no photo. */
const mostDirectories = 32;

interface Field {
  tag: number;
  /** Where its twelve bytes are, and its value. */
  at: number;
  value: number;
  size: number;
  /** The value, where it is a number. */
  number: number;
}

/** Says whether a TIFF structure is at an offset, which is what Exif data is as well. */
export function isTiff(bytes: Uint8Array, at = 0): boolean {
  const mark = asBuffer(bytes).toString('latin1', at, at + 4);
  return mark === 'II*\0' || mark === 'MM\0*';
}

/** Gives the orientation that Exif data tells; 1 where it tells none. */
export function orientationOf(block: Uint8Array): number {
  const found = fieldsOf(block, firstDirectory(block)).find(({ tag }) => tag === tags.orientation)?.number;
  return found !== undefined && found >= 1 && found <= 8 ? found : 1;
}

/** Says whether Exif data tells a place: cameras without one write an empty directory. */
export function tellsPlace(block: Uint8Array): boolean {
  return directories(block).some((fields) =>
    fields.some(({ tag, number }) => tag === tags.gps && fieldsOf(block, number).some(isCoordinate)),
  );
}

/** GPSLatitude and GPSLongitude. */
function isCoordinate({ tag, size }: Field): boolean {
  return (tag === 2 || tag === 4) && size === 24;
}

/** Writes Exif data that tells an orientation alone; nothing where that is the usual. */
export function plainExif(orientation: number): Uint8Array {
  if (orientation === 1) return new Uint8Array();
  const block = Buffer.alloc(26);
  block.write('MM\0*', 'latin1');
  block.writeUInt32BE(8, 4);
  block.writeUInt16BE(1, 8);
  block.writeUInt16BE(tags.orientation, 10);
  block.writeUInt16BE(3, 12);
  block.writeUInt32BE(1, 14);
  block.writeUInt16BE(orientation, 18);
  return block;
}

/** Blanks where a TIFF was taken, and what programs have noted; raw photos are TIFFs, which need their other fields. */
export function tiffEdits(bytes: Uint8Array): Edit[] {
  const edits: Edit[] = [];
  const blankValue = ({ value, size }: Field) => {
    if (size > 4) edits.push(blank(value, value + size));
  };
  for (const field of directories(bytes).flat()) {
    if (field.tag === tags.gps) {
      const places = fieldsOf(bytes, field.number);
      places.forEach(blankValue);
      edits.push(blank(field.number, field.number + 2 + places.length * 12));
    } else if ([tags.xmp, tags.iptc, tags.photoshop].includes(field.tag)) blankValue(field);
  }
  return ordered(edits, bytes.length);
}

/** Values may share their place in a file that somebody has made by hand. */
function ordered(edits: Edit[], length: number): Edit[] {
  const inOrder = edits.sort((a, b) => a.start - b.start);
  return inOrder.filter(
    ({ start, end }, at) => end <= length && inOrder.slice(0, at).every((other) => other.end <= start),
  );
}

/** Reads the directories of a structure, each once. */
function directories(block: Uint8Array): Field[][] {
  const found: Field[][] = [];
  const seen = new Set<number>();
  for (let at = firstDirectory(block); at > 0 && !seen.has(at) && seen.size < mostDirectories;) {
    seen.add(at);
    const fields = fieldsOf(block, at);
    found.push(fields);
    at = reader(block).u32(at + 2 + fields.length * 12);
  }
  return found;
}

function firstDirectory(block: Uint8Array): number {
  return isTiff(block) ? reader(block).u32(4) : 0;
}

function fieldsOf(block: Uint8Array, at: number): Field[] {
  if (at <= 0) return [];
  const { u16, u32 } = reader(block);
  const count = Math.min(u16(at), Math.floor((block.length - at - 2) / 12));
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const field = at + 2 + index * 12;
    const type = u16(field + 2);
    const size = u32(field + 4) * (typeSizes[type] ?? 0);
    return {
      tag: u16(field),
      at: field,
      value: size <= 4 ? field + 8 : u32(field + 8),
      size,
      number: type === 3 ? u16(field + 8) : u32(field + 8),
    };
  });
}

/** Reads numbers in the order of bytes that a structure begins with; 0 beyond its end. */
function reader(block: Uint8Array): { u16(at: number): number; u32(at: number): number } {
  const buffer = asBuffer(block);
  const isLittle = buffer[0] === 0x49;
  const number = (at: number, size: number) => {
    if (at + size > buffer.length) return 0;
    return isLittle ? buffer.readUIntLE(at, size) : buffer.readUIntBE(at, size);
  };
  return { u16: (at) => number(at, 2), u32: (at) => number(at, 4) };
}
