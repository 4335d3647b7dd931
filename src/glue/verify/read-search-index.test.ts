import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PublishedSite } from '../../verify/published-site.ts';
import { readSearchIndex } from './read-search-index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-search-'));
  mkdirSync(join(root, 'fragment'));
  const fragment = `pagefind_dcd${JSON.stringify({ url: '/posts/tea/' })}`;
  writeFileSync(join(root, 'fragment/a.pf_fragment'), gzipSync(fragment));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Finds the files that the addresses of the index lead to, on a site below the root of its host. */
async function filesFound(): Promise<unknown[]> {
  const files = ['posts/tea/index.html', 'index.html'];
  const site = new PublishedSite(files, new URL('https://me.example/blog/'));
  const { urls = [] } = (await readSearchIndex(root)) ?? {};
  return urls.map((url) => site.resolve(url, 'index.html'));
}

describe('on a site below the root of its host', () => {
  it('an index of ours leads to its posts', async () => {
    const manifest = { roots: { 'zh-Hant': '/blog/' }, indexes: [{ bundle: '', replaced: [] }] };
    writeFileSync(join(root, 'jianfan.json'), JSON.stringify(manifest));
    expect(await filesFound()).toMatchObject([{ kind: 'file', file: 'posts/tea/index.html' }]);
  });

  it('Pagefind’s own index does too', async () => {
    expect(await filesFound()).toMatchObject([{ kind: 'file', file: 'posts/tea/index.html' }]);
  });
});
