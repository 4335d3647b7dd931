import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Loaded before a script (`node --import`): keeps the program's own code compiled between runs, its threads' too.
 * Half of what a small edit would cost is reading TypeScript. This file is JavaScript, since nothing keeps it compiled.
 */

/** Files of an old program stay behind; beyond so many the cache starts anew. */
const mostFiles = 3000;

const folder = fileURLToPath(new URL('../.jianfan/compiled', import.meta.url));
if (countFiles(folder) > mostFiles) rmSync(folder, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] ??= folder; // threads and child processes read it from here
enableCompileCache(folder);

/** @param {string} root */
function countFiles(root) {
  try {
    return readdirSync(root).reduce((sum, name) => sum + readdirSync(join(root, name)).length, 0);
  } catch {
    return 0;
  }
}
