import { createHash, hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from './commands.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.jianfan');
const folderName = 'program-';

/** Programs kept: one that runs meanwhile, such as the preview, starts threads from its own. */
const keptPrograms = 4;

/** Age (ms) of a folder that whoever was bundling into it has left behind. */
const abandonedAfter = 3_600_000;

/** What a site imports, what threads and processes begin with, and the commands; all are side by side in the bundle. */
const entries = [
  ...Object.keys(commands).map((name) => `scripts/${name}.ts`),
  'scripts/warm.ts',
  'src/glue/astro/integration.ts',
  'src/glue/bundle/compiler.ts',
  'src/glue/jobs/worker.ts',
  'src/glue/search/index-thread.ts',
  'src/glue/render/link-thread.ts',
  'src/glue/render/verify-output-thread.ts',
];

/** Packages that hold native code or are loaded only when they are needed. */
const external = [
  '@gfx/zopfli',
  '@astrojs/mdx',
  'astro',
  'autocorrect-node',
  'esbuild',
  'harfbuzzjs',
  'katex',
  'opencc-js',
  'opencc-js/*',
  'pagefind',
  'pinyin-pro',
  'satteri',
  'sharp',
  'shiki/langs',
  'shiki/wasm',
  'wawoff2',
];

/** gray-matter asks for js-yaml, which asks for esprima; neither is ever called, and every thread would read both. */
const withoutJsYaml = {
  name: 'without-js-yaml',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) =>
    build.onLoad({ filter: /node_modules[\\/]js-yaml[\\/]/ }, () => ({
      contents: `exports.safeLoad = exports.safeDump = () => { throw new Error('js-yaml was left out.'); }`,
    })),
};

/**
 * Gives the file of a script in the bundled program, which is made again when the program has changed. Where it can't be
 * written, gives the script as it is; a mistake in the program ends the process, told as esbuild tells it.
 *
 * @param {string} name
 * @returns {Promise<string>}
 */
export async function bundledScript(name) {
  const folder = join(cache, folderName + programKey());
  try {
    if (isWhole(folder)) touch(folder);
    else await bundleBeside(folder);
    return join(folder, `${name}.mjs`);
  } catch (error) {
    await exitIfMistaken(error);
    return join(root, 'scripts', `${name}.ts`); // what is wrong with the cache is told where more depends on it
  }
}

/** Another process may have bundled the same meanwhile: then that one stays. @param {string} folder */
async function bundleBeside(folder) {
  const unfinished = `${folder}.${process.pid}`;
  try {
    await bundleInto(unfinished);
    if (!isWhole(folder)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  prunePrograms();
}

/** Bundles the program, and modules for the browser, into a folder; gives the files that went into the program. @param {string} folder */
export async function bundleInto(folder) {
  const { build } = await import('esbuild');
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: entries,
    entryNames: '[name]',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external,
    plugins: [withoutJsYaml],
    // What is CommonJS among the packages asks for Node's own modules in its way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
  });
  const { browserModules, bundleBrowserModule } = await import('../src/glue/search/bundle-module.ts');
  for (const name of browserModules)
    writeFileSync(join(folder, `${name}.js`), await bundleBrowserModule(name));
  writeFileSync(join(folder, listFile), listOf(folder));
  return Object.keys(metafile.inputs);
}

/** Names every file of a bundle with its content hash; written last. */
const listFile = 'files.json';

/** A cache may have been cut short on its way between machines: half a program does half its work. @param {string} folder */
function isWhole(folder) {
  try {
    return readFileSync(join(folder, listFile), 'utf8') === listOf(folder);
  } catch {
    return false;
  }
}

/** @param {string} folder */
function listOf(folder) {
  const files = readdirSync(folder).filter((file) => file !== listFile);
  return JSON.stringify(files.sort().map((file) => [file, hash('sha1', readFileSync(join(folder, file)))]));
}

/** @param {string} folder */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    return; // a cache that can only be read is pruned by nobody
  }
}

function prunePrograms() {
  const programs = readdirSync(cache)
    .filter((name) => name.startsWith(folderName))
    .map((name) => ({ path: join(cache, name), age: Date.now() - statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => a.age - b.age);
  const isUnfinished = (/** @type {{ path: string }} */ { path }) => path.slice(cache.length).includes('.');
  const finished = programs.filter((program) => !isUnfinished(program));
  const abandoned = programs.filter((program) => isUnfinished(program) && program.age > abandonedAfter);
  for (const { path } of [...finished.slice(keptPrograms), ...abandoned])
    rmSync(path, { recursive: true, force: true });
}

/** Hashes everything that is bundled: our sources, this file among them, and the packages that are installed. */
function programKey() {
  const files = ['src', 'scripts'].flatMap((room) => sources(room)).sort();
  const packages = ['node_modules/.package-lock.json', 'package-lock.json'].find((file) =>
    existsSync(join(root, file)),
  );
  if (packages !== undefined) files.push(packages);
  const key = createHash('sha256');
  for (const file of files) key.update(`${file}\0`).update(readFileSync(join(root, file)));
  return key.digest('hex').slice(0, 20);
}

/** Node's own way to go down all folders takes five times as long. @param {string} room @returns {string[]} */
function sources(room) {
  return readdirSync(join(root, room), { withFileTypes: true }).flatMap((entry) => {
    const path = `${room}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? path : [];
  });
}

/** A disk that takes nothing is no mistake of the program. @param {unknown} error */
async function exitIfMistaken(error) {
  const errors =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const mistakes = errors.filter(({ location }) => location !== null);
  if (mistakes.length === 0) return;
  const { formatMessages } = await import('esbuild');
  const told = await formatMessages(mistakes, { kind: 'error', color: process.stderr.isTTY === true });
  process.stderr.write(told.join(''));
  process.exit(1);
}
