import { asBuffer, blank, type Edit } from './edit.ts';

/** Brands of pictures in ISO's container (ISO/IEC 23008-12): HEIC and AVIF. */
const pictureBrands = /hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs]/;

/** Says whether bytes are a HEIC or an AVIF. */
export function isIsoPicture(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes);
  if (buffer.toString('latin1', 4, 8) !== 'ftyp') return false;
  return pictureBrands.test(buffer.toString('latin1', 8, Math.min(buffer.readUInt32BE(0), 256)));
}

/** Blanks the items of a HEIC or AVIF that hold Exif or XMP; orientation and colours are properties of their own. */
export function isoEdits(bytes: Uint8Array): Edit[] {
  const buffer = asBuffer(bytes);
  const meta = boxesIn(buffer, 0, buffer.length).find(({ type }) => type === 'meta');
  if (meta === undefined) return [];
  const inner = boxesIn(buffer, meta.start + 4, meta.end);
  const [info, places, data] = ['iinf', 'iloc', 'idat'].map((name) =>
    inner.find(({ type }) => type === name),
  );
  if (info === undefined || places === undefined) return [];
  const notes = noteItems(buffer, info);
  return extentsOf(buffer, places, data?.start ?? 0)
    .filter(({ item, end }) => notes.has(item) && end <= buffer.length)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => blank(start, end));
}

interface Box {
  type: string;
  /** Where its content is. */
  start: number;
  end: number;
}

function boxesIn(buffer: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = buffer.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= to;
    const size = isLong ? Number(buffer.readBigUInt64BE(at + 8)) : short;
    const end = size === 0 ? to : Math.min(at + size, to);
    const start = at + (isLong ? 16 : 8);
    if (end < start) break;
    boxes.push({ type: buffer.toString('latin1', at + 4, at + 8), start, end });
    at = end;
  }
  return boxes;
}

/** Finds the numbers of the items that are Exif or XMP. */
function noteItems(buffer: Buffer, { start, end }: Box): Set<number> {
  const entries = boxesIn(buffer, start + (buffer[start] === 0 ? 6 : 8), end);
  const found = new Set<number>();
  for (const entry of entries) {
    const version = buffer[entry.start] ?? 0;
    if (entry.type !== 'infe' || version < 2) continue;
    const wide = version === 2 ? 2 : 4;
    const at = entry.start + 4 + wide + 2;
    const type = buffer.toString('latin1', at, at + 4);
    const isXmp = type === 'mime' && buffer.toString('latin1', at, entry.end).includes('rdf+xml');
    if (type === 'Exif' || isXmp) found.add(buffer.readUIntBE(entry.start + 4, wide));
  }
  return found;
}

interface Extent {
  item: number;
  start: number;
  end: number;
}

/** Reads where the items are. `data` is where those are counted from that lie within the header. */
function extentsOf(buffer: Buffer, { start, end }: Box, data: number): Extent[] {
  const version = buffer[start] ?? 0;
  let at = start + 4;
  const read = (size: number) => {
    const value = size === 0 || at + size > end ? 0 : Number(`0x${buffer.toString('hex', at, at + size)}`);
    at += size;
    return value;
  };
  const sizes = read(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  const count = read(version < 2 ? 2 : 4);
  const extents: Extent[] = [];
  for (let n = 0; n < count && at < end; n += 1) {
    const item = read(version < 2 ? 2 : 4);
    const isWithin = version > 0 && (read(2) & 15) === 1;
    read(2);
    const base = read(baseSize) + (isWithin ? data : 0);
    const parts = read(2);
    for (let part = 0; part < parts && at < end; part += 1) {
      read(indexSize);
      const from = base + read(offsetSize);
      extents.push({ item, start: from, end: from + read(lengthSize) });
    }
  }
  return extents;
}
