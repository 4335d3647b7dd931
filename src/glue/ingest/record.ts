import type { Problem } from '../../diagnostics/problem.ts';
import type { Entry } from '../../posts/post.ts';
import type { BodyLocation } from '../cache/body-store.ts';

/** What is kept of one content file between builds. */
export interface FileRecord {
  file: string;
  size: number;
  mtime: number;
  /** Content hash of the file's bytes. */
  hash: string;
  status: 'published' | 'draft' | 'skipped';
  /** Why it isn't published, for the report. */
  reason?: string;
  problems: Problem[];
  entry?: Entry;
  /** Moment (epoch, ms) from which the file must be looked at again: its publication or expiry date. */
  recheckAt?: number;
  /** Body hash → where it stands in the store. */
  bodies: Record<string, BodyLocation>;
}
