import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { buildSite } from '../pipeline/build-site.ts';

const out = mkdtempSync(join(tmpdir(), 'jianfan-search-run-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

it('puts posts into the index oldest first, by which newer ones win a tie', async () => {
  const content = join(projectRoot, 'src/glue/pipeline/fixtures/small-site');
  const cache = join(projectRoot, '.jianfan');
  const options = { content, out, cache, drafts: false, force: true, search: true };
  await buildSite(options, createProgress(process.stderr, true));
  const folder = join(out, 'pagefind');
  expect(readdirSync(folder)).toContain('pagefind.js');
  const { indexes } = JSON.parse(readFileSync(join(folder, 'jianfan-state.json'), 'utf8')) as {
    indexes: { posts: { id: string; date?: number }[] }[];
  };
  const articles = indexes.flatMap(({ posts }) => posts).filter(({ id }) => id.startsWith('posts/'));
  expect(articles.map(({ id }) => id)).toEqual(['posts/one', 'posts/two', 'posts/three']);
  expect(articles.every(({ date }) => date !== undefined)).toBe(true);
}, 60_000);
