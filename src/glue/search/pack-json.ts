import { deflateRawSync } from 'node:zlib';

/** Packs data as JSON that browsers unpack: cards are most of the files, and hosts count bytes and files. */
export function packJson(data: unknown): { json: string; packed: Uint8Array } {
  const json = JSON.stringify(data);
  return { json, packed: deflateRawSync(json, { level: 6 }) };
}
