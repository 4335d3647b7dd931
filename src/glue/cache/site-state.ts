import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { hasPacks } from './body-store.ts';
import type { FileRecord } from '../ingest/record.ts';
import type { OutputRecord, OutputRecords } from '../output/output-folder.ts';

/** Raised when the layout of the cache changes; older caches are then ignored. */
const cacheVersion = 2;

/** What the last build read. */
export interface RecordState {
  /** Key the records were made under: engine, configuration, dictionaries. */
  ingestKey: string;
  records: Map<string, FileRecord>;
}

/** What the last build wrote. */
export interface OutputState {
  /** Identity of the last output, also in the output folder's mark. */
  outputId: string | undefined;
  output: OutputRecords;
  /** Key of everything the build was made from. */
  buildKey: string | undefined;
  /** Moment (epoch, ms) at which the site changes by itself: a post's date, or its expiry. */
  changesAt: number | undefined;
}

/** What the last build of a site left behind. */
export type SiteState = RecordState & OutputState;

interface StateHeader {
  version: number;
  ingestKey: string;
  outputId?: string | undefined;
  buildKey?: string | undefined;
  changesAt?: number | undefined;
  /** Lines of the two lists, so that a cut-off file is noticed. */
  records: number;
  output: number;
}

const recordFile = 'records.jsonl';
const outputFile = 'output.jsonl';

/** Reads what the last build wrote; whatever is missing, foreign, of another version or cut off counts as nothing. */
export function loadOutput(folder: string): OutputState {
  const nothing: OutputState = {
    outputId: undefined,
    output: new Map(),
    buildKey: undefined,
    changesAt: undefined,
  };
  return believed(nothing, () => {
    const { outputId, output, buildKey, changesAt } = readHeader(folder);
    const lines = readLines<OutputLine>(join(folder, outputFile), output);
    return { outputId, output: new Map(lines.map(toOutputRecord)), buildKey, changesAt };
  });
}

/** Reads what the last build read, as far as it can be believed: the bodies that records name must be there too. */
export function loadRecords(folder: string): RecordState {
  const nothing = { ingestKey: '', records: new Map() };
  return believed(nothing, () => {
    const header = readHeader(folder);
    const records = readLines<unknown>(join(folder, recordFile), header.records).filter(isRecord);
    const packs = new Set(records.flatMap(({ bodies }) => Object.values(bodies).map(({ pack }) => pack)));
    if (!hasPacks(join(folder, 'bodies'), packs)) return nothing;
    return {
      ingestKey: header.ingestKey,
      records: new Map(records.map((record) => [record.file, record])),
    };
  });
}

function believed<T>(nothing: T, read: () => T): T {
  try {
    return read();
  } catch {
    return nothing;
  }
}

function readHeader(folder: string): StateHeader {
  const header = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as StateHeader;
  if (header.version !== cacheVersion) throw new Error('The state is of another version.');
  return header;
}

/** Writes a site's state; the header goes last, so that a half-written state is never believed. */
export function saveState(folder: string, state: SiteState): void {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'state.json'), { force: true });
  writeLines(join(folder, recordFile), state.records.values());
  writeLines(join(folder, outputFile), outputLines(state.output));
  const header: StateHeader = {
    version: cacheVersion,
    ingestKey: state.ingestKey,
    outputId: state.outputId,
    buildKey: state.buildKey,
    changesAt: state.changesAt,
    records: state.records.size,
    output: state.output.size,
  };
  writeFileSync(join(folder, 'state.json.new'), JSON.stringify(header));
  renameSync(join(folder, 'state.json.new'), join(folder, 'state.json'));
}

/** Lists, not objects: there is one for each file of the site, and every build reads them all. */
type OutputLine = [out: string, key: string, hash: string, size: number, inputs?: string];

function* outputLines(output: OutputRecords): Generator<OutputLine> {
  for (const [out, { key, hash, size, inputs }] of output)
    yield inputs === undefined ? [out, key, hash, size] : [out, key, hash, size, inputs];
}

function toOutputRecord([out, key, hash, size, inputs]: OutputLine): [string, OutputRecord] {
  return [out, inputs === undefined ? { key, hash, size } : { key, hash, size, inputs }];
}

/** Reads a list; throws unless it has as many lines as it should. */
function readLines<T>(file: string, count: number): T[] {
  const items: T[] = [];
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) items.push(JSON.parse(bytes.toString('utf8', from, to)) as T);
    from = to + 1;
  }
  if (items.length !== count) throw new Error(`${file} is cut off.`);
  return items;
}

function writeLines(file: string, items: Iterable<unknown>): void {
  const handle = openSync(file, 'w');
  let block: string[] = [];
  for (const item of items) {
    block.push(JSON.stringify(item));
    if (block.length === 500) {
      writeSync(handle, `${block.join('\n')}\n`);
      block = [];
    }
  }
  if (block.length > 0) writeSync(handle, `${block.join('\n')}\n`);
  closeSync(handle);
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
