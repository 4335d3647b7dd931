import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPacked, projectRoot, readyMadeModule } from '../project.ts';

/** Gives the module that offers Pagefind's API over our index; a package has it bundled. */
export async function pagefindModule(): Promise<Uint8Array> {
  return isPacked ? readFile(readyMadeModule) : bundlePagefindModule();
}

/** Bundles that module: it has a name of its own, which the templates' bundle can't give. */
export async function bundlePagefindModule(): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/client/search/pagefind-module.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    tsconfigRaw: {},
  });
  const [module] = outputFiles;
  if (module === undefined) throw new Error('The search module was not bundled.');
  return module.contents;
}
