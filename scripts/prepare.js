import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * npm runs this when it has installed the repository: what a package brings compiled, program, templates and
 * dictionaries, a clone has then too, so that its first build compiles nothing. Nothing depends on it: where it can't
 * be done, on a Node or an install without what compiling needs, the first build does it.
 */
process.on('exit', () => {
  process.exitCode = 0; // of a program that doesn't bundle, too: an install doesn't fail for it
});
try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  enableCompileCache(join('.jianfan', 'compiled'));
  const { bundledScript } = await import('./bundle.js');
  const program = await bundledScript('warm');
  await import(pathToFileURL(program).href);
} catch {
  // the first build tells what is wrong, if it still is
}
