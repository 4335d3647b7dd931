import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandLanguage, commands, nearestCommand, words } from './commands.js';

/*
 * Runs a command: `node scripts/run.js build --force`. A package holds the program compiled; in the repository, where it
 * is TypeScript in hundreds of files, it is bundled once for each state it is in. V8 keeps it compiled, for threads too.
 * This is JavaScript, since it comes before all that.
 */

/** Files of old programs stay behind; beyond so many the cache restarts. */
const mostFiles = 1000;

// `jianfan --lang zh-Hant build` is what people write who know other programs.
const given = process.argv.slice(2);
const leading = given[0] === '--lang' ? 2 : given[0]?.startsWith('--lang=') ? 1 : 0;
const [name = '', ...options] = [...given.slice(leading), ...given.slice(0, leading)];
if (['--version', '-v', '-V', 'version'].includes(name)) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  console.log(
    `jianfan ${JSON.parse(manifest).version} (Node ${process.version}, ${process.platform} ${process.arch})`,
  );
  process.exit(0);
}
if (!Object.hasOwn(commands, name)) {
  const isHelp = ['', '--help', '-h', 'help', '--lang'].includes(name) || name.startsWith('--lang=');
  const at = given.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const asked = at < 0 ? {} : { JIANFAN_LANG: given[at]?.split('=')[1] ?? given[at + 1] };
  const language = commandLanguage({ ...process.env, ...asked });
  const said = words[language];
  const list = Object.entries(commands).map(([command, does]) => `  ${command.padEnd(10)}${does[language]}`);
  const usage = `${said.usage}\n\n${list.join('\n')}\n\n${said.more}`;
  if (isHelp) console.log(usage);
  else {
    const near = nearestCommand(name);
    const rest = near === undefined ? `\n\n${usage}` : ` ${said.near.replace('{near}', near)}`;
    console.error(said.unknown.replace('{name}', () => name) + rest);
  }
  process.exit(isHelp ? 0 : 2);
}

// Whoever reads what is said may stop (`| head`), and its disk may be full: the work continues to its end, without a trace.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) process.once('exit', () => (process.exitCode ||= 1));
  });

// The folder holds programs, V8's own code among them: nothing of it is looked at before this.
if (options.some((option) => option.startsWith('--untrusted'))) {
  const [file] = committedCache();
  if (file !== undefined) {
    console.error(
      words[commandLanguage(process.env)].committed.replace('{file}', () => JSON.stringify(file)),
    );
    process.exit(1);
  }
}

const compiled = join(process.cwd(), '.jianfan', 'compiled');
if (countFiles(compiled) > mostFiles) rmSync(compiled, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] ??= compiled; // threads and child processes read it from here
enableCompileCache(compiled);

const program = await programFile();
process.argv = [process.execPath, program, ...options];
await import(pathToFileURL(program).href);

/** A package has no bundler; what `npm pack` has left in the repository may be out of date. */
async function programFile() {
  const bundler = new URL('./bundle.js', import.meta.url);
  if (!existsSync(bundler)) return fileURLToPath(new URL(`../.package/program/${name}.mjs`, import.meta.url));
  const { bundledScript } = await import(bundler.href);
  return bundledScript(name);
}

/** Lists what a branch has brought of the folder that only Jianfan writes. */
function committedCache() {
  const args = ['ls-files', '-z', '--', ':(icase).jianfan'];
  const { stdout } = spawnSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return (stdout ?? '').split('\0').filter(Boolean);
}

/** Counts the files in the folders of a folder: V8 has one for each version and set of flags. @param {string} folder */
function countFiles(folder) {
  try {
    return readdirSync(folder).reduce((sum, version) => sum + readdirSync(join(folder, version)).length, 0);
  } catch {
    return 0;
  }
}
