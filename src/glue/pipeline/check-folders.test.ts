import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolders } from './check-folders.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'jianfan-folders-'));
  mkdirSync(join(root, 'site/content'), { recursive: true });
  symlinkSync(join(root, 'site'), join(root, 'link'));
  writeFileSync(join(root, 'file'), '');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function codeOf(content: string, out: string): string | undefined {
  return checkFolders(join(root, content), join(root, out))?.code;
}

describe('the folders of a build', () => {
  it.each(['site/dist', 'dist', 'site/content-dist', 'site/deep/er/dist'])('takes %s', (out) =>
    expect(codeOf('site/content', out)).toBeUndefined(),
  );

  it.each(['site/content', 'site/content/dist', 'site', '.', 'link/content/dist', 'link'])(
    'refuses %s, which overlaps with the content',
    (out) => expect(codeOf('site/content', out)).toBe('output-overlap'),
  );

  it('refuses a file', () => expect(codeOf('site/content', 'file')).toBe('output-unwritable'));

  it('refuses a place inside a file', () =>
    expect(codeOf('site/content', 'file/dist')).toBe('output-unwritable'));

  it.skipIf(process.platform !== 'linux')('refuses /proc, where making folders never ends', () => {
    expect(checkFolders(join(root, 'site/content'), '/proc/dist')).toMatchObject({
      code: 'output-unwritable',
      values: { place: '/proc', code: 'ENOENT' },
    });
  });
});
