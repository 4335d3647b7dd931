import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteCache } from '../../src/glue/project.ts';
import { buildCorpus, corporaFolder, corpusNames } from './build-corpus.ts';

const names = corpusNames();

describe.skipIf(names.length === 0)(`real blogs, built whole (skipped: nothing in ${corporaFolder})`, () => {
  it.each(names)('%s is built, with all its posts, tags and URLs', { timeout: 600_000 }, async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'jianfan-corpus-'));
    try {
      const { expected, measured, report } = await buildCorpus(name, join(folder, 'site'), siteCache);
      const { posts } = report.json as { posts: number };
      expect(posts).toBe(expected.posts);
      expect(measured.keptUrls).toBe(expected.urls.length);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.problems.filter(({ code }) => code === 'markdown-failed')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
