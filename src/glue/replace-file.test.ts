import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFile } from './replace-file.ts';

let root: string;
let post: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-replace-'));
  post = join(root, 'a.md');
  writeFileSync(post, '舊');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('puts the new text in the place of the old, and leaves nothing beside it', () => {
  chmodSync(post, 0o640);
  const before = statSync(post).ino;
  replaceFile(post, '新');
  expect(readFileSync(post, 'utf8')).toBe('新');
  expect(statSync(post).mode & 0o777).toBe(0o640);
  // Another file: whoever kills the write, or fills the disk, finds the old one untouched.
  expect(statSync(post).ino).not.toBe(before);
  expect(readdirSync(root)).toEqual(['a.md']);
});

it('makes a file that is not there', () => {
  replaceFile(join(root, 'b.md'), Buffer.from('新'));
  expect(readFileSync(join(root, 'b.md'), 'utf8')).toBe('新');
});

it('writes the file that a link leads to', () => {
  symlinkSync('a.md', join(root, 'link.md'));
  replaceFile(join(root, 'link.md'), '新');
  expect(lstatSync(join(root, 'link.md')).isSymbolicLink()).toBe(true);
  expect(readFileSync(post, 'utf8')).toBe('新');
});

it('leaves the old text where the new one can’t be written', () => {
  mkdirSync(join(root, `.jianfan-${process.pid}.new`));
  expect(() => replaceFile(post, '新')).toThrow();
  expect(readFileSync(post, 'utf8')).toBe('舊');
  mkdirSync(join(root, 'folder'));
  expect(() => replaceFile(join(root, 'folder'), '新')).toThrow();
  expect(existsSync(join(root, `.jianfan-${process.pid}.new`))).toBe(false);
});
