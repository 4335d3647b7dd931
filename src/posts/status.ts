import type { PhraseId } from '../diagnostics/catalogue.ts';
import type { Dialect } from './dialect.ts';
import type { Frontmatter } from './schema.ts';
import type { FieldValue } from './field.ts';
import type { Moment } from './post.ts';
import { booleanOf } from './scalars.ts';

/** Why a post isn't published. */
export interface DraftReason {
  reason: PhraseId;
  /** Whether the author may not know. */
  isProblem?: boolean;
}

/** What decides whether a post is published. */
export interface StatusFacts {
  data: Frontmatter;
  dialect: Dialect;
  folders: readonly string[];
  date?: Moment;
  expires?: Moment;
  /** Moment of the build in milliseconds. */
  now: number;
  /** Whether a future date keeps nothing back. */
  future?: boolean;
}

/** Tells why a post is a draft; undefined when it is to be published. */
export function draftReason({
  data,
  dialect,
  folders,
  date,
  expires,
  now,
  future = false,
}: StatusFacts): DraftReason | undefined {
  if (data.draft === true) return { reason: 'unpublished-draft' };
  if (data.published === false || (data.listed === false && dialect === 'obsidian'))
    return { reason: 'unpublished-marked' };
  // Eleventy writes no file then.
  if (dialect === 'eleventy' && data.permalink === 'false') return { reason: 'unpublished-marked' };
  if (data.layout === 'draft') return { reason: 'unpublished-draft-layout' };
  if (folders.some((folder) => /^_?drafts$/i.test(folder))) return { reason: 'unpublished-draft-folder' };
  if (data.withheld !== undefined && isSet(data.withheld)) {
    return { reason: 'unpublished-withheld', isProblem: true };
  }
  const status = typeof data.status === 'string' ? data.status.trim() : '';
  if (privateStatus.test(status)) return { reason: 'unpublished-withheld', isProblem: true };
  if (draftStatus.test(status)) return { reason: 'unpublished-marked' };
  if (!future && date !== undefined && date.epoch > now) return { reason: 'unpublished-future' };
  if (expires !== undefined && expires.epoch <= now) return { reason: 'unpublished-expired' };
  return undefined;
}

/** WordPress', Typecho's and Halo's words in `status` and `visibility`, which their exporters keep. */
const privateStatus = /^(?:private|hidden|protected|password|secret|internal|私密|私有|加密)$/i;
const draftStatus =
  /^(?:(?:auto-)?draft|pending|trash(?:ed)?|deleted|waiting|unpublished|草稿|待审|待審|未发布|未發布|回收站)$/i;

function isSet(value: FieldValue): boolean {
  return typeof value === 'string' ? booleanOf(value) !== false && value.trim() !== '' : value !== null;
}
