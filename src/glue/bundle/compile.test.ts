import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from '../project.ts';
import { loadTemplates } from '../jobs/templates.ts';
import { stampOf } from '../store/file-stamp.ts';
import { isWhole } from './bundle-files.ts';
import { compileTemplates } from './compile.ts';

/** Inside the project, since a bundle finds Astro from where it is. */
const cache = join(projectRoot, '.jianfan', `test-${process.pid}`);
const footer = join(cache, 'theme/SiteFooter.astro');

/** Compiles the templates with a footer of the site's own: one bundle for all tests that don't change it. */
async function compileFooter(source: string) {
  mkdirSync(dirname(footer), { recursive: true });
  writeFileSync(footer, source);
  const stats = statSync(footer);
  const file = {
    file: 'theme/components/SiteFooter.astro',
    path: footer,
    size: stats.size,
    stamp: stampOf(stats),
  };
  const components = new Map([['SiteFooter', file]]);
  const { bundle, done } = compileTemplates(cache, { base: '', mdx: [], components });
  return { ...bundle, fresh: await done };
}

afterAll(() => rmSync(cache, { recursive: true, force: true }));

it('compiles templates once, and again when the cache is damaged', async () => {
  const first = await compileFooter('<footer>一</footer>');
  expect(first.fresh).toBe(true);
  expect((await compileFooter('<footer>一</footer>')).fresh).toBe(false);

  const folder = join(first.entry, '../..');
  const foreign = join(first.entry, '../foreign.mjs');
  writeFileSync(foreign, 'process.exit(1)');
  expect(isWhole(folder)).toBe(false);
  rmSync(foreign);
  expect(isWhole(folder)).toBe(true);
  truncateSync(first.entry, 100);
  expect(isWhole(folder)).toBe(false);

  writeFileSync(foreign, 'process.exit(1)');
  const last = await compileFooter('<footer>一</footer>');
  expect(last.fresh).toBe(true);
  expect(existsSync(foreign)).toBe(false);
  expect(Object.keys(await loadTemplates(last.entry))).toContain('renderView');
}, 60_000);

it('compiles them again after an edit of a component that a theme brings, and knows both states', async () => {
  const first = await compileFooter('<footer>一</footer>');
  const second = await compileFooter('<footer>二二</footer>');
  expect([second.fresh, second.id === first.id]).toEqual([true, false]);
  const again = await compileFooter('<footer>一</footer>');
  expect([again.fresh, again.id]).toEqual([false, first.id]);
}, 60_000);

it('compiles them, scripts included, for a site that shares no folder with the program', async () => {
  const far = mkdtempSync(join(tmpdir(), 'jianfan-far-'));
  try {
    const { bundle, done } = compileTemplates(far, { base: '', mdx: [], components: new Map() });
    expect(await done).toBe(true);
    expect(readdirSync(join(bundle.client, '_astro')).filter((name) => name.endsWith('.js'))).not.toEqual([]);
  } finally {
    rmSync(far, { recursive: true, force: true });
  }
}, 60_000);
