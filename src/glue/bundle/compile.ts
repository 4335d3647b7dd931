import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MdxPosts } from './mdx-posts.ts';
import { contentHash } from '../store/hash.ts';
import { pruneOldest } from '../store/prune-oldest.ts';
import type { ContentFile } from '../store/file-record.ts';
import { projectRoot } from '../project.ts';
import { templateFingerprint } from './fingerprint.ts';

/** The compiled templates: a server entry that renders, and the files the pages load. */
export interface Bundle {
  id: string;
  entry: string;
  /** Folder whose content belongs at the site's root: `_astro/…`. */
  client: string;
}

/** A bundle that is on its way: what it will be called is known from the start. */
export interface Compilation {
  bundle: Bundle;
  /** Resolves when the bundle is there, with whether it was compiled anew; rejects with `TemplatesFailed`. */
  done: Promise<boolean>;
}

/** Thrown when Astro could not compile the templates or an MDX post; `said` is what it printed. */
export class TemplatesFailed extends Error {
  readonly said: string;
  constructor(said: string) {
    super('Astro could not compile the templates.');
    this.said = said;
  }
}

/** Bundles kept for switching back and forth between branches. */
const keptBundles = 4;

/**
 * Compiles the templates with Astro, or takes them from the cache when nothing they depend on has changed.
 * Runs in a process of its own: Vite's memory is given back, and content-only builds never load it.
 */
export function compileTemplates(cacheDir: string, base: string, mdx: readonly ContentFile[]): Compilation {
  const posts = mdx.map((file) => [file.file, file.path, contentHash(readFileSync(file.path))]);
  const id = contentHash(`${templateFingerprint()} ${base} ${JSON.stringify(posts)}`);
  const folder = join(cacheDir, 'bundles', id);
  const bundle = { id, entry: join(folder, 'server', 'entry.mjs'), client: join(folder, 'client') };
  return { bundle, done: putTogether(folder, base, mdx) };
}

async function putTogether(folder: string, base: string, mdx: readonly ContentFile[]): Promise<boolean> {
  if (isWhole(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
    return false;
  }
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await runAstro(unfinished, base, Object.fromEntries(mdx.map(({ file, path }) => [file, path])));
  writeFileSync(join(unfinished, listFile), JSON.stringify(hashFiles(unfinished)));
  await putInPlace(unfinished, folder);
  pruneOldest(dirname(folder), keptBundles);
  return true;
}

/** Another process may have compiled the same meanwhile, and be running it: then that one stays. */
async function putInPlace(unfinished: string, folder: string): Promise<void> {
  const obsolete = isWhole(folder) ? unfinished : folder;
  await rm(obsolete, { recursive: true, force: true });
  if (obsolete === folder) await rename(unfinished, folder);
}

/** Names every file of a bundle with its content hash. */
const listFile = 'files.json';

/** A cache may have been cut short on its way between machines; what is not as it was made is made again. */
function isWhole(folder: string): boolean {
  const list = join(folder, listFile);
  if (!existsSync(list)) return false;
  return readFileSync(list, 'utf8') === JSON.stringify(hashFiles(folder));
}

function hashFiles(folder: string): [file: string, hash: string][] {
  const dirents = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = dirents
    .filter((dirent) => dirent.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return paths
    .map((path): [string, string] => [path.slice(folder.length + 1), contentHash(readFileSync(path))])
    .filter(([file]) => file !== listFile)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Astro loads a thousand modules in a second: V8 would collect garbage all the while, a seventh of the whole. */
const roomForYoung = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

function runAstro(outDir: string, base: string, mdx: MdxPosts): Promise<void> {
  const astro = join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    JIANFAN_BUNDLE: outDir,
    JIANFAN_BASE: base,
    JIANFAN_MDX: JSON.stringify(mdx),
    // Keeping Astro's own code compiled takes longer than compiling it.
    NODE_COMPILE_CACHE: undefined,
  };
  const child = spawn(process.execPath, [...roomForYoung, astro, 'build', '--silent'], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new TemplatesFailed(Buffer.concat(said).toString('utf8')));
    });
  });
}
