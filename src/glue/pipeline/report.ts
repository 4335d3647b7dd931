import { describePhrase } from '../../diagnostics/describe.ts';
import { visibleName } from '../../diagnostics/visible-text.ts';
import { chooseLanguage, type Language } from '../../diagnostics/language.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { jsonProblem } from '../../diagnostics/report-json.ts';
import { pathOfOutput } from '../../urls/path.ts';
import type { FileRecord } from '../store/file-record.ts';
import type { CommitResult } from '../render/output-folder.ts';
import { padName, phaseName, type PhaseTime } from '../progress.ts';
import type { SlowFile } from '../site/ingest-files.ts';
import type { PageCounts } from '../render/render-pages.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { SearchCounts } from '../render/search-run.ts';

/** What a build did, for people and for machines. */
export interface BuildReport {
  problems: Problem[];
  /** Base path of the site, for whoever serves it. */
  base: string;
  /** For the terminal: counts, and what was not published and why. */
  summary: string;
  /** For the terminal: where the time went; empty for short builds. */
  timing: string;
  /** The content of `--json`. */
  json: Record<string, unknown>;
}

interface ReportInput {
  model: SiteModel;
  records: ReadonlyMap<string, FileRecord>;
  slowest: readonly SlowFile[];
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
    unlisted: library.unlisted.length,
    files: records.length,
    unpublished: unpublished.map(({ file, status, reason }) => ({
      file,
      status,
      reason: reason && describePhrase(reason, 'en'),
    })),
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
    purge: addresses(input),
    search: input.search ?? null,
    errors: count('error'),
    warnings: count('warning'),
    problems: input.problems.map(jsonProblem),
    slowest: input.slowest,
    phases: input.times.map(({ name, seconds, peakMegabytes }) => ({
      name,
      seconds: Number(seconds.toFixed(3)),
      peakMegabytes,
    })),
  };
  const config = input.model.contexts[0]?.config;
  const language = chooseLanguage(process.env, config?.messages);
  return {
    problems: input.problems,
    base: config?.base ?? '',
    summary: summaryLine(input, unpublished, language),
    timing: timeTable(input, language),
    json,
  };
}

/** URLs of everything that changed or is gone: what a CDN should forget. */
function addresses({ model, committed }: ReportInput): string[] {
  const links = model.contexts[0]?.links;
  if (links === undefined) return [];
  return [...committed.changed, ...committed.removed].map((out) =>
    links.absolute(links.file(pathOfOutput(out))),
  );
}

/** Files named with their reasons; further ones are in the JSON report. */
const namedFiles = 12;

function heldBack(records: readonly FileRecord[], language: Language): string {
  if (records.length === 0) return '';
  const colon = language === 'en' ? ': ' : '：';
  const lines = records.slice(0, namedFiles).map(({ file, reason }) => {
    return `  ${file}${colon}${reason === undefined ? '' : describePhrase(reason, language)}`;
  });
  const left = records.length - namedFiles;
  if (left > 0)
    lines.push(`  ${describePhrase({ phrase: 'more-unpublished', values: { count: left } }, language)}`);
  const head = describePhrase({ phrase: 'not-published', values: { count: records.length } }, language);
  return `\n${[head, ...lines].join('\n')}`;
}

/** Shorter builds have nothing to tell that their lines of progress don't: a first one compiles templates for five. */
const notableSeconds = 30;

/** Faster posts are nobody's concern. */
const notableMilliseconds = 200;

/** Where the time went: seconds by phase, and the posts that took longest. */
function timeTable({ times, slowest }: ReportInput, language: Language): string {
  const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total < notableSeconds) return '';
  const rows = [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .map(
      ({ name, seconds }) => `  ${padName(phaseName(name, language), 16)}${seconds.toFixed(1).padStart(7)} s`,
    );
  const posts = slowest
    .filter(({ milliseconds }) => milliseconds >= notableMilliseconds)
    .map(({ file, milliseconds }) => `  ${milliseconds} ms  ${visibleName(file)}`);
  const phases = [describePhrase({ phrase: 'time-by-phase' }, language), ...rows];
  const slow = posts.length === 0 ? [] : [describePhrase({ phrase: 'slowest-posts' }, language), ...posts];
  return [...phases, ...slow].join('\n');
}

function summaryLine(input: ReportInput, unpublished: readonly FileRecord[], language: Language): string {
  const { library } = input.model;
  const values = {
    posts: library.articles.length,
    threads: library.threads.length,
    tags: library.tags.length,
    pages: Object.entries(input.pages.perVariant).map(([code, n]) => `${code} ${n}`),
    redirects: input.pages.redirects,
  };
  return describePhrase({ phrase: 'build-summary', values }, language) + heldBack(unpublished, language);
}
