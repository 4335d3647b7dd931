/** A range of a file and what is to stand there instead. */
export interface Edit {
  start: number;
  end: number;
  replacement: Uint8Array;
}

const nothing = new Uint8Array();

/** Cuts a range out. */
export function cut(start: number, end: number): Edit {
  return { start, end, replacement: nothing };
}

/** Overwrites a range with `text`, then zeros: for formats that tell places in the file by their offset. */
export function blank(start: number, end: number, text: Uint8Array = nothing): Edit {
  const replacement = new Uint8Array(end - start);
  replacement.set(text.subarray(0, end - start));
  return { start, end, replacement };
}

/** Applies edits, which are in order and don't overlap. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(bytes.subarray(from, start), replacement);
    from = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

/** Gives the bytes with the methods of a Buffer, without a copy. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
