import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { linkFiles } from './link-files.ts';

let root: string;
const at = (...names: string[]) => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-link-'));
  mkdirSync(at('to'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function tree(name: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(at(name, file)), { recursive: true });
    writeFileSync(at(name, file), text);
  }
  return { folder: at(name), outs: Object.keys(files) };
}

const trees = () => [
  tree('1', {
    'index.html': '首頁',
    'posts/甲/index.html': '甲',
    'posts/乙/index.html': '乙',
    'a/b/c/d.html': '丁',
  }),
  tree('2', { 'posts/丙/index.html': '丙', 'posts/甲/picture.png': '圖', 'a/b/e.html': '戊' }),
];

describe.each([
  ['without a thread', 100],
  ['in threads that each take two at a time', 2],
])('files are linked %s', (_, size) => {
  it('into one tree, folders and all', async () => {
    const ticks: number[] = [];
    expect(await linkFiles(trees(), at('to'), (done) => ticks.push(done), size)).toEqual([]);
    expect(listFiles(at('to'))).toEqual(
      trees()
        .flatMap(({ outs }) => outs)
        .sort(),
    );
    expect(readFileSync(at('to/posts/甲/index.html'), 'utf8')).toBe('甲');
    expect(statSync(at('to/index.html')).ino).toBe(statSync(at('1/index.html')).ino);
    expect(ticks.at(-1)).toBe(7);
  });

  it('and those that are not there are told, with their folder', async () => {
    const [first, second] = trees();
    rmSync(at('2/posts'), { recursive: true });
    const gone = await linkFiles([first!, second!], at('to'), () => undefined, size);
    expect(gone).toEqual([{ folder: at('2'), outs: ['posts/丙/index.html', 'posts/甲/picture.png'] }]);
    expect(existsSync(at('to/a/b/e.html'))).toBe(true);
  });

  it('until the disk says why it cannot go on', async () => {
    writeFileSync(at('to/posts'), 'a file is in the way');
    const error = await linkFiles(trees(), at('to'), () => undefined, size).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: expect.stringMatching(/ENOTDIR|EEXIST/), syscall: 'mkdir' });
  });
});
