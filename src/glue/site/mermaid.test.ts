import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findMermaid } from './mermaid.ts';

let site: string;
beforeEach(() => (site = mkdtempSync(join(tmpdir(), 'jianfan-mermaid-'))));
afterEach(() => rmSync(site, { recursive: true, force: true }));

it('Mermaid is published as the site has installed it, in the one form that browsers load in pieces', () => {
  const dist = join(site, 'node_modules/mermaid/dist');
  mkdirSync(join(dist, 'chunks/mermaid.esm.min'), { recursive: true });
  mkdirSync(join(site, 'content'));
  writeFileSync(join(dist, '../package.json'), '{"name":"mermaid","version":"12.3.0"}');
  for (const file of [
    'mermaid.js',
    'mermaid.esm.min.mjs',
    'chunks/mermaid.esm.min/a.mjs',
    'chunks/mermaid.esm.min/a.mjs.map',
  ])
    writeFileSync(join(dist, file), '');
  const found = findMermaid(join(site, 'content'));
  expect(found?.module).toBe('_assets/mermaid/12.3.0/mermaid.esm.min.mjs');
  expect([...(found?.files.keys() ?? [])]).toEqual([
    '_assets/mermaid/12.3.0/mermaid.esm.min.mjs',
    '_assets/mermaid/12.3.0/chunks/mermaid.esm.min/a.mjs',
  ]);
});

it('a site without it has none', () => {
  expect(findMermaid(site)).toBeUndefined();
});
