import {
  closeSync,
  createReadStream,
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
import { createInterface } from 'node:readline';
import { hasPacks } from './body-store.ts';
import type { FileRecord } from '../ingest/record.ts';
import type { OutputRecord, OutputRecords } from '../output/output-folder.ts';

/** Raised when the layout of the cache changes; older caches are then ignored. */
const cacheVersion = 1;

/** What the last build of a site left behind. */
export interface SiteState {
  /** Key the records were made under: engine, configuration, dictionaries. */
  ingestKey: string;
  records: Map<string, FileRecord>;
  /** Identity of the last output, also in the output folder's mark. */
  outputId: string | undefined;
  output: OutputRecords;
}

interface StateHeader {
  version: number;
  ingestKey: string;
  outputId?: string;
  /** Lines of the two lists, so that a cut-off file is noticed. */
  records: number;
  output: number;
}

const emptyState = (): SiteState => ({
  ingestKey: '',
  records: new Map(),
  outputId: undefined,
  output: new Map(),
});

/** Reads a site's state; whatever is missing, foreign, of another version or cut off counts as nothing. */
export async function loadState(folder: string): Promise<SiteState> {
  const state = await readState(folder);
  const packs = new Set(
    [...state.records.values()].flatMap(({ bodies }) => Object.values(bodies).map(({ pack }) => pack)),
  );
  return hasPacks(join(folder, 'bodies'), packs) ? state : { ...state, ingestKey: '', records: new Map() };
}

async function readState(folder: string): Promise<SiteState> {
  try {
    const header = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as StateHeader;
    if (header.version !== cacheVersion) return emptyState();
    const records = await readLines<FileRecord>(join(folder, 'records.jsonl'));
    const output = await readLines<OutputRecord & { out: string }>(join(folder, 'output.jsonl'));
    if (records.length !== header.records || output.length !== header.output) return emptyState();
    return {
      ingestKey: header.ingestKey,
      records: new Map(records.filter(isRecord).map((record) => [record.file, record])),
      outputId: header.outputId,
      output: new Map(output.map(({ out, ...record }) => [out, record])),
    };
  } catch {
    return emptyState();
  }
}

/** Writes a site's state; the header goes last, so that a half-written state is never believed. */
export function saveState(folder: string, state: SiteState): void {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'state.json'), { force: true });
  writeLines(join(folder, 'records.jsonl'), state.records.values());
  writeLines(join(folder, 'output.jsonl'), outputLines(state.output));
  const header: StateHeader = {
    version: cacheVersion,
    ingestKey: state.ingestKey,
    ...(state.outputId === undefined ? {} : { outputId: state.outputId }),
    records: state.records.size,
    output: state.output.size,
  };
  writeFileSync(join(folder, 'state.json.new'), JSON.stringify(header));
  renameSync(join(folder, 'state.json.new'), join(folder, 'state.json'));
}

function* outputLines(output: OutputRecords): Generator<OutputRecord & { out: string }> {
  for (const [out, record] of output) yield { out, ...record };
}

async function readLines<T>(file: string): Promise<T[]> {
  if (!existsSync(file)) return [];
  const items: T[] = [];
  const lines = createInterface({
    input: createReadStream(file, { highWaterMark: 1 << 20 }),
    crlfDelay: Infinity,
  });
  for await (const line of lines) if (line !== '') items.push(JSON.parse(line) as T);
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
