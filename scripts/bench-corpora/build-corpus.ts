import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../../src/glue/site/open-site.ts';
import { buildSite } from '../../src/glue/pipeline/build-site.ts';
import type { BuildReport } from '../../src/glue/pipeline/report.ts';
import { createProgress } from '../../src/glue/progress.ts';
import { projectRoot } from '../../src/glue/project.ts';
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
  report: BuildReport;
}

/** Builds a blog as it is into a folder, and counts both sides. */
export async function buildCorpus(name: string, out: string, cache: string): Promise<CorpusResult> {
  const content = join(corporaFolder, name);
  const site = await openSite(content);
  const progress = createProgress(process.stderr, true);
  const report = await buildSite(
    { content, out, cache, drafts: false, force: true, search: false },
    progress,
  );
  const expected = countExpected(content, Date.now());
  const measured = measureSite(out, site.config.variants[0]?.prefix ?? '', expected.urls);
  return { name, expected, measured, report };
}
