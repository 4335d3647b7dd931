import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tableStore } from './table-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianfan-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [one, two, three] = ['a', 'b', 'c'].map((digit) => join(folder, digit.repeat(20))) as [
  string,
  string,
  string,
];
const tables = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);

it('gives back what it was given, at a multiple of 4', () => {
  const store = tableStore(one);
  expect(store.read('tw')).toBeUndefined();
  store.write('tw', tables);
  expect([...(store.read('tw') ?? [])]).toEqual([...tables]);
  expect((store.read('tw')?.byteOffset ?? 1) % 4).toBe(0);
  expect(store.read('hk')).toBeUndefined();
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 4)],
  ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([9])])],
  ['emptied', () => Buffer.alloc(0)],
])('does not believe a file that was %s', (_, damage) => {
  const store = tableStore(two);
  store.write('tw', tables);
  const file = `${two}-tw`;
  writeFileSync(file, damage(readFileSync(file)));
  expect(store.read('tw')).toBeUndefined();
});

it('writes where a folder has taken the place of a file', () => {
  mkdirSync(`${two}-hk`);
  tableStore(two).write('hk', tables);
  expect([...(tableStore(two).read('hk') ?? [])]).toEqual([...tables]);
});

it('keeps the tables of one program alone, and what others have put there', () => {
  writeFileSync(join(folder, 'letter.txt'), 'dear');
  tableStore(three).write('tw', tables);
  expect(readdirSync(folder)).toEqual([`${basename(three)}-tw`, 'letter.txt']);
});
