import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import { noTraces } from '../../views/reads/traces.ts';
import { listFiles } from '../list-files.ts';
import { oneBuildAtATime, waitTeller } from '../pipeline/build-lock.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import type { Progress } from '../progress.ts';
import type { CommitResult } from '../render/output-folder.ts';
import { searchFolder } from '../render/search-run.ts';
import { replaceFile } from '../replace-file.ts';
import { stateFileNames } from '../search/build-state.ts';
import { contentHash } from '../store/hash.ts';
import { loadOutput, saveOutput, type OutputRecords } from '../store/output-state.ts';
import { countFiles, countsOf, joinParts } from './join-parts.ts';
import { isStockSearch, joinSearch, type JoinedSearch } from './join-search.ts';
import type { MergeOptions, MergeResult } from './merge-parts.ts';
import type { FoundPart } from './part-file.ts';

/**
 * Merges the lists of parts, whose files other machines publish: makes the checks of a merge, writes only what is one for
 * all into the output folder, and tells what has changed since the last such merge. Throws `BuildRefused` as a merge does.
 * Where such a site is published there are no limits of files.
 */
export async function mergeLists(options: MergeOptions, progress: Progress): Promise<MergeResult> {
  const out = resolve(options.out);
  const merged = await oneBuildAtATime(`${options.cache}/locks`, [out], waitTeller(progress), () =>
    mergeAlone(options, out, progress),
  );
  return { ...merged, problems: [] };
}

async function mergeAlone(options: MergeOptions, out: string, progress: Progress): Promise<CommitResult> {
  const [other] = existsSync(out) ? listFiles(out).filter((file) => !isWritten(file)) : [];
  if (other !== undefined)
    throw new BuildRefused([createProblem('output-unsafe/shared', { file: options.out, values: { other } })]);
  const { parts, key } = joinParts(options.parts);
  if (isStockSearch(parts))
    throw new BuildRefused([createProblem('part-search/stock', { file: options.out })]);
  const phase = progress.start('output', countFiles(parts));
  const folder = `${options.cache}/merged/${contentHash(out)}-shared`;
  const last = loadOutput(folder);
  let merged: CommitResult = { records: last.output, changed: [], removed: [] };
  if (
    last.buildKey !== key ||
    !written.every((name) => existsSync(join(out, name)) === last.output.has(name))
  ) {
    const before = [...last.output.keys()];
    const search = await joinSearch(parts, out, (prefix) => before.some((name) => name.startsWith(prefix)));
    const records = recordsOf(parts, search, last.output);
    writeFiles(out, search);
    const made = { outputId: undefined, output: records, buildKey: key };
    saveOutput(folder, { ...made, traces: noTraces, changesAt: undefined }, last);
    merged = { records, ...compare(records, last.output) };
  }
  phase.end({ phrase: 'came-output', values: countsOf(merged) });
  return merged;
}

/** All that a merge writes itself; the parts have the rest, redirects and sitemaps too. */
const written = stateFileNames.map((name) => searchFolder + name);

function isWritten(file: string): boolean {
  return written.includes(file);
}

/** The files of the site: those of the parts, those written for all, and those that stay as the last merge left them. */
function recordsOf(parts: readonly FoundPart[], search: JoinedSearch, last: OutputRecords): OutputRecords {
  const records: OutputRecords = new Map();
  if (search.kept.length > 0)
    for (const [name, record] of last)
      if (search.kept.some((prefix) => name.startsWith(prefix))) records.set(name, record);
  for (const { files } of parts)
    for (const [name, hash, size] of files) records.set(name, { key: hash, hash, size });
  for (const [name, bytes] of search.files) {
    const hash = contentHash(bytes);
    records.set(name, { key: hash, hash, size: bytes.length });
  }
  return records;
}

function writeFiles(out: string, { files }: JoinedSearch): void {
  mkdirSync(files.length > 0 ? join(out, searchFolder) : out, { recursive: true });
  for (const name of written) {
    const bytes = files.find(([file]) => file === name)?.[1];
    if (bytes === undefined) rmSync(join(out, name), { force: true });
    else replaceFile(join(out, name), bytes);
  }
}

function compare(records: OutputRecords, last: OutputRecords): Pick<CommitResult, 'changed' | 'removed'> {
  const changed = [...records].filter(([name, { hash }]) => last.get(name)?.hash !== hash);
  const removed = [...last.keys()].filter((name) => !records.has(name));
  return { changed: changed.map(([name]) => name).sort(), removed: removed.sort() };
}
