import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledFile, isBundled, projectRoot } from '../project.ts';

/** Modules for the browser that have names of their own, which the templates' bundle can't give. */
const entries = {
  /** Offers Pagefind's API over our index. */
  pagefind: 'src/client/search/pagefind-module.ts',
  /** Brings the proof-reader's view to life. */
  proof: 'src/client/proof/main.ts',
  /** Has visited pages read offline, and its place where a site doesn't want that. */
  'service-worker': 'src/offline/worker.ts',
  'retired-worker': 'src/offline/retired-worker.ts',
} as const;

/** Names of all of them, for the program's bundle (scripts/bundle.js). */
export const browserModules = Object.keys(entries) as (keyof typeof entries)[];

/** Names of these modules. */
export type BrowserModule = keyof typeof entries;

/** Gives a module as JavaScript; it was bundled with the program. */
export async function browserModule(name: BrowserModule): Promise<Uint8Array> {
  return isBundled ? readFile(bundledFile(`${name}.js`)) : bundleBrowserModule(name);
}

/** Bundles a module. */
export async function bundleBrowserModule(name: BrowserModule): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, entries[name])],
    bundle: true,
    write: false,
    minify: true,
    // Not every browser takes a service worker that is a module.
    format: name.endsWith('-worker') ? 'iife' : 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: {},
  });
  const [module] = outputFiles;
  if (module === undefined) throw new Error(`The module ${name} was not bundled.`);
  return module.contents;
}
