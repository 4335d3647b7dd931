import type { BodyLocation } from '../store/body-store.ts';
import type { FileRecord } from '../store/file-record.ts';

/** Makes the function from a body's content hash to its place in the store. */
export function bodyIndex(
  records: ReadonlyMap<string, FileRecord>,
): (hash: string) => BodyLocation | undefined {
  const index = new Map([...records.values()].flatMap((record) => Object.entries(record.bodies)));
  return (hash: string) => index.get(hash);
}
