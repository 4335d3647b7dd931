import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { checkLimits } from '../../verify/check-files.ts';
import { noTraces } from '../../views/reads/traces.ts';
import { oneBuildAtATime, waitTeller } from '../pipeline/build-lock.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import type { Phase, Progress } from '../progress.ts';
import type { LinkedTree } from '../render/link-files.ts';
import { openOutputFolder, type CommitResult, type OutputFolder } from '../render/output-folder.ts';
import { isOutputFolder } from '../render/output-marker.ts';
import { outputPlace, recoverOutput } from '../render/output-place.ts';
import { indexPages } from '../render/stock-search.ts';
import { findIntact } from '../render/verify-output.ts';
import { contentHash } from '../store/hash.ts';
import { loadOutput, saveOutput } from '../store/output-state.ts';
import { countFiles, countsOf, joinParts } from './join-parts.ts';
import { isStockSearch, joinSearch } from './join-search.ts';
import { partFiles, type FoundPart } from './part-file.ts';

export interface MergeOptions {
  /** Folders of the parts. */
  parts: readonly string[];
  out: string;
  cache: string;
}

/** What a merge did, and what it found: the site may be too large for its host. */
export interface MergeResult extends CommitResult {
  problems: Problem[];
}

/**
 * Puts the parts of a site together into an output folder, replacing what has changed there. Throws `BuildRefused` when
 * a part is missing or of another site, or when a file is missing or in two parts; the folder is then as it was. Waits
 * for another merge into the same folder, or a build.
 */
export async function mergeParts(options: MergeOptions, progress: Progress): Promise<MergeResult> {
  const out = resolve(options.out);
  if (!isOutputFolder(out)) throw new BuildRefused([createProblem('output-unsafe', { file: options.out })]);
  return oneBuildAtATime(`${options.cache}/locks`, [out], waitTeller(progress), () =>
    mergeAlone(options, out, progress),
  );
}

async function mergeAlone(options: MergeOptions, out: string, progress: Progress): Promise<MergeResult> {
  const { parts, key } = joinParts(options.parts);
  const phase = progress.start('output', countFiles(parts));
  const folder = `${options.cache}/merged/${contentHash(out)}`;
  const place = outputPlace(options.cache, out, folder);
  recoverOutput(place);
  const last = loadOutput(folder);
  const intact = await findIntact(place, last.output, last.outputId);
  let committed: CommitResult = { records: intact, changed: [], removed: [] };
  // The same merge again: what it left of the search index is no longer what the parts were made for.
  if (last.buildKey !== key || intact.size < last.output.size) {
    const output = openOutputFolder(place, last.output, intact, last.outputId);
    await fill(output, parts, out, phase, progress).catch((error: unknown) => {
      output.discard();
      throw error;
    });
    const id = randomUUID();
    committed = output.commit(id);
    const made = { outputId: id, output: committed.records, buildKey: key };
    saveOutput(folder, { ...made, traces: noTraces, changesAt: undefined }, last);
  }
  phase.end({ phrase: 'came-output', values: countsOf(committed) });
  return { ...committed, problems: limitsOf(committed, out) };
}

/** A host would tell it after hours of uploading. */
function limitsOf({ records }: CommitResult, out: string): Problem[] {
  const files = [...records].map(([file, { size }]) => ({ file, size }));
  const rules = join(out, '_redirects');
  return checkLimits(files, existsSync(rules) ? readFileSync(rules, 'utf8') : '');
}

/** Puts the files of all parts into the output, and what is one for all. */
async function fill(
  output: OutputFolder,
  parts: readonly FoundPart[],
  out: string,
  phase: Phase,
  progress: Progress,
): Promise<void> {
  const has = (beginning: string) => output.previous(beginning) !== undefined;
  const search = isStockSearch(parts) ? undefined : await joinSearch(parts, out, has);
  const trees = parts.map((part) => ({ folder: join(part.folder, partFiles), files: part.files }));
  const gone = await output.linkAll(trees, (done) => phase.tick(done));
  if (gone.length > 0) throw new BuildRefused(gone.map(lostFiles));
  if (search === undefined) {
    await indexPages(output, progress);
    return;
  }
  for (const prefix of search.kept) output.adopt(prefix);
  for (const [name, bytes] of search.files) output.write(name, contentHash(bytes), bytes);
}

function lostFiles({ folder, outs }: LinkedTree): Problem {
  const [out = ''] = outs;
  return createProblem('part-incomplete/lost', { file: folder, values: { out, count: outs.length } });
}
