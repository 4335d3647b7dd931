import { join } from 'node:path';
import { buildSite } from '../glue/pipeline/build-site.ts';
import { createProgress } from '../glue/progress.ts';
import { projectRoot } from '../glue/project.ts';
import type { BuildReport } from '../glue/pipeline/report.ts';

/** The base path of every site that has one: templates are compiled for each. */
export const basePath = '/sub/site';

/** Builds a site for browser tests, as `jianfan build` would: with search unless told otherwise; gives its report. */
export async function buildFixture(
  content: string,
  out: string,
  { search = true, force = false } = {},
): Promise<BuildReport> {
  const options = { content, out, cache: join(projectRoot, '.jianfan'), drafts: false, force, search };
  return buildSite(options, createProgress(process.stderr));
}
