import { fileURLToPath } from 'node:url';

/** Folder of the repository: where templates, configuration and `node_modules` are. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)); // of a bundle too: scripts/bundle.js

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'mjs';

/** Gives the module that a thread begins with, beside the one at `url`; in a bundle all modules lie side by side. */
export function threadModule(name: string, url: string): URL {
  return new URL(`./${name}.${ending}`, url);
}
