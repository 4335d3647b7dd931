import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../../src/glue/site/open-site.ts';
import { buildSite } from '../../src/glue/pipeline/build-site.ts';
import type { BuildReport } from '../../src/glue/pipeline/report.ts';
import { importSite } from '../../src/glue/imports/import-site.ts';
import { keepTables } from '../../src/glue/jobs/keep-tables.ts';
import { createProgress, type Progress } from '../../src/glue/progress.ts';
import { projectRoot, siteCache } from '../../src/glue/project.ts';
import { comparePosts, type Compared } from './compared.ts';
import { countExpected, type Expected } from './expected.ts';
import { measureSite, type Measured } from './measured.ts';

/** Real blogs beside the repository, if they are there. */
export const corporaFolder = process.env['JIANFAN_CORPORA'] ?? join(projectRoot, '../shared/data/corpora');

/** Lists the blogs. */
export function corpusNames(): string[] {
  return existsSync(corporaFolder) ? readdirSync(corporaFolder).sort() : [];
}

/** A blog as its generator would have it, and as it came out. */
export interface CorpusResult {
  name: string;
  expected: Expected;
  measured: Measured;
  compared: Compared;
  report: BuildReport;
}

/**
 * Builds a blog into a folder, as it is or as it was imported into the folder `imported`, and counts both sides. What is
 * expected is the original's.
 */
export async function buildCorpus(
  name: string,
  out: string,
  cache: string,
  imported?: string,
): Promise<CorpusResult> {
  const original = join(corporaFolder, name);
  const progress = createProgress(process.stderr, true);
  if (imported !== undefined) await importCorpus(original, imported, progress);
  const content = imported === undefined ? original : join(imported, 'content');
  const site = await openSite(content);
  const report = await buildSite(
    { content, out, cache, drafts: false, force: true, search: false },
    progress,
  );
  const expected = countExpected(original, Date.now());
  const measured = measureSite(out, site.config.variants[0]?.prefix ?? '', expected.urls, site.config.base);
  const compared = comparePosts(expected.entries, measured.posts);
  return { name, expected, measured, compared, report };
}

async function importCorpus(source: string, to: string, progress: Progress): Promise<void> {
  keepTables(siteCache);
  await importSite({ source, to, dry: false, now: Date.now(), language: 'en', progress });
}
