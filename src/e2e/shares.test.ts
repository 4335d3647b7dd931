import { execFile, spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../glue/list-files.ts';
import { projectRoot } from '../glue/project.ts';

/**
 * A site that is built in three shares. Each step is a process of its own, in the folder of a machine of its own, which
 * has nothing but the content, its cache, and what it is given of other steps.
 */
// Below the project, where the templates can be compiled: an installed program brings them compiled.
const folder = join(projectRoot, '.jianfan', `shares-test-${process.pid}`);
const program = join(projectRoot, 'scripts/jianfan.js');
const numbers = [1, 2, 3] as const;
const [dist, whole] = [join(folder, 'dist'), join(folder, 'whole')];
const run = promisify(execFile);
const machine = (name: string | number) => join(folder, `machine-${name}`);
const partOf = (number: number) => join(folder, 'parts', `${number}`);

beforeAll(() => {
  for (const name of [...numbers, 'alone', 'lists']) {
    const content = join(machine(name), 'content');
    cpSync(join(projectRoot, 'src/e2e/fixtures/magazine'), content, { recursive: true });
    appendFileSync(join(content, 'site.yaml'), '\nshareImages: 3\n');
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a step on a machine; gives what it said. */
async function jianfan(name: string | number, ...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined };
  return run(process.execPath, [program, ...args], { cwd: machine(name), env }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `failed: ${stdout}${stderr}`,
  );
}

const read = (number: number) =>
  jianfan(number, 'build', '--read', `${number}/3`, '--out', join(folder, 'stores', `${number}`));

const rendering = (number: number, ...more: string[]) => {
  const places = ['--stores', join(folder, 'stores'), '--out', partOf(number), ...more];
  return ['build', '--render', `${number}/3`, ...places];
};

const merge = () => jianfan('alone', 'merge', ...numbers.map(partOf), '--out', dist);

/** What each machine would upload to, and the one that merges, with no file of a part but its list. */
const [bucket, shared, changes] = [
  join(folder, 'bucket'),
  join(folder, 'shared'),
  join(folder, 'changes.json'),
];

/** Publishes as to object storage: each machine its own part, then what all parts share, then what is gone goes. */
async function publish(): Promise<string> {
  for (const number of numbers) {
    cpSync(join(partOf(number), 'site'), bucket, { recursive: true });
    cpSync(join(partOf(number), 'part.json'), join(folder, 'lists', `${number}`, 'part.json'));
  }
  const lists = numbers.map((number) => join(folder, 'lists', `${number}`));
  const said = await jianfan('lists', 'merge', ...lists, '--shared-only', '--out', shared, '--json', changes);
  cpSync(shared, bucket, { recursive: true });
  const { removed } = JSON.parse(readFileSync(changes, 'utf8')) as { removed: string[] };
  for (const file of removed) rmSync(join(bucket, file));
  return said;
}

/** What a folder holds, but for the build's own mark. */
function contentOf(root: string): Record<string, string> {
  const files = listFiles(root).filter((file) => file !== '.jianfan-output');
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'base64')]));
}

/** Changes the content on every machine, as a commit does. */
function edit(change: (posts: string) => void): void {
  for (const name of [...numbers, 'alone']) change(join(machine(name), 'content/posts'));
}

/** A dozen processes. */
const timeout = 900_000;

describe('a site built in three shares', { timeout }, () => {
  it('is, merged, byte by byte what one machine builds', async () => {
    await jianfan('alone', 'build', '--out', whole);
    // An installed program has its templates and dictionaries compiled; here each machine would compile them.
    for (const number of numbers)
      for (const made of ['.jianfan/bundles', '.jianfan/dictionaries'])
        cpSync(join(machine('alone'), made), join(machine(number), made), { recursive: true });
    for (const number of numbers) await read(number);
    for (const number of numbers) await jianfan(number, ...rendering(number));
    expect(await merge()).toMatch(/\d+ files from 3 parts: \d+ changed, 0 removed/);
    expect(contentOf(dist)).toEqual(contentOf(whole));
    expect(await publish()).toMatch(/(\d+) files from 3 parts: \1 changed, 0 removed/);
    expect(contentOf(bucket)).toEqual(contentOf(whole));
  });

  it('stays so after edits, for which each step does only what changed', async () => {
    edit((posts) => {
      appendFileSync(join(posts, 'sorry-as-a-comma.md'), '\n夜裡兩點的電話，又響了一次。\n');
      writeFileSync(
        join(posts, 'new.md'),
        '---\ntitle: 新来的\ndate: 2024-05-01\ntags: [客户服务]\n---\n\n第一天。\n',
      );
    });
    const said = (await Promise.all(numbers.map(read))).join('');
    expect([...said.matchAll(/(\d+) read anew/g)].reduce((sum, [, n]) => sum + Number(n), 0)).toBe(2);
    for (const number of numbers) await jianfan(number, ...rendering(number, '--last', dist));
    expect(await merge()).toMatch(/files from 3 parts/);
    await jianfan('alone', 'build', '--out', whole);
    expect(contentOf(dist)).toEqual(contentOf(whole));
    expect(await publish()).toMatch(/files from 3 parts: \d+ changed, [1-9]/);
    expect(contentOf(bucket)).toEqual(contentOf(whole));
    expect(await merge()).toMatch(/ 0 changed, 0 removed/); // the same again does no harm
  });

  it('is as it was when a step is killed, and whole again when the step is repeated', async () => {
    const before = contentOf(dist);
    const step = spawn(process.execPath, [program, ...rendering(2, '--last', dist, '--force')], {
      cwd: machine(2),
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => step.once('exit', resolve));
    await setTimeout(700);
    step.kill('SIGKILL');
    await ended;
    const said = await merge();
    if (said.startsWith('failed')) expect(said).toContain('part-missing');
    expect(contentOf(dist)).toEqual(before);
    await jianfan(2, ...rendering(2, '--last', dist, '--force'));
    expect(await merge()).toMatch(/ 0 changed, 0 removed/);
  });
});
