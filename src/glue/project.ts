import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the package: its templates and public files are there. In the repository it is the site's folder too. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)); // of a bundle too: scripts/bundle.js

/** Folder of the site, where the command runs: its content, output and cache are there, never in the package. */
export const siteRoot = process.cwd();

/** Folder of everything that makes the next build of the site faster. */
export const siteCache = join(siteRoot, '.jianfan');

/** Folder of the templates as they were compiled when the package was packed (scripts/pack.js). */
export const readyMadeTemplates = join(projectRoot, '.package', 'templates');

/** How the names begin of the dictionaries that were compiled when the package was packed. */
export const readyMadeTables = join(projectRoot, '.package', 'dictionaries', '0'.repeat(20));

/** Says whether the program was compiled when the package was packed: then its templates come with it. */
export const isPacked = import.meta.url.includes('/.package/program/');

/** Says whether the program runs bundled (scripts/bundle.js), or from its sources as in tests. */
export const isBundled = !import.meta.url.endsWith('.ts');

/** Gives a file of the bundled program, beside which this module is then. */
export const bundledFile = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** Gives the module that a thread begins with, beside the one at `url`; in a bundle all modules are side by side. */
export function threadModule(name: string, url: string): URL {
  return new URL(`./${name}.${isBundled ? 'mjs' : 'ts'}`, url);
}

/** Finds a file of a package that ours depends on, wherever npm has put it. */
export function dependencyFile(specifier: string): string {
  return createRequire(join(projectRoot, 'package.json')).resolve(specifier);
}
