import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../src/glue/store/hash.ts';
import { copyProject, projectRoot } from './bench/workspace.ts';

/** An edit of the program itself, in a copy of it: what its cache still believes must be what a forced build makes. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'jianfan-program-'));
  copyProject(project);
  cpSync(join(projectRoot, 'src/glue/pipeline/fixtures/small-site'), join(project, 'content'), {
    recursive: true,
  });
  build('out');
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

function build(out: string, ...flags: string[]): string {
  const args = ['scripts/build.ts', '--out', out, '--json', `${out}.json`, '--no-search', ...flags];
  return execFileSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function filesOf(folder: string): Record<string, string> {
  const dirents = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
  const files = dirents.filter((dirent) => dirent.isFile() && dirent.name !== '.jianfan-output');
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(join(project, folder).length), contentHash(readFileSync(file))]),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(join(project, file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(project, file), changed);
}

describe('an incremental build after an edit of the program', () => {
  it.each([
    [
      'a template',
      () => edit('src/components/SiteFooter.astro', (text) => `${text}<p>山高水長</p>\n`),
      'index.html',
      '山高水長',
    ],
    [
      'a dictionary',
      () =>
        edit('src/variants/corrections/words.ts', (text) =>
          text.replace(
            'fromHans: Readonly<Record<string, string>> = {',
            (start) => `${start}\n  再来: '再會',`,
          ),
        ),
      'zh-hant/posts/one/index.html',
      '以後再會',
    ],
    [
      'the order of lists',
      () => edit('src/taxonomy/order.ts', (text) => text.replace('right - left;\n', 'left - right;\n')),
      'page/2/index.html',
      '第三篇',
    ],
  ])(
    'gives what a forced one gives: %s',
    (_, act, page, shown) => {
      act();
      build('out');
      build('fresh', '--force');
      expect(filesOf('out')).toEqual(filesOf('fresh'));
      expect(readFileSync(join(project, 'out', page), 'utf8').includes(shown)).toBe(true);
    },
    120_000,
  );
});
