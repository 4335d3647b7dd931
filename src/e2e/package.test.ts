import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../scripts/bench/workspace.ts';
import { listFiles } from '../glue/list-files.ts';
import { projectRoot } from '../glue/project.ts';

/**
 * A site that has a package of Jianfan and nothing else of it. The packages that ours depends on are those of the
 * repository, in which the site's folder is, so that no test waits for a registry; with JIANFAN_TEST_INSTALL=1 npm
 * installs the tarball as an author would.
 */
const folder = join(projectRoot, '.jianfan', `package-test-${process.pid}`);
const site = join(folder, 'site');
const program = join(site, 'node_modules/jianfan/scripts/jianfan.js');
const run = promisify(execFile);
/** What is said is read here: CI and terminals would have it in colour. */
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
/** The next version: its tag cloud has a mark, so that pages show whose templates made them. */
const next = '0.2.0';
let first: string;
let second: string;
let dev: ChildProcess | undefined;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  first = await pack();
  second = await packNext();
  cpSync(join(projectRoot, 'src/glue/pipeline/fixtures/small-site'), join(site, 'content'), {
    recursive: true,
  });
  writeFileSync(join(site, 'package.json'), '{ "name": "tea-house", "private": true }\n');
  install(first);
});

afterAll(() => {
  dev?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function pack(): Promise<string> {
  const args = ['pack', '--silent', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: projectRoot });
  return join(folder, stdout.trim().split('\n').at(-1) ?? '');
}

/** Compiles templates as scripts/pack.ts does, and nothing else. */
const compiling = `
import { join } from 'node:path';
import { compileReadyMade } from './src/glue/bundle/compile.ts';
import { readyMadeTemplates, siteCache } from './src/glue/project.ts';
await compileReadyMade(readyMadeTemplates, join(siteCache, 'astro'));
`;

/** When npm says that each file of a package was changed. */
const packedAt = new Date('1985-10-26T08:15:00Z');

/**
 * Packs the next version, of which only the templates are other than what was packed a moment ago. npm itself would take
 * as long again to compress the rest.
 */
async function packNext(): Promise<string> {
  const project = join(folder, 'project');
  const parts = join(folder, 'parts');
  const packed = join(parts, 'package');
  copyProject(project);
  const cloud = 'src/components/TagCloud.astro';
  rewrite(join(project, cloud), (text) => text.replace('class="cloud"', 'class="cloud later"'));
  await run(process.execPath, ['--input-type=module-typescript', '--eval', compiling], { cwd: project });
  unpack(first, packed);
  rewrite(join(packed, 'package.json'), (text) => text.replace(/"version": "[^"]+"/, `"version": "${next}"`));
  for (const part of [cloud, '.package/templates']) {
    rmSync(join(packed, part), { recursive: true });
    cpSync(join(project, part), join(packed, part), { recursive: true });
  }
  for (const file of listFiles(packed)) utimesSync(join(packed, file), packedAt, packedAt);
  const tarball = join(folder, `jianfan-${next}.tgz`);
  await run('tar', ['-czf', tarball, 'package'], { cwd: parts });
  return tarball;
}

function unpack(tarball: string, target: string): void {
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
}

function install(tarball: string): void {
  if (process.env['JIANFAN_TEST_INSTALL'] === '1') {
    execFileSync('npm', ['install', '--no-audit', tarball], { cwd: site, stdio: 'inherit' });
    return;
  }
  const target = join(site, 'node_modules/jianfan');
  rmSync(target, { recursive: true, force: true });
  unpack(tarball, target);
}

function jianfan(...args: string[]) {
  return run(process.execPath, [program, ...args], { cwd: site, env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );
}

/** Asks for a path as it is, which `fetch` would make a URL of. */
async function statusOf(path: string, { hostname, port }: URL, headers = {}): Promise<number | undefined> {
  const [response] = (await once(get({ hostname, port, path, headers }), 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function write(file: string, text: string): void {
  const path = join(site, 'content', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Builds the site; what a build says against it is the test's message. */
async function build(): Promise<void> {
  const { code, said } = await jianfan('build');
  if (code !== 0) throw new Error(said);
}

const page = (path: string) => readFileSync(join(site, 'dist', path), 'utf8');

/** Each builds in processes of its own, with templates to compile. */
const timeout = 600_000;

describe('a site with nothing but content and the package', { timeout }, () => {
  it('holds neither tests nor content of ours', () => {
    const files = execFileSync('tar', ['-tzf', first], { encoding: 'utf8' });
    expect(files).toContain('package/.package/program/build.mjs');
    expect(files).toContain('package/.package/licences.txt');
    expect(files).not.toMatch(/\.test\.|\/fixtures|\/e2e\/|^package\/content\//m);
  });

  it('is built without compiling anything', async () => {
    await build();
    expect(page('index.html')).toContain('<title>小站</title>');
    expect(existsSync(join(site, '.jianfan/astro'))).toBe(false);
    expect(existsSync(join(site, '.jianfan/dictionaries'))).toBe(false);
  });

  it('shows an edit in the preview', async () => {
    dev = spawn(process.execPath, [program, 'dev', '--port', '4770'], {
      cwd: site,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    dev.stdout?.on('data', (chunk) => (said += String(chunk)));
    await expect.poll(() => /http:\S+/.exec(said)?.[0], { timeout }).toBeDefined();
    const url = new URL('/posts/one/', /http:\S+/.exec(said)?.[0]);
    const shown = async () => (await fetch(url)).text();
    const desk = await fetch(new URL('/_proof/main.js', url));
    expect([desk.status, desk.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    // No URL, but a path that anybody may send: the preview answers and goes on.
    expect(await statusOf('//', url)).toBeLessThan(500);
    // A name of a stranger's that leads to this machine shows its page no draft.
    expect(await statusOf('/', url, { host: 'evil.example' })).toBe(403);
    expect(await shown()).not.toContain('茶凉了');
    rewrite(join(site, 'content/posts/one.md'), (text) => `${text}\n茶涼了，人還沒散。\n`);
    await expect.poll(shown).toContain('茶凉了');
    expect(existsSync(join(site, '.jianfan/astro'))).toBe(false);
    const ended = once(dev, 'exit');
    dev.kill();
    await ended;
  });

  it('has looks of its own', async () => {
    write('theme/tokens.css', ':root {\n  --paper: #eef3f0;\n}\n');
    write(
      'theme/components/SiteFooter.astro',
      `---
import Original from 'jianfan/components/SiteFooter.astro';
import { messagesOf } from 'jianfan/theme';

const { chrome } = Astro.props;
---

<p class="motto">{messagesOf(chrome)('tags')}</p>
<Original chrome={chrome} remember={chrome} />
`,
    );
    await build();
    expect(page('index.html')).toContain('<p class="motto">标签</p><footer class="site-footer">');
    expect(page('zh-hant/index.html')).toContain('<p class="motto">標籤</p>');
    expect(page('index.html')).toMatch(/<link rel="stylesheet" href="\/_assets\/theme\/tokens\.css\?v=\w+">/);
    expect((await jianfan('check')).said).toContain('components/SiteFooter.astro, tokens.css');
  });

  it('keeps them when it is upgraded', async () => {
    expect(page('tags/index.html')).not.toContain('cloud later');
    install(second);
    await build();
    expect(page('tags/index.html')).toContain('cloud later');
    expect(page('index.html')).toContain('<p class="motto">标签</p><footer class="site-footer">');
  });

  it('stands as it was where a component no longer fits', async () => {
    const before = page('index.html');
    rewrite(join(site, 'content/theme/components/SiteFooter.astro'), (text) =>
      text.replace('{ chrome }', '{ chrome, years }'),
    );
    const { code, said } = await jianfan('build');
    expect(code).toBe(1);
    expect(said).toContain('theme/components/SiteFooter.astro:5:17 theme-component-props (error)');
    expect(page('index.html')).toBe(before);
  });
});
