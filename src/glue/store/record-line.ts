import type { Entry } from '../../posts/post.ts';
import type { FileRecord } from './file-record.ts';
import { hashLength } from './hash.ts';
import { digestFields, digestLength } from './text-digests.ts';

/*
 * A record is one line: its stamp, what every build reads of it as JSON, then, if it has a post, what the post's own page
 * needs and the post's texts. They are half of a record, and an edit needs those of a few posts: they stay where the line
 * stays until they are requested.
 */

/** Separates the parts of a line: JSON never contains it unescaped. */
export const separator = '\t';

/** The part of a record that every build reads; usual values are left out. */
export interface RecordHead extends Pick<
  FileRecord,
  'file' | 'size' | 'placement' | 'hash' | 'status' | 'reason' | 'recheckAt'
> {
  problems?: FileRecord['problems'];
  packs?: readonly string[];
  entry?: EntryHead;
}

/** The part of a record that is read for every post. */
export interface EntryHead extends Pick<
  Entry,
  'meta' | 'script' | 'length' | 'minutes' | 'hasMath' | 'hasCode' | 'scripts'
> {
  links?: string[];
  images?: string[];
  /** Absent where it is the file's content hash. */
  revision?: string;
  /** The digest of where the post is filed, then those of its texts. */
  hashes: string;
}

/** What is read of a post's record when its body is requested. */
export type RecordRest = Pick<FileRecord, 'bodies'> & Pick<Entry, 'body'>;

/** Writes a record, as a thread made it, as a line without its end. */
export function toRecordLine({ stamp, bodies, packs: _, problems, entry, ...record }: FileRecord): string {
  const packs = [...new Set(Object.values(bodies).map(({ pack }) => pack))];
  const head: RecordHead = {
    ...record,
    ...(problems.length === 0 ? {} : { problems }),
    ...(packs.length === 0 ? {} : { packs }),
    ...(entry === undefined ? {} : { entry: headOf(entry, record) }),
  };
  const parts = [stamp, JSON.stringify(head)];
  if (entry !== undefined) {
    const rest: RecordRest = { bodies, body: entry.body };
    parts.push(JSON.stringify(rest), JSON.stringify(entry.text));
  }
  return parts.join(separator);
}

function headOf(
  { meta, text: _, body: __, filing, textDigests, revision, links, images, ...entry }: Entry,
  record: Pick<FileRecord, 'hash'>,
): EntryHead {
  return {
    ...entry,
    meta: { ...meta, file: '' }, // as the record's
    ...(links.length === 0 ? {} : { links }),
    ...(images.length === 0 ? {} : { images }),
    ...(revision === record.hash ? {} : { revision }),
    hashes: [
      filing.padEnd(hashLength),
      ...digestFields.map((field) => (textDigests[field] ?? '').padEnd(digestLength)),
    ]
      .join('')
      .trimEnd(),
  };
}
