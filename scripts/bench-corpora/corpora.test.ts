import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/glue/progress.ts';
import { siteCache } from '../../src/glue/project.ts';
import { verifyFolder } from '../../src/glue/verify/verify-folder.ts';
import { buildCorpus, corporaFolder, corpusNames } from './build-corpus.ts';

const names = corpusNames();

/** Share of links that may lead nowhere: those of lists on each page count too. */
const mostDead = 0.005;

describe.skipIf(names.length === 0)(`real blogs, built whole (skipped: nothing in ${corporaFolder})`, () => {
  it.each(names)('%s is built, with all its posts, tags and URLs', { timeout: 600_000 }, async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'jianfan-corpus-'));
    try {
      const { expected, measured, compared, report } = await buildCorpus(
        name,
        join(folder, 'site'),
        siteCache,
      );
      const { posts, unlisted, tags } = report.json as { posts: number; unlisted: number; tags: number };
      expect(posts + unlisted).toBe(expected.posts);
      expect(compared.published).toBe(expected.posts);
      expect(compared.titles.differing).toEqual([]);
      expect(tags).toBeGreaterThanOrEqual(expected.tags);
      expect(measured.shown).toBeGreaterThanOrEqual(expected.pictures);
      expect(measured.breaks).toBeGreaterThanOrEqual(expected.breaks);
      expect(measured.leaks).toBe(0);
      // What leads nowhere led nowhere before, or to files that were left out of the shared copy.
      expect(measured.lostLinks).toBeLessThanOrEqual(measured.links * mostDead);
      expect(measured.keptUrls).toBe(expected.urls.length);
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report.problems.filter(({ code }) => code === 'markdown-failed')).toEqual([]);
      const built = { content: join(corporaFolder, name), cache: siteCache };
      const { problems } = await verifyFolder(
        join(folder, 'site'),
        createProgress(process.stderr, true),
        built,
      );
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
