import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/glue/store/hash.ts';
import { listFiles } from '../../src/glue/list-files.ts';
import { projectRoot } from '../../src/glue/project.ts';
import { differences, hashesOf } from '../fuzz/compare.ts';
import type { ChildResult } from '../soak/run-child.ts';
import { hasStackTrace } from '../soak/stack-trace.ts';
import type { Lab } from './lab.ts';
import type { Situation } from './situation.ts';

/** Kills a command at a random moment. */
function killed(lab: Lab, longest: number) {
  const moment = lab.random.below(longest);
  return {
    onStart: (child: { kill(signal: 'SIGKILL'): void }) =>
      void setTimeout(() => child.kill('SIGKILL'), moment).unref(),
  };
}

/** What no command may do; `mayFail`: with a reason in words. */
function wrong(what: string, { code, signal, output, isLate }: ChildResult, mayFail = false): string[] {
  const tail = output.trim().slice(-500);
  if (isLate) return [`${what}: no end: ${tail}`];
  if (hasStackTrace(output)) return [`${what}: a stack trace: ${tail}`];
  if (signal !== null || code === 0) return [];
  if (code !== 1) return [`${what}: exit code ${code}: ${tail}`];
  return mayFail && tail !== '' ? [] : [`${what}: failed: ${tail}`];
}

/** Removes folders that a situation has made beside the content. */
function removeFolders(lab: Lab, ...names: string[]): void {
  for (const name of names) rmSync(join(lab.site, name), { recursive: true, force: true });
}

/** Removes posts that a situation has made. */
function removePosts(lab: Lab, names: RegExp): void {
  const posts = join(lab.content, 'posts');
  for (const name of readdirSync(posts)) if (names.test(name)) rmSync(join(posts, name));
}

/** Steps of a site built in shares are killed, one after another; done again, they make the site that one build makes. */
async function shares(lab: Lab): Promise<string[]> {
  lab.edit();
  const found = await lab.heal();
  const step = (...args: string[]) => [...args, '--no-search'];
  const [read, render] = [
    (n: number) => ['build', '--read', `${n}/2`],
    (n: number) => step('build', '--render', `${n}/2`),
  ];
  const merge = ['merge', 'parts/1', 'parts/2', '--out', 'merged'];
  const mergeLists = ['merge', 'parts/1', 'parts/2', '--shared-only', '--out', 'shared'];
  for (const args of [read(1), read(2), render(1), render(2), merge, mergeLists]) {
    found.push(...wrong(args.join(' '), await lab.run(args, killed(lab, 2500)), true));
    const early = await lab.run(merge); // parts that aren't whole make no site
    found.push(...wrong('an early merge', early, true));
    found.push(...wrong(`${args.join(' ')} again`, await lab.run(args)));
  }
  const merged = hashesOf(join(lab.site, 'merged'));
  const others = differences(merged, hashesOf(lab.out)).filter((file) => !file.startsWith('pagefind/'));
  removeFolders(lab, 'merged', 'shared', 'parts', 'stores');
  return [...found, ...others.slice(0, 5).map((file) => `merged otherwise than built: ${file}`)];
}

/** Two merges into one folder at once, and two steps with one store. */
async function sharesAtOnce(lab: Lab): Promise<string[]> {
  lab.edit();
  const found = await lab.heal();
  const all = async (...commands: string[][]) => {
    const results = await Promise.all(commands.map((args) => lab.run(args)));
    found.push(...results.flatMap((result, at) => wrong(commands[at]?.join(' ') ?? '', result)));
  };
  const read = ['build', '--read', '1/1'];
  const render = ['build', '--render', '1/1', '--no-search'];
  const merge = ['merge', 'parts/1', '--out', 'merged'];
  await all(read, read);
  await all(render);
  await all(merge, merge, merge);
  const others = differences(hashesOf(join(lab.site, 'merged')), hashesOf(lab.out));
  removeFolders(lab, 'merged', 'parts', 'stores');
  return [...found, ...others.slice(0, 5).map((file) => `merged otherwise than built: ${file}`)];
}

/** Hashes the files of a site but for what is named after its folder. */
function hashes(folder: string): Map<string, string> {
  const files = existsSync(folder)
    ? listFiles(folder).filter((file) => !/^(?:\.jianfan|package\.json)/.test(file))
    : [];
  return new Map(files.map((file) => [file, contentHash(readFileSync(join(folder, file)))]));
}

/** An import is killed; each file that is there by then is whole, and the next import brings the rest. */
async function killedImport(lab: Lab): Promise<string[]> {
  const [from, to, whole] = ['old', 'moved', 'moved-whole'].map((name) => join(lab.site, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(join(from, 'source'), { recursive: true });
  cpSync(join(lab.content, 'posts'), join(from, 'source/_posts'), { recursive: true });
  const found = wrong('import', await lab.run(['import', from, '--to', whole]), true);
  const wanted = hashes(whole);
  for (let tries = 2; tries > 0; tries -= 1)
    found.push(
      ...wrong('a killed import', await lab.run(['import', from, '--to', to], killed(lab, 2500)), true),
    );
  for (const [file, hash] of hashes(to)) if (wanted.get(file) !== hash) found.push(`cut off: ${file}`);
  found.push(...wrong('import again', await lab.run(['import', from, '--to', to]), true));
  found.push(...differences(hashes(to), wanted).map((file) => `imported otherwise: ${file}`));
  removeFolders(lab, 'old', 'moved', 'moved-whole');
  return found.slice(0, 6);
}

/** Commands that write a post, or nothing, are killed: no file of the author is changed or cut. */
async function killedWriting(lab: Lab): Promise<string[]> {
  const before = hashes(lab.content);
  const [some = ''] = [...before.keys()].filter((file) => file.endsWith('.md'));
  const found: string[] = [];
  for (const args of [['new', '題'], ['convert', join('content', some)], ['check', '--fix'], ['verify']])
    found.push(...wrong(args[0] ?? '', await lab.run(args, killed(lab, 1200)), true));
  for (const [file, hash] of hashes(lab.content)) {
    const text = readFileSync(join(lab.content, file), 'utf8');
    if (before.get(file) === undefined && !/^---\n[^]+\n---\n\n$/.test(text)) found.push(`cut off: ${file}`);
    else if (before.get(file) !== undefined && before.get(file) !== hash && text.length === 0)
      found.push(`emptied: ${file}`);
  }
  found.push(...wrong('new', await lab.run(['new', '題']), true));
  for (const file of hashes(lab.content).keys()) if (!before.has(file)) rmSync(join(lab.content, file));
  removePosts(lab, /^\.jianfan-/);
  return found;
}

/** No file may be longer than some kilobytes, as a quota has it; then all is as it was, and the reason is reported. */
async function limited(lab: Lab): Promise<string[]> {
  const found: string[] = [];
  const kilobytes = String(8 + lab.random.below(200));
  const script = join(projectRoot, 'scripts/run.js');
  lab.edit();
  for (const args of [
    ['build', '--force'],
    ['build', '--read', '1/1'],
    ['merge', 'nowhere'],
    ['new', '題'],
    ['import', 'content', '--to', 'moved'],
    ['check'],
  ]) {
    const result = await lab.runOther('bash', [
      '-c',
      'ulimit -f "$1"; shift; exec "$@"',
      '-',
      kilobytes,
      process.execPath,
      script,
      ...args,
    ]);
    found.push(...wrong(`${args.join(' ')} within ${kilobytes} kB a file`, result, true));
    if (args[0] === 'build' && args[1] === '--force') found.push(...(await lab.inspect(result)));
  }
  removeFolders(lab, 'moved', 'stores');
  removePosts(lab, /^題/);
  return [...found, ...(await lab.heal())];
}

/** Nobody reads what commands say, or it goes to a full disk. */
async function unheard(lab: Lab): Promise<string[]> {
  const found: string[] = [];
  const script = join(projectRoot, 'scripts/run.js');
  lab.edit();
  for (const args of [
    ['build'],
    ['check', '--all'],
    ['verify', '--json'],
    ['explain', 'path-reserved'],
    ['--help'],
  ])
    for (const to of ['>/dev/full 2>&1', '>&- 2>&-', '2>/dev/null | head -c 1 >/dev/null']) {
      const line = `"$@" ${to}; code=\${PIPESTATUS[0]}; exit $code`;
      const { code, output, isLate, signal } = await lab.runOther('bash', [
        '-c',
        line,
        '-',
        process.execPath,
        script,
        ...args,
      ]);
      if (isLate || signal !== null || (code !== 0 && code !== 1))
        found.push(`${args.join(' ')} ${to}: ${code} ${output.slice(-300)}`);
    }
  return [...found, ...(await lab.heal())];
}

/** Two previews of one site, and a build meanwhile: both answer, and show an edit. */
async function twoPreviews(lab: Lab): Promise<string[]> {
  const first = 20_000 + lab.random.below(20_000);
  const ports = [first, first + 1];
  const script = join(projectRoot, 'scripts/run.js');
  const env = { ...process.env, NO_COLOR: '1', JIANFAN_LANG: 'en' };
  let said = '';
  const children = ports.map((port) => {
    const child = spawn(process.execPath, [script, 'dev', '--port', String(port)], {
      cwd: lab.site,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return child;
  });
  const end = () => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', end);
  const found: string[] = [];
  try {
    for (const port of ports) found.push(...(await answering(port)));
    lab.edit();
    found.push(...wrong('a build beside previews', await lab.run(['build'])));
    for (const port of ports) found.push(...(await answering(port)));
  } finally {
    end();
    process.off('exit', end);
  }
  if (hasStackTrace(said)) found.push(`a stack trace: ${said.slice(-600)}`);
  return [...found, ...(await lab.heal())];
}

/** Waits for a preview to answer with a page. */
async function answering(port: number): Promise<string[]> {
  for (let left = 600; left > 0; left -= 1) {
    const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    const text = await response?.text();
    if (response?.ok === true && text?.includes('</html>') === true) return [];
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return [`the preview at port ${port} doesn’t answer`];
}

export const commandSituations: readonly Situation[] = [
  { name: 'kill -9 of shares and their merge', run: shares },
  { name: 'shares at once', run: sharesAtOnce },
  { name: 'kill -9 of an import', run: killedImport },
  { name: 'kill -9 of new, convert, check --fix and verify', run: killedWriting },
  { name: 'a limit on the size of files', run: limited },
  { name: 'nobody hears', run: unheard },
  { name: 'two previews', run: twoPreviews },
];
