import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.jianfan');
const folderName = 'program-';

/** Scripts that are run from the bundle, and what threads begin with; all lie side by side in it. */
const entries = [
  'scripts/build.ts',
  'scripts/check.ts',
  'scripts/convert.ts',
  'scripts/dev.ts',
  'scripts/start.ts',
  'src/glue/workers/worker.ts',
  'src/glue/search/index-thread.ts',
  'src/glue/output/standing-thread.ts',
];

/** Packages that hold native code or are loaded only when they are needed. */
const external = [
  'astro',
  'autocorrect-node',
  'katex',
  'opencc-js',
  'opencc-js/*',
  'satteri',
  'sharp',
  'shiki',
  'shiki/*',
];

/**
 * Gives the file of a script in the bundled program, which is made anew when the program has changed. Where nothing
 * can be written, gives the script as it is.
 *
 * @param {string} name
 * @returns {Promise<string>}
 */
export async function bundledScript(name) {
  const folder = join(cache, folderName + programKey());
  if (!existsSync(folder)) {
    try {
      await bundleInto(folder);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return join(root, 'scripts', `${name}.ts`);
    }
  }
  return join(folder, `${name}.mjs`);
}

/** Another process may have bundled the same meanwhile: then that one stays. @param {string} folder */
async function bundleInto(folder) {
  const { build } = await import('esbuild');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: entries,
      entryNames: '[name]',
      outdir: unfinished,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      external,
      // What is CommonJS among the packages asks for Node's own modules in its way.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  for (const other of readdirSync(cache))
    if (other.startsWith(folderName) && join(cache, other) !== folder)
      rmSync(join(cache, other), { recursive: true, force: true });
}

/** Hashes everything that is bundled. */
function programKey() {
  const files = ['src', 'scripts'].flatMap((room) => sources(room)).sort();
  const contents = [...files, 'package-lock.json'].map(
    (file) => `${file}\0${readFileSync(join(root, file), 'utf8')}`,
  );
  return hash('sha256', contents.join('\0')).slice(0, 20);
}

/** @param {string} room @returns {string[]} */
function sources(room) {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(room, file));
}

/** @param {unknown} error */
function isRefusal(error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM';
}
