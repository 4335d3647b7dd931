import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../../diagnostics/describe.ts';
import { openSite } from './open-site.ts';
import { walkContent } from './walk.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianfan-walk-'));
  content = join(folder, 'content');
  mkdirSync(join(content, 'posts'), { recursive: true });
  mkdirSync(join(content, 'public'));
  writeFileSync(join(content, 'posts/a.md'), '---\ntitle: 甲\n---\n');
  writeFileSync(join(folder, 'secret.md'), '密碼');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('symbolic links', () => {
  it.each(['posts/b.md', 'public/config', 'site.yaml', 'posts/picture.png'])(
    '%s that leads out of the content folder is refused',
    async (file) => {
      symlinkSync(join(folder, 'secret.md'), join(content, file));
      const { tree, problems } = await openSite(content);
      expect([...tree.posts.map((post) => post.file), ...tree.others.keys()]).toEqual(['posts/a.md']);
      expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
        { code: 'file-outside', file, values: { target: '../secret.md' } },
      ]);
    },
  );

  it('may lead from one file of the content folder to another', () => {
    symlinkSync('a.md', join(content, 'posts/b.md'));
    expect(walkContent(content).posts.map(({ file }) => file)).toEqual(['posts/a.md', 'posts/b.md']);
  });

  it('may be the content folder itself', () => {
    symlinkSync(content, join(folder, 'link'));
    symlinkSync('a.md', join(content, 'posts/b.md'));
    expect(walkContent(join(folder, 'link'))).toMatchObject({ outside: [] });
  });

  it('that lead nowhere are passed over', () => {
    symlinkSync('gone.md', join(content, 'posts/b.md'));
    expect(walkContent(content)).toMatchObject({ posts: [{ file: 'posts/a.md' }], outside: [] });
  });
});

/** Messages of a content folder, each with its file and severity. */
async function told(): Promise<string[]> {
  const { problems } = await openSite(content);
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map((problem) => `${problem.file}: ${problem.severity} ${describeProblem(problem, 'en').message}`);
}

// Disks of macOS and Windows hold no such names.
describe.skipIf(process.platform !== 'linux')('names in GBK, as old archives leave them', () => {
  const named = (folder: string, name: number[], ending = '') =>
    Buffer.concat([Buffer.from(join(content, folder) + '/'), Buffer.from(name), Buffer.from(ending)]);

  it('of posts, pictures and folders are told: they can’t be opened', async () => {
    writeFileSync(named('posts', [0xb2, 0xe2], '.md'), '---\ntitle: 測\n---\n');
    writeFileSync(named('public', [0xb2, 0xe2], '.png'), 'x');
    mkdirSync(named('posts', [0xc4, 0xea]));
    writeFileSync(named('posts', [0xc4, 0xea], '/b.md'), '---\ntitle: 年\n---\n');
    writeFileSync(join(content, 'posts/\ufffd.md'), '---\ntitle: 有\n---\n');
    expect(walkContent(content).posts.map(({ file }) => file)).toEqual(['posts/a.md', 'posts/\ufffd.md']);
    expect((await told()).join('\n')).toMatchInlineSnapshot(`
      "posts/��.md: warning The name of this file or folder is not UTF-8, so it cannot be opened, and it is left out.
      posts/��: warning The name of this file or folder is not UTF-8, so it cannot be opened, and it is left out.
      public/��.png: warning The name of this file or folder is not UTF-8, so it cannot be opened, and it is left out."
    `);
  });
});

describe('texts that are too large to be read', () => {
  it('are told, and not read', async () => {
    for (const file of ['posts/b.md', 'site.yaml', 'tags.yaml', 'theme/style.css', 'public/film.mp4']) {
      mkdirSync(join(content, 'theme'), { recursive: true });
      writeFileSync(join(content, file), '');
      truncateSync(join(content, file), 5 * 1024 ** 3); // of which the disk holds nothing
    }
    expect((await told()).join('\n')).toMatchInlineSnapshot(`
      "posts/b.md: error This file is 5120 MB; texts over 32 MB are not read.
      site.yaml: error This file is 5120 MB; texts over 32 MB are not read.
      tags.yaml: error This file is 5120 MB; texts over 32 MB are not read.
      theme/style.css: error This file is 5120 MB; texts over 32 MB are not read."
    `);
    const { tree } = await openSite(content);
    expect(tree.posts.map(({ file }) => file)).toEqual(['posts/a.md']);
    expect([...tree.others.keys()]).toEqual(['public/film.mp4']);
  });
});
