import { get } from 'node:http';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../project.ts';
import { startDevServer, type DevServer } from './dev-server.ts';

let content: string;
let out: string;
let server: DevServer;

beforeAll(async () => {
  vi.stubEnv('VITEST', undefined); // Astro's dev server serves no page to tests of Astro itself
  content = await mkdtemp(join(tmpdir(), 'jianfan-dev-'));
  await cp(join(projectRoot, 'src/glue/pipeline/fixtures/small-site'), content, { recursive: true });
  out = await mkdtemp(join(tmpdir(), 'jianfan-built-'));
  await mkdir(join(out, 'zh-hant'));
  await writeFile(join(out, 'feed.xml'), '<rss/>');
  await writeFile(join(out, 'zh-hant/llms.txt'), '# 茶');
  server = await startDevServer({ content, out, cache: join(projectRoot, '.jianfan'), port: 4710 });
}, 60_000);

afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
  await rm(out, { recursive: true, force: true });
});

async function answer(path: string): Promise<{ status: number; page: string }> {
  const response = await fetch(new URL(path, server.url), { headers: { accept: 'text/html' } });
  return { status: response.status, page: await response.text() };
}

/** Asks under another name: fetch sets the header by itself. */
function statusFor(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = get(new URL(path, server.url), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
  });
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(content, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  await server.refresh();
}

describe('the dev server', () => {
  it('answers 200 for pages and 404 with the 404 page for what is none', async () => {
    expect((await answer('/')).status).toBe(200);
    const lost = await answer('/posts/no-such-post/');
    expect(lost.status).toBe(404);
    expect(lost.page).toContain('kind-notFound');
  }, 60_000);

  it.each(['/%E0%A4%A/', '/posts/%FF'])('answers 404 for %s, which nobody can decode', async (path) => {
    const { status, page } = await answer(path);
    expect(status).toBe(404);
    expect(page).toContain('kind-notFound');
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example'])(
    'shows nothing to a page of %s, a name that leads to this machine',
    async (host) => {
      for (const path of ['/', '/feed.xml', '/_proof/', '/_assets/katex/katex.min.css'])
        expect(await statusFor(path, host)).toBe(403);
      expect(await statusFor('/', new URL(server.url).host)).toBe(200);
    },
  );

  it('serves the feeds of the last build, to which every page links, and its files for machines', async () => {
    expect(await answer('/feed.xml')).toEqual({ status: 200, page: '<rss/>' });
    expect(await answer('/zh-hant/llms.txt')).toEqual({ status: 200, page: '# 茶' });
    expect((await answer('/robots.txt')).status).toBe(404);
  });

  it('shows an error over the page, with place, line and fix, until it is repaired', async () => {
    await edit('site.yaml', (text) => `${text}\npageSize: many\n`);
    const { page } = await answer('/');
    expect(page).toContain('kind-home');
    expect(page).toMatch(
      /site\.yaml[^]*│ pageSize: many[^]*“pageSize” must be a whole number[^]*pageSize: 20/,
    );
    await edit('site.yaml', (text) => text.replace('pageSize: many', 'pageSize: 5'));
    expect((await answer('/')).page).not.toContain('jianfan-problems');
  }, 60_000);

  it('has the editor once site.yaml asks for it, without a repository', async () => {
    expect((await answer('/admin/')).status).toBe(404);
    await edit('site.yaml', (text) => `${text}\nadmin: true\n`);
    const { status, page } = await answer('/admin/');
    expect(status).toBe(200);
    expect(page).toContain('noindex');
    expect(JSON.parse((await answer('/admin/config.json')).page)).toMatchObject({
      collections: [{ name: 'posts' }, { name: 'pages' }],
    });
    expect((await answer('/admin/cms/index.js')).status).toBe(200);
  });
});
