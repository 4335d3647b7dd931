import { cpSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { contentHash } from '../store/hash.ts';
import { pruneOldest } from '../store/prune-oldest.ts';
import type { ContentFile } from '../store/file-record.ts';
import { isPacked, projectRoot, readyMadeTemplates } from '../project.ts';
import { forgetPlaces, putBase } from './base-path.ts';
import { isWhole, noteFiles } from './bundle-files.ts';
import { findCompiled, newBundleId, saveInputs } from './inputs.ts';
import { runCompiler, type CompilerOrder } from './run-compiler.ts';

/** The compiled templates: a server entry that renders, and the files the pages load. */
export interface Bundle {
  id: string;
  entry: string;
  /** Folder whose content belongs at the site's root: `_astro/…`. */
  client: string;
}

/** What a site's templates are compiled from beside ours. */
export interface TemplateSources {
  /** Path that the site lives under. */
  base: string;
  mdx: readonly ContentFile[];
  /** Components of the site's theme, by the names of those that they replace. */
  components: ReadonlyMap<string, ContentFile>;
}

/** A bundle that is on its way: its name is known from the start. */
export interface Compilation {
  bundle: Bundle;
  /** Resolves when the bundle is there, with whether it was compiled again; rejects with `TemplatesFailed`. */
  done: Promise<boolean>;
}

/** Bundles kept for switching back and forth between branches. */
const keptBundles = 4;

/**
 * Gives the templates for a site under a base path: as they came with the package, from the cache when nothing that
 * they were compiled from has changed, or else compiled by Astro.
 */
export function compileTemplates(cacheDir: string, { base, mdx, components }: TemplateSources): Compilation {
  const bundles = join(cacheDir, 'bundles');
  const order = {
    mdx: Object.fromEntries(mdx.map(({ file, path }) => [file, path])),
    components: Object.fromEntries([...components].map(([name, { path }]) => [name, path])),
  };
  if (isPacked && mdx.length === 0 && components.size === 0) {
    const id = contentHash(`${readFileSync(join(readyMadeTemplates, 'files.json'), 'utf8')} ${base}`);
    const fill = async (folder: string) => cpSync(readyMadeTemplates, folder, { recursive: true });
    return {
      bundle: bundleIn(bundles, id),
      done: putTogether(join(bundles, id), base, fill).then(() => false),
    };
  }
  const key = orderKey({ base, mdx, components });
  const id = findCompiled(bundles, key) ?? newBundleId();
  const fill = async (folder: string) => compileInto(folder, join(cacheDir, 'astro'), order, key);
  return { bundle: bundleIn(bundles, id), done: putTogether(join(bundles, id), base, fill) };
}

/** Compiles the templates as they are for every site: without a theme or posts in them, and under no base path yet. */
export async function compileReadyMade(folder: string, cache: string): Promise<void> {
  await runCompiler({ mdx: {}, components: {}, outDir: folder, cache });
  forgetPlaces(folder);
  noteFiles(folder);
}

async function compileInto(
  folder: string,
  cache: string,
  order: Pick<CompilerOrder, 'mdx' | 'components'>,
  key: string,
): Promise<void> {
  const modules = await runCompiler({ ...order, outDir: folder, cache });
  saveInputs(folder, key, modules);
}

function bundleIn(bundles: string, id: string): Bundle {
  const folder = join(bundles, id);
  return { id, entry: join(folder, 'server', 'entry.mjs'), client: join(folder, 'client') };
}

/** Names what the compiler is asked to compile; files that it finds by their folder alone count too. */
function orderKey({ base, mdx, components }: TemplateSources): string {
  const posts = mdx.map(({ file, path }) => [file, contentHash(readFileSync(path))]);
  const publicFiles = listFiles(join(projectRoot, 'public')).map((file) => basename(file));
  return contentHash(JSON.stringify([base, posts, [...components.keys()], publicFiles]));
}

/** Gives whether the bundle had to be made. */
async function putTogether(
  folder: string,
  base: string,
  fill: (unfinished: string) => Promise<void>,
): Promise<boolean> {
  if (isWhole(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
    return false;
  }
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    putBase(unfinished, base);
    noteFiles(unfinished);
    await putInPlace(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true }); // still there only where compiling failed
  }
  pruneOldest(dirname(folder), keptBundles);
  return true;
}

/** Another process may have compiled the same meanwhile, and be running it: then that one stays. */
async function putInPlace(unfinished: string, folder: string): Promise<void> {
  const obsolete = isWhole(folder) ? unfinished : folder;
  await rm(obsolete, { recursive: true, force: true });
  if (obsolete === folder) await rename(unfinished, folder);
}
