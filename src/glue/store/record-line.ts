import type { Localized } from '../../config/variant.ts';
import type { Entry, PostText } from '../../posts/post.ts';
import { cacheDamage } from './body-store.ts';
import type { FileRecord } from './file-record.ts';

/*
 * A record is one line: what every build reads of it as JSON, then, if it has a post, a tab and the post's texts.
 * Texts are half of a record, and an edit needs those of a few posts: they are read when they are asked for.
 */

const separator = '\t'; // JSON never holds it as it is

/** A post read from a line. */
class StoredEntry implements Entry {
  readonly meta: Entry['meta'];
  readonly script: Entry['script'];
  readonly body: Entry['body'];
  readonly length: Entry['length'];
  readonly minutes: Entry['minutes'];
  readonly links: Entry['links'];
  readonly images: Entry['images'];
  readonly hasMath: Entry['hasMath'];
  readonly hasCode: Entry['hasCode'];
  readonly scripts?: readonly string[];
  readonly filing: Entry['filing'];
  readonly revision: Entry['revision'];
  readonly textDigests: Entry['textDigests'];
  readonly #textJson: () => string;
  #text: Localized<PostText> | undefined;

  constructor(head: Omit<Entry, 'text'>, textJson: () => string) {
    this.meta = head.meta;
    this.script = head.script;
    this.body = head.body;
    this.length = head.length;
    this.minutes = head.minutes;
    this.links = head.links;
    this.images = head.images;
    this.hasMath = head.hasMath;
    this.hasCode = head.hasCode;
    if (head.scripts !== undefined) this.scripts = head.scripts;
    this.filing = head.filing;
    this.revision = head.revision;
    this.textDigests = head.textDigests;
    this.#textJson = textJson;
  }

  get text(): Localized<PostText> {
    return (this.#text ??= readText(this.#textJson(), this.meta.file));
  }

  get textJson(): string {
    return this.#textJson();
  }
}

function readText(json: string, file: string): Localized<PostText> {
  try {
    return JSON.parse(json) as Localized<PostText>;
  } catch {
    throw cacheDamage(`the texts of ${file} can't be read.`);
  }
}

/** Lines that records came as, from a thread, for the list they are going to. */
const lines = new WeakMap<FileRecord, string>();

/** Writes a record as a line, without its end. */
export function toRecordLine(record: FileRecord): string {
  const known = lines.get(record);
  if (known !== undefined) return known;
  const { entry } = record;
  if (entry === undefined) return JSON.stringify(record);
  const textJson = entry instanceof StoredEntry ? entry.textJson : JSON.stringify(entry.text);
  const head = JSON.stringify({ ...record, entry: { ...entry, text: undefined } });
  return `${head}${separator}${textJson}`;
}

/** Reads a line that `toRecordLine` wrote in another thread. */
export function readRecordLine(line: string): FileRecord {
  const at = line.indexOf(separator);
  const record = readHead(at < 0 ? line : line.slice(0, at), () => line.slice(at + 1));
  lines.set(record, line);
  return record;
}

/** Reads a line of a file; texts stay bytes until they are asked for. Throws when it isn't JSON. */
export function readRecordBytes(line: Buffer): FileRecord {
  const at = line.indexOf(separator);
  const head = line.toString('utf8', 0, at < 0 ? line.length : at);
  return readHead(head, () => line.toString('utf8', at + 1));
}

function readHead(head: string, textJson: () => string): FileRecord {
  const record = JSON.parse(head) as FileRecord;
  if (record.entry !== undefined) record.entry = new StoredEntry(record.entry, textJson);
  return record;
}
