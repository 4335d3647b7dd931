import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve.ts';
import { buildSite } from '../glue/build/build-site.ts';
import { createProgress } from '../glue/progress.ts';
import { projectRoot } from '../glue/project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the sample site. */
    site: string;
    /** Output folder of the sample site. */
    out: string;
  }
}

/** Builds the sample site once for all browser tests and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jianfan-e2e-'));
  const out = join(folder, 'site');
  const options = {
    content: join(projectRoot, 'content'),
    out,
    cache: join(projectRoot, '.jianfan'),
    drafts: false,
    force: false,
    search: true,
  };
  await buildSite(options, createProgress(process.stderr));
  const server = await serveFolder(out, 4400);
  project.provide('site', server.url);
  project.provide('out', out);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
