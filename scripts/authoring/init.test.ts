import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parsePost } from '../../src/posts/parse.ts';
import { parseSiteConfig } from '../../src/config/site-config.ts';
import { projectRoot } from '../../src/glue/project.ts';

let folder: string;

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'jianfan-init-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  const env = { ...process.env, JIANFAN_LANG: 'en' };
  return spawnSync(process.execPath, [join(projectRoot, `scripts/${command}.ts`), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe.each(['hans', 'hant'] as const)('a new site in %s', (script) => {
  it('has settings, a first post and a page without a mistake', () => {
    expect(run('init', '--script', script).status).toBe(0);
    const { config, problems } = parseSiteConfig(read('content/site.yaml'), 'site.yaml');
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ script });
    for (const [file, kind] of [
      ['posts/第一篇.md', 'article'],
      ['pages/about.md', 'page'],
    ] as const) {
      const text = read(`content/${file}`);
      expect(parsePost({ file, text }, { config, now: Date.now(), hints: { kind } })).toMatchObject({
        status: 'published',
        problems: [],
      });
    }
    expect(JSON.parse(read('package.json'))).toMatchObject({ scripts: { build: 'jianfan build' } });
    expect(read('.github/workflows/site.yml')).toContain('npx jianfan build');
    expect(read('.github/dependabot.yml')).toContain('github-actions');
  });
});

it('touches no folder that holds something', () => {
  writeFileSync(join(folder, 'diary.md'), '私事');
  expect(run('init')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is not empty (diary.md)') as string,
  });
});

it('a new post is dated in the site’s zone, and never takes another’s place', () => {
  run('init', '--script', 'hant');
  expect(run('new', '退貨', '--tags', '随笔')).toMatchObject({
    status: 0,
    stdout: 'content/posts/退貨.md\n',
  });
  expect(read('content/posts/退貨.md')).toMatch(
    /^---\ntitle: 退貨\ndate: \d{4}-\d\d-\d\d \d\d:\d\d\ntags: \[隨筆\]\n---\n/,
  );
  expect(run('new', '退貨')).toMatchObject({ status: 1 });
});
