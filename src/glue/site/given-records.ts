import { readFileSync } from 'node:fs';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { contentHash } from '../store/hash.ts';
import type { ContentFile, FileRecord } from '../store/file-record.ts';
import { isInShare, type Share } from '../store/share.ts';

/**
 * Says which files are not what another machine read. Sizes tell it of all files; the content of those in the share is
 * looked at too, so that the machines together look at all of it once.
 */
export function changedSinceRead(
  files: readonly ContentFile[],
  records: ReadonlyMap<string, FileRecord>,
  share: Share,
): Problem[] {
  const isAsRead = ({ file, path, size }: ContentFile) => {
    const known = records.get(file);
    if (known?.size !== size) return false;
    return !isInShare(share, file) || contentHash(readFileSync(path)) === known.hash;
  };
  const there = new Set(files.map(({ file }) => file));
  const changed = files.filter((file) => !isAsRead(file)).map(({ file }) => file);
  const gone = [...records.keys()].filter((file) => !there.has(file));
  return [...changed, ...gone].map((file) => createProblem('share-changed', { file }));
}
