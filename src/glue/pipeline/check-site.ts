import type { ProblemCode } from '../../diagnostics/codes.ts';
import { distinctProblems } from '../../diagnostics/distinct.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { compileMdx } from '../site/compile-mdx.ts';
import { themeOverrides } from '../site/theme-overrides.ts';
import { lintContent, type LintedFile } from '../site/lint-content.ts';
import { openSite, type Site } from '../site/open-site.ts';
import { createImageStore } from '../images/store.ts';
import type { Progress } from '../progress.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import { keepTables } from '../jobs/keep-tables.ts';
import { loadSite } from '../site/load-site.ts';
import { gatherLines } from '../store/gathered-lines.ts';

export interface CheckOptions {
  content: string;
  cache: string;
  /** Whether to check style too: spacing, half-width punctuation. */
  style?: boolean;
  /** No post is trusted, whatever site.yaml says, and what must go is an error: for pull requests of strangers. */
  untrusted?: boolean;
  /** As little are those trusted that have changed since this commit; the owner's own files are as before. */
  untrustedSince?: string | undefined;
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
  keepTables(options.cache);
  const site = await openSite(options.content, options);
  const found = await buildProblems(site, options, progress);
  const strangers = new Set(site.config.strangers);
  const isStrangers = ({ file }: Problem) => options.untrusted === true || strangers.has(file);
  const problems = found.map((problem) => (isStrangers(problem) ? refuse(problem) : problem));
  const phase = progress.start('copy', site.tree.posts.length);
  const linted: LintedFile[] = [];
  let done = 0;
  for await (const file of lintContent(site.tree.posts, {
    style: options.style ?? false,
    config: site.config,
  })) {
    phase.tick((done += 1));
    if (file.problems.length > 0) linted.push(file);
  }
  phase.end({ phrase: 'came-remarks', values: { count: linted.length } });
  const remarks = linted.flatMap((file) => file.problems);
  return { problems: [...problems, ...distinctProblems(remarks, problems)], linted };
}

/** What a build would take out of an untrusted post, a check refuses; no baseline of the same pull request accepts it. */
export const refused: ReadonlySet<ProblemCode> = new Set([
  'html-untrusted',
  'html-unsafe',
  'mdx-off',
  'file-untrusted',
]);

function refuse(problem: Problem): Problem {
  return refused.has(problem.code) && problem.severity === 'warning'
    ? { ...problem, severity: 'error' }
    : problem;
}

async function buildProblems(opened: Site, options: CheckOptions, progress: Progress): Promise<Problem[]> {
  // MDX and components are compiled, to find their mistakes, and never run: a check may look at a stranger's pull request.
  const { site } = await compileMdx(opened, options.cache, { withTheme: true });
  const now = Date.now();
  const bodies = `${options.cache}/check/${process.pid}`;
  const pool = createJobPool({ config: site.config, bodies, now, drafts: true }, 'check');
  const cacheDir = `${options.cache}/images`;
  const images = createImageStore({ cacheDir, publicPath: '/_assets/images/', root: site.root });
  const state = { ingestKey: '', records: new Map() };
  const lines = gatherLines(bodies);
  try {
    const threads = () => pool;
    const given = { site, state, images, now, drafts: true, force: true, threads, progress, lines };
    const loaded = await loadSite(given);
    return [...loaded.problems, ...(await images.examine(loaded.files.images)), ...themeOverrides(site)];
  } finally {
    await pool.close();
    lines.close();
  }
}
