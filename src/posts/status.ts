import type { Frontmatter } from './schema.ts';
import type { FieldValue } from './field.ts';
import type { Moment } from './post.ts';
import { booleanOf } from './scalars.ts';

/** Why a post isn't published. */
export interface DraftReason {
  reason: string;
  /** Whether the author may not know. */
  isProblem?: boolean;
}

/** What decides whether a post is published. */
export interface StatusFacts {
  data: Frontmatter;
  folders: readonly string[];
  date?: Moment;
  expires?: Moment;
  /** Moment of the build in milliseconds. */
  now: number;
}

/** Tells why a post is a draft; undefined when it is to be published. */
export function draftReason({ data, folders, date, expires, now }: StatusFacts): DraftReason | undefined {
  if (data.draft === true) return { reason: 'It is marked as a draft.' };
  if (data.published === false) return { reason: 'It is marked as not published.' };
  if (data.layout === 'draft') return { reason: 'Its layout is “draft”.' };
  if (folders.some((folder) => /^_?drafts$/i.test(folder)))
    return { reason: 'It lies in the folder for drafts.' };
  if (data.withheld !== undefined && isSet(data.withheld)) {
    const reason = 'It is hidden or protected by a password, which a static site cannot keep.';
    return { reason, isProblem: true };
  }
  if (date !== undefined && date.epoch > now) return { reason: 'Its date is in the future.' };
  if (expires !== undefined && expires.epoch <= now) return { reason: 'Its expiry date has passed.' };
  return undefined;
}

function isSet(value: FieldValue): boolean {
  return typeof value === 'string' ? booleanOf(value) !== false && value.trim() !== '' : value !== null;
}
