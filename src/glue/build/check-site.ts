import type { Problem } from '../../diagnostics/problem.ts';
import { TemplatesFailed } from '../bundle/compile.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { mdxBundleOf, mdxPostsOf } from '../bundle/mdx-bundle.ts';
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
  let mdxBundle: string | undefined;
  try {
    mdxBundle = await mdxBundleOf(site.tree, options.cache, site.config.base);
  } catch (error) {
    if (error instanceof TemplatesFailed) return [compileProblem(error, mdxPostsOf(site.tree))];
    throw error;
  }
  const pool = createWorkerPool({ config: site.config, bodies, now, drafts: true, mdxBundle }, 'check');
  try {
    const images = createImageStore({
      cacheDir: `${options.cache}/images`,
      publicPath: '/assets/images/',
      root: site.root,
    });
    const state = { ingestKey: '', records: new Map() };
    const gathered = await gather({
      site,
      state,
      images,
      now,
      drafts: true,
      force: true,
      threads: () => pool,
      progress,
    });
    return gathered.problems;
  } finally {
    await pool.close();
  }
}
