import { join } from 'node:path';
import { packsOf, type FileRecord } from './file-record.ts';
import { hasPacks } from './body-store.ts';
import { believed, eachLine, openList, readHeader, writeJournal } from './journal.ts';
import { createRecordReader, lineOf, type ReadingOptions } from './stored-record.ts';

/** What the last build of a site read, wherever it wrote to. */
export interface RecordState {
  /** Key the records were made under: engine, configuration, dictionaries. */
  ingestKey: string;
  records: Map<string, FileRecord>;
  /** Lines of the list that holds them. */
  lines: number;
  /** Closes the list, after which nothing more can be read of the records than what is in memory. */
  close(): void;
}

type Header = Pick<RecordState, 'ingestKey'>;

/** Reads the records of a site's cache folder, as far as they can be believed: the bodies they name must be there too. */
export function loadRecords(folder: string, options: ReadingOptions = {}): RecordState {
  const nothing: RecordState = { ingestKey: '', records: new Map(), lines: 0, close: () => undefined };
  return believed(nothing, () => {
    const { ingestKey, lines } = readHeader<Header>(folder);
    const list = openList(folder);
    try {
      const records = new Map<string, FileRecord>();
      const add = (record: FileRecord) => records.set(record.file, record);
      const read = createRecordReader(list, options);
      eachLine(list, lines, (bytes, at) => {
        if (bytes[0] === removalStart) records.delete((JSON.parse(bytes.toString()) as Removal).removed);
        else add(read(bytes, at));
      });
      const packs = new Set<string>();
      for (const record of records.values()) for (const pack of packsOf(record)) packs.add(pack);
      const { packsIn = '' } = options;
      const names = [...packs].map((pack) => pack.slice(packsIn.length));
      if (!hasPacks(join(folder, 'bodies'), names)) throw new Error('Bodies are missing.');
      return { ingestKey, records, lines, close: () => list.close() };
    } catch (error) {
      list.close();
      throw error;
    }
  });
}

/** Writes the records to a site's cache folder, where `last` is; closes `last` if its list is replaced. */
export function saveRecords(
  folder: string,
  { ingestKey, records }: Pick<RecordState, 'ingestKey' | 'records'>,
  last: RecordState,
): void {
  const written = { items: last.records, lines: last.lines };
  const journal = {
    header: { ingestKey },
    items: records,
    lineOf: (file: string, record: FileRecord | undefined) =>
      record === undefined ? JSON.stringify({ removed: file } satisfies Removal) : lineOf(record),
    beforeReplacing: () => last.close(), // some systems let no open file be replaced
  };
  writeJournal<Header, FileRecord>(folder, journal, written);
}

/** A line of this kind, unlike a record's, begins as JSON does. */
interface Removal {
  removed: string;
}

const removalStart = '{'.charCodeAt(0);
