import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/glue/project.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'jianfan-cache-'));
  execFileSync('git', ['init', '-q'], { cwd: site });
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function run(language: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/run.js'), ...args], {
    cwd: site,
    env: { ...process.env, JIANFAN_LANG: language },
    encoding: 'utf8',
  });
  return { status, stderr };
}

function commit(file: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), '');
  execFileSync('git', ['add', '-f', '--', file], { cwd: site });
}

describe('a cache that a branch of a stranger brings', () => {
  it.each([
    ['en', 'check', '--untrusted'],
    ['zh-Hans', 'build', '--untrusted-since=HEAD^1'],
    ['zh-Hant', 'build', '--untrusted-since', 'HEAD^1'],
  ])('is refused before anything of it could run (%s, %s %s)', (language, ...args) => {
    commit('.jianfan/bundles/x/entry.mjs');
    expect(run(language, ...args)).toMatchSnapshot();
  });

  it.each(['.JIANFAN/compiled/x', '.jianfan'])('counts as %s too', (file) => {
    commit(file);
    expect(run('en', 'check', '--untrusted')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(file) as string,
    });
  });

  it('counts as a link', () => {
    mkdirSync(join(site, 'elsewhere'));
    symlinkSync('elsewhere', join(site, '.jianfan'));
    execFileSync('git', ['add', '-f', '--', '.jianfan'], { cwd: site });
    expect(run('en', 'check', '--untrusted').status).toBe(1);
  });
});

describe('a cache of one’s own', () => {
  it('is none of Git’s business', () => {
    mkdirSync(join(site, '.jianfan'));
    const { stderr } = run('en', 'check', '--untrusted', '--content', 'nowhere');
    expect(stderr).not.toContain('git rm');
  });
});
