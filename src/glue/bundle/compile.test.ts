import { existsSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from '../project.ts';
import { loadTemplates } from '../jobs/templates.ts';
import { compileTemplates } from './compile.ts';

/** Inside the project, since a bundle finds Astro from where it lies. */
const cache = join(projectRoot, '.jianfan', `test-${process.pid}`);
const compile = async () => {
  const { bundle, done } = compileTemplates(cache, { base: '', mdx: [], components: new Map() });
  return { ...bundle, fresh: await done };
};

afterAll(() => rmSync(cache, { recursive: true, force: true }));

it('compiles templates once, and again when the cache is damaged', async () => {
  const first = await compile();
  expect(first.fresh).toBe(true);
  expect((await compile()).fresh).toBe(false);

  truncateSync(first.entry, 100);
  expect((await compile()).fresh).toBe(true);

  writeFileSync(join(first.entry, '../foreign.mjs'), 'process.exit(1)');
  const last = await compile();
  expect(last.fresh).toBe(true);
  expect(existsSync(join(last.entry, '../foreign.mjs'))).toBe(false);
  expect(Object.keys(await loadTemplates(last.entry))).toContain('renderView');
}, 60_000);
