import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { buildSite } from '../pipeline/build-site.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianfan-public-'));
  const files: Record<string, string> = {
    'posts/one.md': '---\ntitle: 一\ndate: 2020-01-01\naliases: [/old/]\n---\n正文。\n',
    'public/CNAME': 'example.org\n',
    'public/.nojekyll': '',
    'public/.well-known/security.txt': 'Contact: mailto:a@example.org\n',
    'public/.DS_Store': 'x',
    'public/robots.txt': 'User-agent: *\nDisallow: /\n',
    'public/_redirects': '/feed /feed.xml 301\n',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(root, 'content', file, '..'), { recursive: true });
    await writeFile(join(root, 'content', file), text);
  }
  const cache = join(projectRoot, '.jianfan');
  const options = { content: join(root, 'content'), out: join(root, 'site'), cache, drafts: false };
  await buildSite({ ...options, force: false, search: false }, createProgress(process.stderr, true));
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

const published = (file: string) => readFile(join(root, 'site', file), 'utf8');

describe('files in public/', () => {
  it('stand at the root as they are, those of hosts with a dot too', async () => {
    expect(await published('CNAME')).toBe('example.org\n');
    expect(await published('.nojekyll')).toBe('');
    expect(await published('.well-known/security.txt')).toMatch(/^Contact/);
    await expect(published('.DS_Store')).rejects.toThrow('ENOENT');
  });

  it('win over those a build makes, and rules are joined', async () => {
    expect(await published('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    const redirects = await published('_redirects');
    expect(redirects).toMatch(/^\/feed \/feed\.xml 301\n/);
    expect(redirects).toContain('/old/');
  });
});
