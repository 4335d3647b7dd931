import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { ContentFile, ContentTree } from '../store/file-record.ts';
import { changedSince } from './changed-files.ts';
import type { Trust } from './open-site.ts';

const settings = 'site.yaml';

/** Which files of a content folder are a stranger's. */
interface Strangers {
  /** Nothing in the folder is trusted. */
  isAll: boolean;
  /** What the stranger brings or changes, where that is known. */
  files: string[];
  problems: Problem[];
}

/**
 * Tells which files a stranger's pull request brings or changes. Where it changes site.yaml, which says who is trusted,
 * nothing is; nor where Git can't tell what has changed.
 */
export function strangersOf(
  root: string,
  tree: ContentTree,
  { untrusted = false, untrustedSince }: Trust,
): Strangers {
  if (untrusted) return { isAll: true, files: [], problems: [] };
  if (untrustedSince === undefined) return { isAll: false, files: [], problems: [] };
  const listed = changedSince(root, untrustedSince);
  if (listed === undefined) {
    const unknown = createProblem('commit-unknown', { file: root, values: { commit: untrustedSince } });
    return { isAll: true, files: [], problems: [unknown] };
  }
  const changed = new Set(listed.map(sameName));
  const real = realpathSync(root);
  const files = [...tree.posts, ...tree.others.values()].filter((file) => isChanged(real, file, changed));
  const names = new Set(files.map(({ file }) => file));
  const problems: Problem[] = [];
  if (names.has(settings) || changed.has(settings)) {
    names.add(settings);
    problems.push(createProblem('file-untrusted/settings', { file: settings }));
  }
  return { isAll: problems.length > 0, files: [...names], problems };
}

/** A file counts as changed as well if a folder above it does, as a submodule, or what its symbolic link leads to. */
function isChanged(root: string, { file, path }: ContentFile, changed: ReadonlySet<string>): boolean {
  const target = relative(root, realpathSync(path)).replaceAll('\\', '/');
  return [file, target].some((name) => {
    const parts = sameName(name).split('/');
    return parts.some((_, at) => changed.has(parts.slice(0, at + 1).join('/')));
  });
}

/** Disks that don't tell case or composition apart may have either name. */
const sameName = (name: string) => name.normalize('NFC').toLowerCase();
