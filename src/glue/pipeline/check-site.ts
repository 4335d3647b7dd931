import { distinctProblems } from '../../diagnostics/distinct.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { TemplatesFailed } from '../bundle/compile.ts';
import { compileProblem } from '../bundle/compile-problem.ts';
import { mdxBundleOf, mdxPostsOf, withoutMdx } from '../bundle/mdx-bundle.ts';
import { lintContent, type LintedFile } from '../site/lint-content.ts';
import { openSite, type Site } from '../site/open-site.ts';
import { createImageStore } from '../images/store.ts';
import type { Progress } from '../progress.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import { gather } from '../site/read-site.ts';

export interface CheckOptions {
  content: string;
  cache: string;
}

/** What a check found. */
export interface CheckResult {
  problems: Problem[];
  /** The posts whose Chinese has something to repair or reconsider. */
  linted: LintedFile[];
}

/**
 * Finds everything that a build of the content folder would complain about, drafts included, without building;
 * and what a copy editor would: see `lintContent`.
 */
export async function checkSite(options: CheckOptions, progress: Progress): Promise<CheckResult> {
  const site = await openSite(options.content);
  const problems = await buildProblems(site, options, progress);
  const phase = progress.start('copy', site.tree.posts.length);
  const linted: LintedFile[] = [];
  let done = 0;
  for await (const file of lintContent(site.tree.posts)) {
    phase.tick((done += 1));
    if (file.problems.length > 0) linted.push(file);
  }
  phase.end(`${linted.length} files with remarks`);
  return { problems: distinctProblems([...problems, ...linted.flatMap((file) => file.problems)]), linted };
}

async function buildProblems(site: Site, options: CheckOptions, progress: Progress): Promise<Problem[]> {
  let mdxBundle: string | undefined;
  try {
    mdxBundle = await mdxBundleOf(site.tree, options.cache, site.config.base);
  } catch (error) {
    if (!(error instanceof TemplatesFailed)) throw error;
    const failed = compileProblem(error, mdxPostsOf(site.tree));
    return [failed, ...(await problemsOfFiles(withoutMdx(site), options, progress, undefined))];
  }
  return problemsOfFiles(site, options, progress, mdxBundle);
}

async function problemsOfFiles(
  site: Site,
  options: CheckOptions,
  progress: Progress,
  mdxBundle: string | undefined,
): Promise<Problem[]> {
  const now = Date.now();
  const bodies = `${options.cache}/check/${process.pid}`;
  const pool = createJobPool({ config: site.config, bodies, now, drafts: true, mdxBundle }, 'check');
  const cacheDir = `${options.cache}/images`;
  const images = createImageStore({ cacheDir, publicPath: '/assets/images/', root: site.root });
  const state = { ingestKey: '', records: new Map() };
  try {
    const threads = () => pool;
    return (await gather({ site, state, images, now, drafts: true, force: true, threads, progress }))
      .problems;
  } finally {
    await pool.close();
  }
}
