import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../diagnostics/problem.ts';
import type * as Parse from '../../posts/parse.ts';
import type * as BodyHtml from '../../views/body-html.ts';
import { createProgress, type Progress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import type * as Refused from './build-refused.ts';
import type * as Build from './build-site.ts';

/** Faults of ours that no input is known to provoke: they end a build in one line that names the file. */
vi.mock('../../posts/parse.ts', async (load) => {
  const { parsePost } = await load<typeof Parse>();
  const faulty: typeof parsePost = (source, options) => {
    if (source.text.includes('parser gives up')) throw new TypeError('parser gave up');
    return parsePost(source, options);
  };
  return { parsePost: faulty };
});
vi.mock('../../views/body-html.ts', async (load) => {
  const real = await load<typeof BodyHtml>();
  const bodyHtml: typeof real.bodyHtml = (html, body, script) => {
    if (html.includes('writer gives up')) throw new TypeError('writer gave up');
    return real.bodyHtml(html, body, script);
  };
  return { ...real, bodyHtml };
});

const shared = join(projectRoot, '.jianfan');
let root: string;
let content: string;
let buildSite: typeof Build.buildSite;
let BuildRefused: typeof Refused.BuildRefused;

beforeAll(async () => {
  vi.resetModules(); // files before this one have loaded the modules that are replaced here
  ({ buildSite } = await import('./build-site.ts'));
  ({ BuildRefused } = await import('./build-refused.ts'));
  root = await mkdtemp(join(projectRoot, '.jianfan/test-broken-'));
  content = join(root, 'content');
  await cp(new URL('./fixtures/small-site', import.meta.url), content, { recursive: true });
  await problemsOfBuild(shared, quiet()); // the next ones read a file or two: without threads, which know no mocks
}, 120_000);

afterAll(async () => {
  vi.resetModules();
  await rm(root, { recursive: true, force: true });
});

async function problemsOfBuild(cache: string, progress: Progress): Promise<Problem[] | 'built'> {
  const options = { content, out: join(root, 'site'), cache, drafts: false, force: false, search: false };
  try {
    await buildSite(options, progress);
    return 'built';
  } catch (error) {
    if (error instanceof BuildRefused) return error.problems;
    throw error;
  }
}

const quiet = () => createProgress(process.stderr, true);

describe('a fault of ours', () => {
  it.each([
    ['while a post is read', 'parser gives up', 'posts/bad.md', 'markdown-failed'],
    // Links are filled in where the page is written.
    ['while a page is written', 'writer gives up: [two](./two.md)', 'posts/bad/index.html', 'build-broken'],
  ])('%s ends the build with the name of the file', async (_, body, file, code) => {
    await writeFile(join(content, 'posts/bad.md'), `---\ntitle: 壞\ndate: 2020-01-01\n---\n${body}\n`);
    const problems = await problemsOfBuild(shared, quiet());
    expect(problems).toContainEqual(expect.objectContaining({ file, code, severity: 'error' }));
    await rm(join(content, 'posts/bad.md'));
  });
});

describe('a cache that is deleted during a build', () => {
  it.each(['posts', 'pages', 'posts templates pages feeds'])(
    'is told of or made anew: %s',
    async (phases) => {
      const cache = join(root, 'cache');
      const progress = quiet();
      const start: Progress['start'] = (name, total) => {
        if (phases.includes(name)) rmSync(cache, { recursive: true, force: true });
        return progress.start(name, total);
      };
      const outcome = await problemsOfBuild(cache, { ...progress, start });
      if (outcome !== 'built') expect(outcome.map(({ code }) => code)).toEqual(['cache-removed']);
      expect(await problemsOfBuild(cache, quiet())).toBe('built');
    },
  );
});
