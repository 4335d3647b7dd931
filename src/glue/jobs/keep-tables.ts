import { provideTables } from '../../variants/tables.ts';
import { engineFingerprint } from '../bundle/fingerprint.ts';
import { frequencies, tableStore } from '../store/table-store.ts';

/** Has conversions take their dictionaries from a cache folder or the package; what is in neither is compiled once. */
export function keepTables(cache: string): void {
  provideTables({ frequencies, ...tableStore(`${cache}/dictionaries/${engineFingerprint()}`) });
}
