import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPacked, projectRoot, readyMadeModule } from '../project.ts';

/** Modules for the browser that have names of their own, which the templates' bundle can't give. */
const entries = {
  /** Offers Pagefind's API over our index. */
  pagefind: 'src/client/search/pagefind-module.ts',
  /** Brings the proof-reader's view to life. */
  proof: 'src/client/proof/main.ts',
} as const;

/** Names of these modules. */
export type BrowserModule = keyof typeof entries;

/** Gives a module as JavaScript; a package has it bundled. */
export async function browserModule(name: BrowserModule): Promise<Uint8Array> {
  return isPacked ? readFile(readyMadeModule(name)) : bundleBrowserModule(name);
}

/** Bundles a module. */
export async function bundleBrowserModule(name: BrowserModule): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, entries[name])],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  const [module] = outputFiles;
  if (module === undefined) throw new Error(`The module ${name} was not bundled.`);
  return module.contents;
}
