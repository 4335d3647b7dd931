import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledScript } from './bundle.js';

/*
 * Starts a script: `node scripts/run.js build --force`. The program is TypeScript in hundreds of files, and reading
 * them was a third of what a small edit costs: it is bundled once for each state it is in, and V8 keeps the bundle
 * compiled, for threads too. This is JavaScript, since it comes before all that.
 */

/** Files of old programs stay behind; beyond so many the cache starts anew. */
const mostFiles = 1000;

const compiled = fileURLToPath(new URL('../.jianfan/compiled', import.meta.url));
if (countFiles(compiled) > mostFiles) rmSync(compiled, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] ??= compiled; // threads and child processes read it from here
enableCompileCache(compiled);

const [, , name = '', ...options] = process.argv;
const script = await bundledScript(name);
process.argv = [process.execPath, script, ...options];
await import(pathToFileURL(script).href);

/** @param {string} folder */
function countFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}
