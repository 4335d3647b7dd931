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
import { readRecordBytes, toRecordLine } from './record-line.ts';
import type { FileRecord } from '../ingest/record.ts';
import type { OutputRecord, OutputRecords } from '../output/output-folder.ts';

/** Raised when the layout of the cache changes; older caches are then ignored. */
const cacheVersion = 5;

/** What the last build read. */
export interface RecordState {
  /** Key the records were made under: engine, configuration, dictionaries. */
  ingestKey: string;
  records: Map<string, FileRecord>;
  /** Lines of the file that holds them. */
  recordLines: number;
}

/** What the last build wrote. */
export interface OutputState {
  /** Identity of the last output, also in the output folder's mark. */
  outputId: string | undefined;
  output: OutputRecords;
  /** Lines of the file that holds them. */
  outputLines: number;
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

/** Reads the key of the last build alone; undefined when there is none that can be believed. */
export function lastBuildKey(folder: string): string | undefined {
  return believed(undefined, () => readHeader(folder).buildKey);
}

/** Reads what the last build wrote; whatever is missing, foreign, of another version or cut off counts as nothing. */
export function loadOutput(folder: string): OutputState {
  const nothing: OutputState = {
    outputId: undefined,
    output: new Map(),
    outputLines: 0,
    buildKey: undefined,
    changesAt: undefined,
  };
  return believed(nothing, () => {
    const { outputId, output, buildKey, changesAt } = readHeader(folder);
    const records: OutputRecords = new Map();
    for (const [out, ...record] of readLines(join(folder, outputFile), output, readOutputLine))
      if (record.length === 0) records.delete(out);
      else records.set(out, toOutputRecord(record));
    return { outputId, output: records, outputLines: output, buildKey, changesAt };
  });
}

/** Reads what the last build read, as far as it can be believed: the bodies that records name must be there too. */
export function loadRecords(folder: string): RecordState {
  const nothing = { ingestKey: '', records: new Map(), recordLines: 0 };
  return believed(nothing, () => {
    const header = readHeader(folder);
    const records = new Map<string, FileRecord>();
    const packs = new Set<string>();
    for (const line of readLines<unknown>(join(folder, recordFile), header.records, readRecordBytes)) {
      if (isRecord(line)) records.set(line.file, line);
      else if (isRemoval(line)) records.delete(line.removed);
    }
    for (const { bodies } of records.values()) for (const { pack } of Object.values(bodies)) packs.add(pack);
    if (!hasPacks(join(folder, 'bodies'), packs)) return nothing;
    return { ingestKey: header.ingestKey, records, recordLines: header.records };
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

/** What a build leaves behind, beside the lists' own lengths. */
export type NewState = Omit<SiteState, 'recordLines' | 'outputLines'>;

/**
 * Writes a site's state, what changed behind what the last build wrote. The header goes last, so that a half-written
 * state is never believed.
 */
export function saveState(folder: string, state: NewState, last: SiteState): void {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'state.json'), { force: true });
  const header: StateHeader = {
    version: cacheVersion,
    ingestKey: state.ingestKey,
    outputId: state.outputId,
    buildKey: state.buildKey,
    changesAt: state.changesAt,
    records: writeJournal(join(folder, recordFile), state.records, {
      before: last.records,
      lines: last.recordLines,
      lineOf: (file, record) =>
        record === undefined ? JSON.stringify({ removed: file }) : toRecordLine(record),
    }),
    output: writeJournal(join(folder, outputFile), state.output, {
      before: last.output,
      lines: last.outputLines,
      lineOf: (out, record) => JSON.stringify(toOutputLine(out, record)),
    }),
  };
  writeFileSync(join(folder, 'state.json.new'), JSON.stringify(header));
  renameSync(join(folder, 'state.json.new'), join(folder, 'state.json'));
}

interface Journal<T> {
  /** What the file says so far, and in how many lines; none if it can't be believed. */
  before: ReadonlyMap<string, T>;
  lines: number;
  /** Gives an item's line, or the line that says it is gone. */
  lineOf(key: string, item: T | undefined): string;
}

/** Appends what changed to a list, or writes it anew when too much of it is history; returns its lines. */
function writeJournal<T>(
  file: string,
  items: ReadonlyMap<string, T>,
  { before, lines, lineOf }: Journal<T>,
): number {
  const changed = [...items].filter(([key, item]) => before.get(key) !== item);
  const removed = [...before.keys()].filter((key) => !items.has(key));
  const edits = [
    ...changed.map(([key, item]) => lineOf(key, item)),
    ...removed.map((key) => lineOf(key, undefined)),
  ];
  const all = lines + edits.length;
  if (lines > 0 && existsSync(file) && all <= items.size * 1.25 + 500) {
    writeLines(file, 'a', edits);
    return all;
  }
  writeLines(
    file,
    'w',
    [...items].map(([key, item]) => lineOf(key, item)),
  );
  return items.size;
}

/** Lists, not objects: there is one for each file of the site, and every build reads them all. A name alone is gone. */
type OutputLine = [out: string, ...fields: OutputFields];
type OutputFields = [key?: string, hash?: string, size?: number];

function toOutputLine(out: string, record: OutputRecord | undefined): OutputLine {
  return record === undefined ? [out] : [out, record.key, record.hash, record.size];
}

function readOutputLine(line: Buffer): OutputLine {
  return JSON.parse(line.toString('utf8')) as OutputLine;
}

function toOutputRecord([key = '', hash = '', size = 0]: OutputFields): OutputRecord {
  return { key, hash, size };
}

/** Reads a list; throws unless it has as many lines as it should. */
function readLines<T>(file: string, count: number, read: (line: Buffer) => T): T[] {
  const items: T[] = [];
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) items.push(read(bytes.subarray(from, to)));
    from = to + 1;
  }
  if (items.length !== count) throw new Error(`${file} is cut off.`);
  return items;
}

function writeLines(file: string, mode: 'a' | 'w', lines: Iterable<string>): void {
  const handle = openSync(file, mode);
  let block: string[] = [];
  for (const line of lines) {
    block.push(line);
    if (block.length === 500) {
      writeSync(handle, `${block.join('\n')}\n`);
      block = [];
    }
  }
  if (block.length > 0) writeSync(handle, `${block.join('\n')}\n`);
  closeSync(handle);
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
