import { dirname } from 'node:path';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Traces } from '../../views/reads/traces.ts';
import type { FileHashes } from '../store/file-hashes.ts';
import { saveOutput, type OutputState } from '../store/output-state.ts';
import { pruneBodies } from '../store/prune-bodies.ts';
import { pruneOldest } from '../store/prune-oldest.ts';
import { saveRecords, type RecordState } from '../store/record-state.ts';
import type { FileRecord } from '../store/file-record.ts';
import type { CacheFolders } from './keys.ts';
import { nextChange } from './last-build.ts';

/** Output folders of which the cache knows what is there: a preview's beside the real one, say. */
const keptOutputs = 4;

/** What a build leaves for the next one. */
interface FinishedBuild extends Pick<OutputState, 'outputId' | 'output'> {
  traces: Traces;
  /** Key of the records. */
  key: string;
  records: Map<string, FileRecord>;
  buildKey: string;
  /** Moment from which pictures that could not be fetched are tried again. */
  retryAt: number | undefined;
  hashes: FileHashes;
  lastRead: RecordState;
  /** False where others read the files. */
  keepsRecords: boolean;
  lastWritten: OutputState;
}

/**
 * Keeps what a build read and wrote. The site is complete by then: where that can't be kept, the next build is slow, and that
 * is all; the problem says so.
 */
export function saveBuild(folders: CacheFolders, build: FinishedBuild): Problem | undefined {
  const { key: ingestKey, records, outputId, output, traces, buildKey } = build;
  const changesAt = earliest(nextChange(records.values()), build.retryAt);
  try {
    build.hashes.save();
    if (build.keepsRecords) {
      pruneBodies(`${folders.site}/bodies`, records.values());
      saveRecords(folders.site, { ingestKey, records }, build.lastRead);
    }
    saveOutput(folders.output, { outputId, output, traces, buildKey, changesAt }, build.lastWritten);
    pruneOldest(dirname(folders.output), keptOutputs);
    return undefined;
  } catch (error) {
    return createProblem('cache-unsaved', {
      file: folders.site,
      values: { reason: String(error) },
    });
  }
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
