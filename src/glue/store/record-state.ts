import { join } from 'node:path';
import type { FileRecord } from './file-record.ts';
import { hasPacks } from './body-store.ts';
import { believed, readHeader, readList, writeJournal } from './journal.ts';
import { readRecordBytes, toRecordLine } from './record-line.ts';

/** What the last build of a site read, wherever it wrote to. */
export interface RecordState {
  /** Key the records were made under: engine, configuration, dictionaries. */
  ingestKey: string;
  records: Map<string, FileRecord>;
  /** Lines of the list that holds them. */
  lines: number;
}

type Header = Pick<RecordState, 'ingestKey'>;

/** Reads the records of a site's cache folder, as far as they can be believed: the bodies they name must be there too. */
export function loadRecords(folder: string): RecordState {
  const nothing = { ingestKey: '', records: new Map(), lines: 0 };
  return believed(nothing, () => {
    const { ingestKey, lines } = readHeader<Header>(folder);
    const records = new Map<string, FileRecord>();
    const packs = new Set<string>();
    for (const line of readList<unknown>(folder, lines, readRecordBytes)) {
      if (isRecord(line)) records.set(line.file, line);
      else if (isRemoval(line)) records.delete(line.removed);
    }
    for (const { bodies } of records.values()) for (const { pack } of Object.values(bodies)) packs.add(pack);
    return hasPacks(join(folder, 'bodies'), packs) ? { ingestKey, records, lines } : nothing;
  });
}

/** Writes the records to a site's cache folder, where `last` stands. */
export function saveRecords(
  folder: string,
  { ingestKey, records }: Omit<RecordState, 'lines'>,
  last: RecordState,
): void {
  const lineOf = (file: string, record: FileRecord | undefined) =>
    record === undefined ? JSON.stringify({ removed: file }) : toRecordLine(record);
  const written = { items: last.records, lines: last.lines };
  writeJournal<Header, FileRecord>(folder, { header: { ingestKey }, items: records, lineOf }, written);
}

function isRemoval(value: unknown): value is { removed: string } {
  return typeof value === 'object' && value !== null && 'removed' in value;
}

/** A record from a cache is used only if it has the shape that later steps rely on. */
function isRecord(value: unknown): value is FileRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<FileRecord>;
  return (
    typeof record.file === 'string' &&
    typeof record.hash === 'string' &&
    typeof record.bodies === 'object' &&
    Array.isArray(record.problems)
  );
}
