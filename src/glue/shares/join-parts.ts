import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import type { CommitResult } from '../render/output-folder.ts';
import { contentHash } from '../store/hash.ts';
import { addSums } from '../store/share.ts';
import { readPart, type FoundPart } from './part-file.ts';

/** The parts of a site, all of them. */
export interface JoinedParts {
  parts: readonly FoundPart[];
  /** Identity of what they say of themselves. */
  key: string;
}

/**
 * Reads what parts say of themselves, and compares it: whether all are there, of one site, and have each file of it once.
 * Throws `BuildRefused` where they don't. Only their lists are looked at.
 */
export function joinParts(folders: readonly string[]): JoinedParts {
  const { parts, problems } = readParts(folders);
  const found = problems.length > 0 ? problems : [...missingFiles(parts), ...filesInTwoParts(parts)];
  if (found.length > 0) throw new BuildRefused(found);
  const ids = parts.map(({ id }) => id).sort();
  return { parts, key: contentHash(ids.join(' ')) };
}

/** Counts the files that parts have. */
export function countFiles(parts: readonly FoundPart[]): number {
  return parts.reduce((sum, { files }) => sum + files.length, 0);
}

/** Says in numbers what a merge did. */
export function countsOf({
  records,
  changed,
  removed,
}: CommitResult): Record<'count' | 'changed' | 'removed', number> {
  return { count: records.size, changed: changed.length, removed: removed.length };
}

function readParts(folders: readonly string[]): { parts: FoundPart[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: FoundPart[] = [];
  for (const folder of folders) {
    const part = readPart(folder);
    const twin = part && parts.find(({ share }) => share.number === part.share.number);
    const [first] = parts;
    if (part === undefined) problems.push(createProblem('part-missing', { file: folder }));
    else if (first !== undefined && (first.site !== part.site || first.share.of !== part.share.of))
      problems.push(createProblem('part-foreign', { file: folder, values: { other: first.folder } }));
    else if (twin !== undefined)
      problems.push(createProblem('part-foreign/twice', { file: folder, values: { other: twin.folder } }));
    else parts.push(part);
  }
  const there = new Set(parts.map(({ share }) => share.number));
  const of = parts[0]?.share.of ?? 0;
  if (problems.length === 0)
    for (let number = 1; number <= of; number++)
      if (!there.has(number))
        problems.push(
          createProblem('part-missing/share', { file: '.', values: { share: `${number}/${of}` } }),
        );
  return { parts, problems };
}

/** All parts planned the same files; what they made must add up to that. */
function missingFiles(parts: readonly FoundPart[]): Problem[] {
  const own = addSums(parts.map(({ sums }) => sums.own));
  return parts
    .filter(({ sums }) => sums.all.count !== own.count || sums.all.digest !== own.digest)
    .map(({ folder, sums }) =>
      createProblem('part-incomplete', {
        file: folder,
        values: { planned: sums.all.count, made: own.count },
      }),
    );
}

function filesInTwoParts(parts: readonly FoundPart[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { folder, files } of parts)
    for (const [out] of files) {
      const other = owners.get(out);
      if (other !== undefined)
        problems.push(createProblem('part-overlap', { file: folder, values: { out, other } }));
      owners.set(out, folder);
    }
  return problems;
}
