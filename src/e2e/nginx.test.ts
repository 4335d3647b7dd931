import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../glue/project.ts';
import { buildFixture } from './build-fixture.ts';

/** Debian has it in a folder that is not on everybody's path. */
const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path));
if (nginx === undefined) console.warn('nginx is not installed: its documented configuration is not tried.');

/** The configuration that the manual gives, as it is there. */
function documented(): string {
  const page = readFileSync(join(projectRoot, 'content/pages/manual/deploy.md'), 'utf8');
  return /```nginx\n([^]*?)```/.exec(page)?.[1] ?? '';
}

let folder = '';
let server: ChildProcess;
let site = '';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Waits until a server takes requests. */
async function answering(address: string): Promise<void> {
  const isThere = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe.skipIf(nginx === undefined)('nginx with the documented configuration', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jianfan-nginx-'));
    chmodSync(folder, 0o755); // nginx reads it as a user of its own
    const out = join(folder, 'my-site');
    await buildFixture(join(projectRoot, 'src/e2e/fixtures/moved'), out);
    const port = await freePort();
    site = `http://127.0.0.1:${port}`;
    const snippet = documented().replaceAll('/srv/www/my-site', out).replace('listen 80;', `listen ${port};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    mkdirSync(join(folder, 'logs'));
    const mime = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {}
http { ${mime} access_log off; ${temporary.join(' ')}
${snippet}
}`,
    );
    const options = ['-p', folder, '-c', join(folder, 'nginx.conf')];
    execFileSync(nginx ?? '', [...options, '-t', '-q']);
    server = spawn(nginx ?? '', options, { stdio: 'ignore' });
    await answering(site);
  });

  afterAll(async () => {
    server.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(site + encodeURI(path), { redirect: 'manual', headers });

  it.each([
    ['/2014/旧网址.html', '/posts/tea/'],
    ['/zh-hant/2014/旧网址.html', '/zh-hant/posts/tea/'],
    ['/?p=12', '/posts/tea/'],
    ['/forum.php?mod=viewthread&tid=7', '/posts/tea/'],
    ['/tags/客戶服務/', '/tags/%E5%AE%A2%E6%88%B7%E6%9C%8D%E5%8A%A1/'],
    ['/tags/NPS/', '/tags/nps/'],
    ['/Posts/Tea/', '/posts/tea/'],
    ['/posts/tea', '/posts/tea/'],
    ['/categories/茶/', '/sections/%E8%8C%B6/'],
    ['/archives/2021/', '/archive/2021/'],
    ['/archives/', '/archive/'],
  ])('redirects %s once', async (from, to) => {
    const response = await ask(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
    const target = await fetch(site + to, { redirect: 'manual' });
    expect(target.status).toBe(200);
  });

  it.each([
    ['/nowhere/', '找不到这一页'],
    ['/zh-hant/nowhere/', '找不到這一頁'],
    ['/?p=13&x=1', undefined],
  ])('answers %s in the reader’s script', async (path, words) => {
    const response = await ask(path);
    expect(response.status).toBe(words === undefined ? 200 : 404);
    expect(await response.text()).toContain(words ?? '搬来的网站');
  });

  it('sends the headers of the site with every answer, 404s included', async () => {
    for (const path of ['/', '/nowhere/', '/posts/tea/']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'self'; .*frame-ancestors 'self'$/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBeNull();
    }
  });

  it('lets browsers keep what never changes, and compresses texts', async () => {
    const page = await (await ask('/')).text();
    const style = /\/_astro\/[^"]+\.css/.exec(page)?.[0] ?? '';
    const { headers } = await ask(style, { 'accept-encoding': 'gzip' });
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('keeps its own files to itself, and needs no page at an old address', async () => {
    expect((await ask('/_nginx/server.conf')).status).toBe(404);
    expect(existsSync(join(folder, 'my-site/2014'))).toBe(false);
    expect(existsSync(join(folder, 'my-site/_headers'))).toBe(false);
  });
});
