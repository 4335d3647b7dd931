import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { noTraces } from '../../views/reads/traces.ts';
import { oneBuildAtATime, waitTeller } from '../pipeline/build-lock.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import type { Progress } from '../progress.ts';
import { openOutputFolder, type CommitResult, type OutputFolder } from '../render/output-folder.ts';
import { searchFolder } from '../render/search-run.ts';
import { isOutputFolder } from '../render/output-marker.ts';
import { outputPlace, recoverOutput } from '../render/output-place.ts';
import { indexPages } from '../render/stock-search.ts';
import { readBuildState, stateFiles } from '../search/build-state.ts';
import { joinIndexShares } from '../search/index-share.ts';
import { findIntact } from '../render/verify-output.ts';
import { contentHash } from '../store/hash.ts';
import { loadOutput, saveOutput } from '../store/output-state.ts';
import { addSums } from '../store/share.ts';
import { partFiles, readPart, type SitePart } from './part-file.ts';

export interface MergeOptions {
  /** Folders of the parts. */
  parts: readonly string[];
  out: string;
  cache: string;
}

/** A part where it lies. */
interface FoundPart extends SitePart {
  folder: string;
}

/**
 * Puts the parts of a site together into an output folder, replacing what has changed there. Throws `BuildRefused` when
 * a part is missing or of another site, or when a file is missing or in two parts; the folder is then as it was. Waits
 * for another merge into the same folder, or a build.
 */
export async function mergeParts(options: MergeOptions, progress: Progress): Promise<CommitResult> {
  const out = resolve(options.out);
  if (!isOutputFolder(out)) throw new BuildRefused([createProblem('output-unsafe', { file: options.out })]);
  return oneBuildAtATime(`${options.cache}/locks`, [out], waitTeller(progress), () =>
    mergeAlone(options, out, progress),
  );
}

async function mergeAlone(options: MergeOptions, out: string, progress: Progress): Promise<CommitResult> {
  const { parts, problems } = readParts(options.parts);
  const found = problems.length > 0 ? problems : [...missingFiles(parts), ...filesInTwoParts(parts)];
  if (found.length > 0) throw new BuildRefused(found);
  const files = parts.flatMap((part) => part.files.map((file) => ({ folder: part.folder, file })));
  const phase = progress.start('output', files.length);
  const folder = `${options.cache}/merged/${contentHash(out)}`;
  const place = outputPlace(options.cache, out, folder);
  recoverOutput(place);
  const last = loadOutput(folder);
  const output = openOutputFolder(
    place,
    last.output,
    await findIntact(place, last.output, last.outputId),
    last.outputId,
  );
  for (const [done, { folder: part, file }] of files.entries()) {
    const [name, hash] = file;
    output.place(name, hash, join(part, partFiles, name), 'link');
    phase.tick(done + 1);
  }
  await mergeSearch(parts, output, out, progress);
  const id = randomUUID();
  const committed = output.commit(id);
  const { records, changed, removed } = committed;
  const state = {
    outputId: id,
    output: records,
    traces: noTraces,
    buildKey: undefined,
    changesAt: undefined,
  };
  saveOutput(folder, state, last);
  const values = { count: records.size, changed: changed.length, removed: removed.length };
  phase.end({ phrase: 'came-output', values });
  return committed;
}

/** Puts the index together; what of it stayed as it was is in the site that the parts replace. */
async function mergeSearch(
  parts: readonly FoundPart[],
  output: OutputFolder,
  out: string,
  progress: Progress,
): Promise<void> {
  const shares = parts.flatMap(({ search }) => search ?? []);
  if (shares.includes('stock')) {
    await indexPages(output, progress);
    return;
  }
  if (shares.length === 0) return;
  const last = await readBuildState(join(out, searchFolder));
  const joined = joinIndexShares(
    shares.filter((share) => share !== 'stock'),
    last,
  );
  const kept = joined?.kept.map((beginning) => searchFolder + beginning) ?? [];
  if (joined === undefined || !kept.every((prefix) => output.previous(prefix) !== undefined)) {
    output.discard();
    throw new BuildRefused([createProblem('part-search', { file: out })]);
  }
  for (const prefix of kept) output.adopt(prefix);
  for (const [name, text] of stateFiles(joined.state, joined.published))
    output.write(searchFolder + name, contentHash(text), text);
}

function readParts(folders: readonly string[]): { parts: FoundPart[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts: FoundPart[] = [];
  for (const folder of folders) {
    const part = readPart(folder);
    const twin = part && parts.find(({ share }) => share.number === part.share.number);
    const [first] = parts;
    if (part === undefined) problems.push(createProblem('part-missing', { file: folder }));
    else if (first !== undefined && (first.site !== part.site || first.share.of !== part.share.of))
      problems.push(createProblem('part-foreign', { file: folder, values: { other: first.folder } }));
    else if (twin !== undefined)
      problems.push(createProblem('part-foreign/twice', { file: folder, values: { other: twin.folder } }));
    else parts.push({ ...part, folder });
  }
  const there = new Set(parts.map(({ share }) => share.number));
  const of = parts[0]?.share.of ?? 0;
  if (problems.length === 0)
    for (let number = 1; number <= of; number++)
      if (!there.has(number))
        problems.push(
          createProblem('part-missing/share', { file: '.', values: { share: `${number}/${of}` } }),
        );
  return { parts, problems };
}

/** All parts planned the same files; what they made must add up to that. */
function missingFiles(parts: readonly FoundPart[]): Problem[] {
  const own = addSums(parts.map(({ sums }) => sums.own));
  return parts
    .filter(({ sums }) => sums.all.count !== own.count || sums.all.digest !== own.digest)
    .map(({ folder, sums }) =>
      createProblem('part-incomplete', {
        file: folder,
        values: { planned: sums.all.count, made: own.count },
      }),
    );
}

function filesInTwoParts(parts: readonly FoundPart[]): Problem[] {
  const owners = new Map<string, string>();
  return parts.flatMap(({ folder, files }) =>
    files.flatMap(([out]) => {
      const other = owners.get(out);
      owners.set(out, folder);
      return other === undefined
        ? []
        : [createProblem('part-overlap', { file: folder, values: { out, other } })];
    }),
  );
}
