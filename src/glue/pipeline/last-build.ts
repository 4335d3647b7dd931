import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFingerprint } from '../bundle/fingerprint.ts';
import { contentHash } from '../store/hash.ts';
import type { OutputState } from '../store/output-state.ts';
import type { Site } from '../site/open-site.ts';
import type { FileRecord } from '../store/file-record.ts';
import type { OutputPlace } from '../render/output-place.ts';
import { isComplete } from '../render/verify-output.ts';
import type { Progress } from '../progress.ts';
import type { BuildOptions } from './options.ts';
import type { BuildReport } from './report.ts';

const reportFile = 'report.json';

/** Tells builds apart. */
export interface BuildKey {
  /** Of everything a build is made from: equal hashes make equal sites. */
  hash: string;
  /** Of the program alone. */
  program: string;
}

/** Hashes everything that a build is made from, files by their stamps. */
export function buildKey(site: Site, options: Pick<BuildOptions, 'drafts' | 'search'>): BuildKey {
  const { tree, config, tags, problems } = site;
  const files = [...tree.posts, ...tree.others.values()].map(({ file, stamp }) => [file, stamp]);
  const { drafts, search } = options;
  const program = programFingerprint();
  const hash = contentHash(JSON.stringify([program, drafts, search, config, tags, problems, files]));
  return { hash, program };
}

/** Gives the moment at which the site changes by itself. */
export function nextChange(records: Iterable<FileRecord>): number | undefined {
  let next: number | undefined;
  for (const { recheckAt } of records)
    if (recheckAt !== undefined && recheckAt < (next ?? Infinity)) next = recheckAt;
  return next;
}

/** Keeps what a build said, for builds that find nothing to do; one that can't be kept has them do it again. */
export function saveReport(folder: string, report: BuildReport): void {
  const json = { ...report.json, changed: [], removed: [], purge: [] };
  const file = join(folder, reportFile);
  try {
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, JSON.stringify({ ...report, json }));
  } catch {
    return;
  }
}

/** Gives the last build's report if there is nothing to do: same inputs, and its output stands complete. */
export function unchangedReport(
  folder: string,
  last: OutputState,
  now: { key: BuildKey; place: OutputPlace; epoch: number },
  progress: Progress,
): BuildReport | undefined {
  if (last.buildKey !== now.key.hash || (last.changesAt ?? Infinity) <= now.epoch) return undefined;
  const phase = progress.start('site');
  const report = isComplete(now.place, last.output, last.outputId) ? readReport(folder) : undefined;
  if (report === undefined) return undefined;
  phase.end({ phrase: 'came-standing', values: { count: last.output.size } });
  const { rendered = 0, unchanged = 0 } = report.json as { rendered?: number; unchanged?: number };
  const phases = progress.times.map(({ name, seconds, peakMegabytes }) => ({ name, seconds, peakMegabytes }));
  return {
    ...report,
    timing: '',
    json: { ...report.json, rendered: 0, unchanged: rendered + unchanged, phases },
  };
}

function readReport(folder: string): BuildReport | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, reportFile), 'utf8')) as BuildReport;
  } catch {
    return undefined;
  }
}
