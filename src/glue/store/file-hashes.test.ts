import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFileHashes } from './file-hashes.ts';
import { contentHash } from './hash.ts';

let folder: string;
const place = () => ({ file: 'a', path: join(folder, 'a'), stamp: 'first' });
const store = () => join(folder, 'store');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianfan-hashes-'));
  writeFileSync(place().path, '甲');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('hashes as all else does, and reads a file again only for another stamp', () => {
  const hashes = openFileHashes(store());
  expect(hashes.of(place())).toBe(contentHash(Buffer.from('甲')));
  hashes.save();
  writeFileSync(place().path, '乙');
  const later = openFileHashes(store());
  expect(later.of(place())).toBe(contentHash(Buffer.from('甲')));
  expect(later.of({ ...place(), stamp: 'second' })).toBe(contentHash(Buffer.from('乙')));
});

it('forgets what nobody asked for, and reads all anew where its list is damaged', () => {
  openFileHashes(store()).save();
  expect(statSync(join(store(), 'state.json')).isFile()).toBe(true);
  writeFileSync(join(store(), 'list.jsonl'), 'no list');
  expect(openFileHashes(store()).of(place())).toBe(contentHash(Buffer.from('乙')));
});
