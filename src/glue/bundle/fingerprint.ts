import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../store/hash.ts';
import { projectRoot } from '../project.ts';

/** Rooms whose code decides what templates compile to. */
const templateRooms = [
  'layouts',
  'components',
  'pages',
  'styles',
  'client',
  'views',
  'search/query',
  'glue/astro',
  'glue/bundle/mdx-posts.ts',
  'variants/fold.ts',
  'variants/fold-table.ts',
];
/** Rooms whose code decides what becomes of a post. */
const engineRooms = ['posts', 'markdown', 'variants', 'config', 'diagnostics', 'glue/jobs', 'glue/store'];

/** What packages are installed: the lockfile may have been changed, and not been followed yet. */
const installed = existsSync(join(projectRoot, 'node_modules/.package-lock.json'))
  ? 'node_modules/.package-lock.json'
  : 'package-lock.json';

/** Hashes all code of the program: what it made is good as long as the program is the same. */
export function programFingerprint(): string {
  return fingerprint(['src', 'public', 'astro.config.mjs', installed]);
}

/** Hashes the templates, their configuration and the packages installed: a bundle is good for one such hash. */
export function templateFingerprint(): string {
  return fingerprint([
    ...templateRooms.map((room) => join('src', room)),
    'public',
    'astro.config.mjs',
    installed,
    'src/env.d.ts',
  ]);
}

/** Hashes the code that turns a file into a record: records are good for one such hash. */
export function engineFingerprint(): string {
  return fingerprint([...engineRooms.map((room) => join('src', room)), installed]);
}

function fingerprint(places: readonly string[]): string {
  const parts: string[] = [];
  for (const place of places) collect(place, parts);
  return contentHash(parts.join('\n'));
}

function collect(place: string, parts: string[]): void {
  const path = join(projectRoot, place);
  if (/\.[a-z]+$/.test(place)) {
    if (!place.includes('.test.')) parts.push(`${place} ${hashOf(path)}`);
    return;
  }
  const names = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const dirent of names) {
    if (dirent.isDirectory() && dirent.name === 'fixtures') continue;
    if (dirent.isDirectory() || dirent.name.includes('.')) collect(join(place, dirent.name), parts);
  }
}

const hashes = new Map<string, string>();

/** Hashes a file once for each state it is in: a build asks for several fingerprints, and `npm run dev` lives long. */
function hashOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  const state = `${path} ${size} ${mtimeMs}`;
  let hash = hashes.get(state);
  if (hash === undefined) hashes.set(state, (hash = contentHash(readFileSync(path))));
  return hash;
}
