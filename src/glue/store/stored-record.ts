import type { Localized } from '../../config/variant.ts';
import type { Entry, PostText } from '../../posts/post.ts';
import { rememberRecent } from '../../taxonomy/remember.ts';
import { cacheDamage } from './body-store.ts';
import type { FileRecord } from './file-record.ts';
import type { LineSource } from './line-source.ts';
import { hashLength } from './hash.ts';
import { separator, toRecordLine, type EntryHead, type RecordHead, type RecordRest } from './record-line.ts';
import { createSharedValues, nothing, type SharedValues } from './shared-values.ts';
import { digestsIn } from './text-digests.ts';

/** Posts of which is remembered what was read from their lines of late: all of most sites. */
const mostRemembered = 10_000;

/** Lines that records are read from. */
interface Lines {
  source: Pick<LineSource, 'read'>;
  /** Stands before the names of packs: the folder of a store among others. */
  folder: string;
}

/** Where a line begins, and counted from there, where its parts that stay in it begin, and where it ends. */
interface LinePlace {
  at: number;
  rest: number;
  texts: number;
  end: number;
}

/** A post in memory: what every build looks at. The rest is read from its line when it is requested. */
class StoredEntry implements Entry {
  readonly meta: Entry['meta'];
  readonly script: Entry['script'];
  readonly length: number;
  readonly minutes: number;
  readonly links: string[];
  readonly images: string[];
  readonly hasMath: boolean;
  readonly hasCode: boolean;
  readonly scripts?: readonly string[];
  readonly revision: string;
  /** The digest of where a post is filed, then those of its texts: one string takes less memory than two. */
  readonly #hashes: string;
  readonly #lines: Lines;
  // One by one: an object of them would be a tenth of the post.
  readonly #at: number;
  readonly #rest: number;
  readonly #texts: number;
  readonly #end: number;

  constructor(head: EntryHead, record: RecordHead, lines: Lines, place: LinePlace, shared: SharedValues) {
    this.meta = withShared(head.meta, record.file, shared);
    this.script = shared.text(head.script);
    this.length = head.length;
    this.minutes = head.minutes;
    this.links = head.links ?? nothing;
    this.images = head.images ?? nothing;
    this.hasMath = head.hasMath;
    this.hasCode = head.hasCode;
    if (head.scripts !== undefined) this.scripts = head.scripts;
    this.revision = head.revision ?? record.hash;
    this.#hashes = head.hashes;
    this.#lines = lines;
    this.#at = place.at;
    this.#rest = place.rest;
    this.#texts = place.texts;
    this.#end = place.end;
  }

  get text(): Localized<PostText> {
    return textOf(this);
  }

  get body(): Entry['body'] {
    return restOf(this).body;
  }

  get filing(): string {
    return this.#hashes.slice(0, hashLength);
  }

  get textDigests(): Entry['textDigests'] {
    return digestsIn(this.#hashes.slice(hashLength));
  }

  readText(): Localized<PostText> {
    return this.#read(this.#texts, this.#end);
  }

  readRest(): RecordRest {
    const rest = this.#read<RecordRest>(this.#rest, this.#texts - 1);
    const { folder } = this.#lines;
    if (folder !== '')
      for (const location of Object.values(rest.bodies)) location.pack = folder + location.pack;
    return rest;
  }

  /** Gives the line that it was read from, with another stamp. */
  lineWith(stamp: string): Buffer {
    const line = this.#lines.source.read(this.#at, this.#end);
    const at = line.indexOf(separator);
    if (line.length < this.#end || at < 0) throw this.#damage();
    const isSame = line.toString('utf8', 0, at) === stamp;
    return isSame ? line : Buffer.concat([Buffer.from(stamp), line.subarray(at)]);
  }

  #read<T>(from: number, to: number): T {
    try {
      return JSON.parse(this.#lines.source.read(this.#at + from, to - from).toString('utf8')) as T;
    } catch {
      throw this.#damage();
    }
  }

  #damage(): Error {
    return cacheDamage(`what is kept of ${this.meta.file} can't be read.`);
  }
}

const textOf = rememberRecent(mostRemembered, (entry: StoredEntry) => entry.readText());
const restOf = rememberRecent(mostRemembered, (entry: StoredEntry) => entry.readRest());

/** Posts name the same authors, tags and sections over and over. */
function withShared(meta: Entry['meta'], file: string, { text, list, items }: SharedValues): Entry['meta'] {
  meta.file = file;
  meta.kind = text(meta.kind);
  meta.authors = list(meta.authors);
  meta.tags = items(meta.tags);
  meta.category = list(meta.category);
  if (meta.otherCategories.length === 0) meta.otherCategories = noCategories;
  if (meta.aliases.length === 0) meta.aliases = nothing;
  if (meta.thread?.board !== undefined) meta.thread.board = text(meta.thread.board);
  return meta;
}

const noCategories: string[][] = Object.freeze([]) as unknown as string[][];
const noProblems: FileRecord['problems'] = Object.freeze([]) as unknown as FileRecord['problems'];

/** A record in memory. */
class StoredRecord implements FileRecord {
  readonly file: string;
  readonly size: number;
  readonly stamp: string;
  readonly placement: FileRecord['placement'];
  readonly hash: string;
  readonly status: FileRecord['status'];
  readonly reason?: NonNullable<FileRecord['reason']>;
  readonly problems: FileRecord['problems'];
  readonly recheckAt?: number;
  readonly packs: readonly string[];
  readonly entry?: StoredEntry;

  constructor(record: Omit<FileRecord, 'bodies' | 'entry'>, entry: StoredEntry | undefined) {
    this.file = record.file;
    this.size = record.size;
    this.stamp = record.stamp;
    this.placement = record.placement;
    this.hash = record.hash;
    this.status = record.status;
    if (record.reason !== undefined) this.reason = record.reason;
    this.problems = record.problems;
    if (record.recheckAt !== undefined) this.recheckAt = record.recheckAt;
    this.packs = record.packs ?? nothing;
    if (entry !== undefined) this.entry = entry;
  }

  get bodies(): FileRecord['bodies'] {
    return this.entry === undefined ? {} : restOf(this.entry).bodies;
  }
}

/** Gives a record with another stamp. */
export function withStamp(record: FileRecord, stamp: string): FileRecord {
  return record instanceof StoredRecord
    ? new StoredRecord({ ...record, stamp }, record.entry)
    : { ...record, stamp };
}

/** Gives the line of a record, without its end. */
export function lineOf(record: FileRecord): string | Uint8Array {
  return record instanceof StoredRecord && record.entry !== undefined
    ? record.entry.lineWith(record.stamp)
    : toRecordLine(record);
}

/** What records are read with. */
export interface ReadingOptions {
  /** Prefix of the names of packs, where there are several stores. */
  packsIn?: string;
  /** False where nobody asks whether files are as they were: stamps are then empty. */
  keepsStamps?: boolean;
}

/** Reads records from lines, whose parts stay where they are; `bytes` are those at `at`. Throws when a line is no record. */
export function createRecordReader(
  source: Lines['source'],
  { packsIn: folder = '', keepsStamps = true }: ReadingOptions = {},
): (bytes: Buffer, at: number) => FileRecord {
  const lines: Lines = { source, folder };
  const shared = createSharedValues();
  return (bytes, at) => {
    const stampEnd = partEnd(bytes, 0);
    const headEnd = partEnd(bytes, stampEnd + 1);
    const head = JSON.parse(bytes.toString('utf8', stampEnd + 1, headEnd)) as RecordHead;
    if (typeof head.file !== 'string' || typeof head.hash !== 'string') throw new Error('That is no record.');
    const place = { at, rest: headEnd + 1, texts: partEnd(bytes, headEnd + 1) + 1, end: bytes.length };
    const entry = head.entry && new StoredEntry(head.entry, head, lines, place, shared);
    const stamp = keepsStamps ? bytes.toString('utf8', 0, stampEnd) : '';
    const packs = shared.list((head.packs ?? nothing).map((pack) => folder + pack));
    const [placement, status] = [shared.text(head.placement), shared.text(head.status)];
    const problems = head.problems ?? noProblems;
    return new StoredRecord({ ...head, placement, status, stamp, packs, problems }, entry);
  };
}

function partEnd(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(separator, from);
  return at < 0 ? bytes.length : at;
}
