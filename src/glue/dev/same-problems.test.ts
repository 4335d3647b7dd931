import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../diagnostics/problem.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import { buildSite } from '../pipeline/build-site.ts';
import { checkSite } from '../pipeline/check-site.ts';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { createPreview } from './preview.ts';

/** A build, a check and the preview say the same of one folder: they load it in one place. */
const cache = join(projectRoot, '.jianfan');
const quiet = createProgress(process.stderr, true);
let root: string;
let content: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianfan-problems-'));
  content = join(root, 'content');
  await cp(new URL('./fixtures/same-problems', import.meta.url), content, { recursive: true });
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function built(): Promise<Problem[]> {
  const options = { content, out: join(root, 'site'), cache, drafts: false, force: false, search: false };
  try {
    return (await buildSite(options, quiet)).problems;
  } catch (error) {
    if (error instanceof BuildRefused) return error.problems;
    throw error;
  }
}

async function previewed(): Promise<Problem[]> {
  const preview = createPreview(content, cache);
  try {
    return await preview.refresh();
  } finally {
    await preview.close();
  }
}

/** The problems of one file as one line each, in an order of their own: every command sorts what it prints. */
function linesOf(problems: readonly Problem[], file?: string): string[] {
  const wanted = problems.filter((problem) => file === undefined || problem.file === file);
  return wanted
    .map(({ severity, code, file, position }) => [severity, code, file, position?.line ?? '-'].join(' '))
    .sort();
}

describe('a build, a check and the preview', () => {
  it('say the same of every file', async () => {
    const [build, preview, check] = [
      await built(),
      await previewed(),
      await checkSite({ content, cache }, quiet),
    ];
    expect(linesOf(build)).toMatchSnapshot();
    expect(linesOf(preview)).toEqual(linesOf(build));
    expect(linesOf(check.problems)).toEqual(linesOf(build));
  });

  it('warn of a mistake in a draft, and stop at the same mistake when it is published', async () => {
    const file = 'posts/draft.md';
    const severities = async () => [
      linesOf(await built(), file),
      linesOf(await previewed(), file),
      linesOf((await checkSite({ content, cache }, quiet)).problems, file),
    ];
    const draft = ['warning date-invalid posts/draft.md 3'];
    expect(await severities()).toEqual([draft, draft, draft]);
    const path = join(content, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace('draft: true\n', ''));
    const published = ['error date-invalid posts/draft.md 3'];
    expect(await severities()).toEqual([published, published, published]);
  });
});
