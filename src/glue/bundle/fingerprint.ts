import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stampOf } from '../store/file-stamp.ts';
import { contentHash } from '../store/hash.ts';
import { bundledFile, isBundled, isPacked, projectRoot, readyMadeTemplates } from '../project.ts';

/** What packages are installed: the lockfile may have been changed, and not been followed yet. */
export const installedPackages = [
  'node_modules/.package-lock.json',
  '../.package-lock.json',
  'package-lock.json',
]
  .map((file) => join(projectRoot, file))
  .find((file) => existsSync(file));

/** The folder of a clone's program has a name that is the hash of all its code (scripts/bundle.js). */
const codeName = isBundled && !isPacked ? basename(bundledFile('.')) : undefined;

/** Hashes all code of the program: what it made is good as long as the program is the same. */
export function programFingerprint(): string {
  if (isPacked) return fingerprint(bundledFile('files.json'), join(readyMadeTemplates, 'files.json'));
  const places = [join(projectRoot, 'src'), join(projectRoot, 'public')];
  if (codeName === undefined) return fingerprint(...places);
  return contentHash(`${codeName} ${fingerprint(...places)}`);
}

/**
 * Hashes the code that turns a file into a record: records are good for one such hash. Threads do that, and the file
 * they begin with names the pieces of the program that it uses by their content.
 */
export function engineFingerprint(): string {
  return fingerprint(isBundled ? bundledFile('worker.mjs') : join(projectRoot, 'src'));
}

function fingerprint(...places: readonly string[]): string {
  const paths = [...places, ...(installedPackages === undefined ? [] : [installedPackages])];
  return contentHash(paths.flatMap((path) => hashesOf(path)).join('\n'));
}

/** Hashes a file, or those of a folder with their names; tests and what they read decide nothing. */
function hashesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [hashOfFile(path)];
  const dirents = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return dirents
    .filter(({ name }) => name !== 'fixtures' && !name.includes('.test.'))
    .filter(({ name }) => codeName === undefined || !/\.[jt]s$/.test(name))
    .flatMap(({ name }) => [name, ...hashesOf(join(path, name))]);
}

const hashes = new Map<string, string>();

/** Hashes a file once for each state it is in: a build asks for several fingerprints, and `jianfan dev` lives long. */
export function hashOfFile(path: string): string {
  const state = `${path} ${stampOf(statSync(path))}`;
  let hash = hashes.get(state);
  if (hash === undefined) hashes.set(state, (hash = contentHash(readFileSync(path))));
  return hash;
}
