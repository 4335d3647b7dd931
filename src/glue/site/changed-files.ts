import { spawnSync } from 'node:child_process';

/** Longest list of names that is read, longer than any pull request's. */
const mostBytes = 1e9;

/**
 * Lists what has changed in a folder since a commit, as names from that folder on: what was committed since the branches
 * parted, what was not committed, and what Git knows nothing of. Undefined where Git has no such commit; then nothing
 * can be told to be unchanged. Neither is it where the folder is a submodule: its own history says nothing of the
 * repository's.
 */
export function changedSince(folder: string, commit: string): string[] | undefined {
  if (git(folder, 'rev-parse', '--show-superproject-working-tree') !== '') return undefined;
  const known = git(folder, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`)?.trim();
  if (known === undefined) return undefined;
  const plain = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=none'];
  const changed = git(folder, 'diff', '--name-only', '-z', '--relative', ...plain, '--merge-base', known);
  const unknown = git(folder, 'ls-files', '-z', '--others');
  return changed === undefined || unknown === undefined
    ? undefined
    : [...new Set((changed + unknown).split('\0').map((name) => name.replace(/\/$/, '')))].filter(
        (name) => name !== '',
      );
}

/** Runs Git in a folder; undefined where there is none, or it fails. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: mostBytes,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
