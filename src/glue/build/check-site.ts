import type { Problem } from '../../diagnostics/problem.ts';
import { openSite } from '../content/site.ts';
import { createImageStore } from '../images/store.ts';
import { createWorkerPool } from '../workers/pool.ts';
import type { Progress } from '../progress.ts';
import { gather } from './gather.ts';

export interface CheckOptions {
  content: string;
  cache: string;
}

/** Finds everything that a build of the content folder would complain about, drafts included, without building. */
export async function checkSite(options: CheckOptions, progress: Progress): Promise<Problem[]> {
  const site = await openSite(options.content);
  const now = Date.now();
  const bodies = `${options.cache}/check/${process.pid}`;
  const pool = createWorkerPool({ config: site.config, bodies, now, drafts: true }, 'check');
  try {
    const images = createImageStore({ cacheDir: `${options.cache}/images`, publicPath: '/assets/images/', root: site.root });
    const state = { ingestKey: '', records: new Map() };
    const gathered = await gather({ site, state, images, now, drafts: true, force: true, threads: () => pool, progress });
    return gathered.problems;
  } finally {
    await pool.close();
  }
}
