import type { Placement } from '../../posts/classify.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Phrase } from '../../diagnostics/values.ts';
import type { Entry } from '../../posts/post.ts';
import type { BodyLocation } from './body-store.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Relative to the content folder, with `/`, NFC. */
  file: string;
  /** As the file system has it. */
  path: string;
  size: number;
  /** State of the file as the file system tells it, see `stampOf`. */
  stamp: string;
}

/** The files of a content folder. */
export interface ContentTree {
  /** Markdown and MDX, sorted by `file`. */
  posts: ContentFile[];
  /** Everything else, by `file`: pictures, attachments, `site.yaml`. */
  others: ReadonlyMap<string, ContentFile>;
  /** Symbolic links that lead out of the content folder: they are refused, not followed. */
  outside: { file: string; target: string }[];
  /** Files and folders whose names are no UTF-8, as far as they can be shown. */
  misnamed: string[];
}

/** What is kept of one content file between builds. */
export interface FileRecord {
  file: string;
  size: number;
  stamp: string;
  /** What its place says it is: other files of the folder decide that too. */
  placement: Placement;
  /** Content hash of the file's bytes. */
  hash: string;
  status: 'published' | 'draft' | 'skipped';
  /** Why it isn't published, for the report. */
  reason?: Phrase;
  problems: Problem[];
  entry?: Entry;
  /** Moment (epoch, ms) from which the file must be looked at again: its publication or expiry date. */
  recheckAt?: number;
  /** Body hash → where it is in the store. */
  bodies: Record<string, BodyLocation>;
  /** The packs that hold them, where that is known without them. */
  packs?: readonly string[];
}

/** Lists the packs that hold the bodies of a record. */
export function packsOf(record: FileRecord): readonly string[] {
  return record.packs ?? Object.values(record.bodies).map(({ pack }) => pack);
}
