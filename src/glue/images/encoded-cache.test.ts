import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWholeEntry, openEncodedCache } from './encoded-cache.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianfan-encoded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Found by npm run torture, seed 201: a picture damaged in the store was published as it was.
it('knows an entry that isn’t what was written, and has it made anew', async () => {
  const cache = openEncodedCache(folder);
  cache.write('a.png', 'bytes');
  expect(isWholeEntry(cache.path('a.png'))).toBe(true);
  writeFileSync(cache.path('a.png'), 'bytez');
  expect(isWholeEntry(cache.path('a.png'))).toBe(false);
  expect(await cache.size('a.png')).toBeUndefined();
});

it('writes on after its folder was deleted, as authors do while a preview runs', () => {
  const cache = openEncodedCache(join(folder, 'deleted'));
  cache.write('a.png', 'bytes');
  rmSync(join(folder, 'deleted'), { recursive: true });
  cache.write('a.png', 'bytes');
  expect(isWholeEntry(cache.path('a.png'))).toBe(true);
});

it('writes where a folder is', async () => {
  const cache = openEncodedCache(folder);
  mkdirSync(join(cache.path('b.png'), 'inside'), { recursive: true });
  cache.write('b.png', 'bytes');
  expect(readFileSync(cache.path('b.png'), 'utf8')).toBe('bytes');
});
