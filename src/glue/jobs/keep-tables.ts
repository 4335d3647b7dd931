import { provideTables } from '../../variants/tables.ts';
import { engineFingerprint } from '../bundle/fingerprint.ts';
import { commonOutlines } from '../images/share-glyphs.ts';
import type { CommonOutlines } from '../images/share-pictures.ts';
import { frequencies, tableStore } from '../store/table-store.ts';

/** Has conversions take their dictionaries from a cache folder or the package; what is in neither is compiled once. */
export function keepTables(cache: string): void {
  provideTables({ frequencies, ...tablesIn(cache) });
}

/** Gives the packed outlines of common characters that an install or the package brought; fonts have all of them. */
export function keptOutlines(cache: string): CommonOutlines {
  const { read } = tablesIn(cache);
  const [hans, hant] = [read(outlineTables.hans), read(outlineTables.hant)];
  return { ...(hans && { hans }), ...(hant && { hant }) };
}

/** Packs the outlines of common characters into a store. */
export async function packCommonOutlines(store: ReturnType<typeof tableStore>): Promise<void> {
  for (const script of ['hans', 'hant'] as const)
    if (store.read(outlineTables[script]) === undefined)
      store.write(outlineTables[script], await commonOutlines(script));
}

const outlineTables = { hans: 'outlineshans', hant: 'outlineshant' };

/** The tables that a cache folder keeps for this program. */
export function tablesIn(cache: string): ReturnType<typeof tableStore> {
  return tableStore(`${cache}/dictionaries/${engineFingerprint()}`);
}
