import type { Problem } from '../../diagnostics/problem.ts';
import type { FileRecord } from '../ingest/record.ts';
import type { CommitResult } from '../output/output-folder.ts';
import type { PhaseTime } from '../progress.ts';
import type { PageCounts } from './page-jobs.ts';
import type { SiteModel } from './library-of-site.ts';
import type { SearchCounts } from './search-run.ts';

/** What a build did, for people and for machines. */
export interface BuildReport {
  problems: Problem[];
  /** One line for the terminal. */
  summary: string;
  /** The content of `--json`. */
  json: Record<string, unknown>;
}

interface ReportInput {
  model: SiteModel;
  records: ReadonlyMap<string, FileRecord>;
  problems: Problem[];
  pages: PageCounts;
  feeds: number;
  committed: CommitResult;
  search: SearchCounts | undefined;
  times: readonly PhaseTime[];
}

/** Sums a build up. */
export function createReport(input: ReportInput): BuildReport {
  const { library } = input.model;
  const records = [...input.records.values()];
  const unpublished = records.filter((record) => record.entry === undefined);
  const count = (severity: Problem['severity']) =>
    input.problems.filter((p) => p.severity === severity).length;
  const json = {
    posts: library.articles.length,
    threads: library.threads.length,
    staticPages: library.pages.length,
    files: records.length,
    unpublished: unpublished.map(({ file, status, reason }) => ({ file, status, reason })),
    pages: input.pages.perVariant,
    tags: library.tags.length,
    sections: library.sections.length,
    authors: library.authors.length,
    redirects: input.pages.redirects,
    feeds: input.feeds,
    rendered: input.pages.rendered,
    unchanged: input.pages.reused,
    changed: input.committed.changed,
    removed: input.committed.removed,
    search: input.search ?? null,
    errors: count('error'),
    warnings: count('warning'),
    phases: input.times.map(({ name, seconds, peakMegabytes }) => ({
      name,
      seconds: Number(seconds.toFixed(3)),
      peakMegabytes,
    })),
  };
  return { problems: input.problems, summary: summaryLine(input, unpublished.length), json };
}

function summaryLine(input: ReportInput, unpublished: number): string {
  const { library } = input.model;
  const pages = Object.entries(input.pages.perVariant).map(([code, n]) => `${code} ${n}`);
  const held = unpublished === 0 ? '' : `, ${unpublished} not published (reasons in --json)`;
  return (
    `${library.articles.length} posts, ${library.threads.length} threads, ${library.tags.length} tags${held}; ` +
    `pages: ${pages.join(', ')}; redirects: ${input.pages.redirects}`
  );
}
