import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
