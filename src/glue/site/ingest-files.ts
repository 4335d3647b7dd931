import { readFileSync } from 'node:fs';
import type { SiteConfig } from '../../config/site-config.ts';
import { classifyTree, knownFolders } from '../../posts/classify.ts';
import type { PackedTables } from '../../variants/tables.ts';
import { contentHash } from '../store/hash.ts';
import type { GatheredLines } from '../store/gathered-lines.ts';
import { createRecordReader, withStamp } from '../store/stored-record.ts';
import type { ContentFile, FileRecord } from '../store/file-record.ts';
import type { WorkerPool } from '../workers/pool.ts';
import type { IngestTask } from '../workers/protocol.ts';

/** Files sent to a thread at a time. */
const batchSize = 32;

/** Files in a batch towards the end, so that no thread is left with many when the others are done. */
const smallestBatch = 4;

/** Least number of batches that the remaining files are cut into, so that every thread gets some. */
const fewestBatches = 12;

/** Files for which no thread is worth starting. */
const fewFiles = 8;

export interface IngestRun {
  /** The whole tree, which tells what each file is. */
  files: readonly ContentFile[];
  /** Says which of them are read. */
  isWanted(file: string): boolean;
  /** Records of the last build made under the same key. */
  known: ReadonlyMap<string, FileRecord>;
  config: SiteConfig;
  now: number;
  pool(): WorkerPool;
  /** Gets the dictionaries ready that files are converted with. */
  tables(): PackedTables;
  /** Where the lines of what is read go; the caller closes it. */
  lines: GatheredLines;
  onProgress(done: number): void;
}

export interface IngestResult {
  records: Map<string, FileRecord>;
  /** Files read again. */
  read: number;
  /** The files among them that took longest, slowest first. */
  slowest: SlowFile[];
}

export interface SlowFile {
  file: string;
  milliseconds: number;
}

/** Files that are named as slow. */
const namedSlow = 5;

/** Updates the records: files whose stamp or content is unchanged are not read again. */
export async function ingestFiles(run: IngestRun): Promise<IngestResult> {
  const placements = classifyTree(
    run.files.map((file) => file.file),
    knownFolders(run.config),
  );
  const records = new Map<string, FileRecord>();
  const stale: IngestTask[] = [];
  for (const file of run.files) {
    if (!run.isWanted(file.file)) continue;
    const placement = placements.get(file.file) ?? 'article';
    const known = stillGood({ ...file, placement }, run.known.get(file.file), run.now);
    if (known === undefined) stale.push({ ...file, placement });
    else records.set(file.file, known);
  }
  const slow: SlowFile[] = [];
  const readRecord = createRecordReader(run.lines);
  let done = records.size;
  run.onProgress(done);
  // Threads read the program meanwhile; dictionaries that each got ready for itself would cost more than all else.
  if (stale.length > 0) run.pool().prepare({ type: 'tables', tables: run.tables() });
  await Promise.all(
    batches(stale).map(async (tasks) => {
      const response = await run.pool().run({ type: 'ingest', tasks }, { few: stale.length <= fewFiles });
      if (!('lines' in response)) return;
      for (const [i, line] of response.lines.entries()) {
        const { bytes, at } = run.lines.add(line);
        const record = readRecord(bytes, at);
        records.set(record.file, record);
        slow.push({ file: record.file, milliseconds: Math.round(response.times[i] ?? 0) });
      }
      done += tasks.length;
      run.onProgress(done);
    }),
  );
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  return { records: new Map(sorted), read: stale.length, slowest: slowestOf(slow) };
}

/** A post held back for its date must be looked at again; a checkout changes times, so content decides then. */
function stillGood(file: IngestTask, known: FileRecord | undefined, now: number): FileRecord | undefined {
  if (known === undefined || known.size !== file.size || known.placement !== file.placement) return undefined;
  if (known.recheckAt !== undefined && known.recheckAt <= now) return undefined;
  if (known.stamp === file.stamp) return known;
  const hash = contentHash(readFileSync(file.path));
  return hash === known.hash ? withStamp(known, file.stamp) : undefined;
}

function slowestOf(files: SlowFile[]): SlowFile[] {
  const timed = files.filter(({ milliseconds }) => milliseconds > 0);
  return timed.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, namedSlow);
}

function batches(files: readonly IngestTask[]): IngestTask[][] {
  const made: IngestTask[][] = [];
  for (let from = 0, size = 0; from < files.length; from += size) {
    const share = Math.ceil((files.length - from) / fewestBatches);
    size = Math.max(smallestBatch, Math.min(batchSize, share));
    made.push(files.slice(from, from + size));
  }
  return made;
}
