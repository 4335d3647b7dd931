import { join } from 'node:path';
import { createProgress } from '../progress.ts';
import { projectRoot } from '../project.ts';
import { buildSite } from './build-site.ts';

/** Builds the sample layout's site after a plain `astro build`, so that Astro's own command gives the whole site too. */
export async function buildFromAstro(): Promise<void> {
  const cache = join(projectRoot, '.jianfan');
  const folders = { content: join(projectRoot, 'content'), out: join(projectRoot, 'dist'), cache };
  await buildSite({ ...folders, drafts: false, force: false, search: true }, createProgress(process.stderr));
}
