import type { Entry } from '../../posts/post.ts';
import type { BodyLocation } from '../store/body-store.ts';
import type { FileRecord } from '../store/file-record.ts';

/** Finds a body of a post in the store by its content hash. */
export type LocateBody = (entry: Entry, bodyHash: string) => BodyLocation | undefined;

/** Makes the function that finds bodies. A table of all bodies would also hold those that only other machines need. */
export function bodyFinder(records: ReadonlyMap<string, FileRecord>): LocateBody {
  return (entry, hash) => records.get(entry.meta.file)?.bodies[hash];
}
