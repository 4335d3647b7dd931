import { resolve } from 'node:path';
import type { Problem } from '../../diagnostics/problem.ts';
import { createJobPool } from '../jobs/job-pool.ts';
import { keepTables } from '../jobs/keep-tables.ts';
import { oneBuildAtATime, waitTeller } from '../pipeline/build-lock.ts';
import { BuildRefused } from '../pipeline/build-refused.ts';
import type { BuildOptions } from '../pipeline/options.ts';
import type { Progress } from '../progress.ts';
import { compileMdx } from '../site/compile-mdx.ts';
import { ingestKey } from '../site/ingest-key.ts';
import { ingest, problemsOf } from '../site/load-site.ts';
import { openSite } from '../site/open-site.ts';
import { pruneBodies } from '../store/prune-bodies.ts';
import { loadRecords, saveRecords } from '../store/record-state.ts';
import { isInShare, type Share } from '../store/share.ts';
import { saveShareStore } from '../store/share-store.ts';
import { gatherLines } from '../store/gathered-lines.ts';

export type ReadOptions = Pick<
  BuildOptions,
  'content' | 'cache' | 'drafts' | 'force' | 'untrusted' | 'untrustedSince'
> & {
  share: Share;
  /** Folder of the store. */
  store: string;
};

/** What a step read. */
export interface ReadReport {
  /** Of the files of the share. */
  problems: Problem[];
  files: number;
}

/**
 * Reads and converts a share of a site's files into a store, which other machines render pages from. What the store has
 * of an earlier run is used again. Throws `BuildRefused` when a file has an error. Waits for another step with the store.
 */
export function readShare(options: ReadOptions, progress: Progress): Promise<ReadReport> {
  const store = resolve(options.store);
  return oneBuildAtATime(`${options.cache}/locks`, [store], waitTeller(progress), () =>
    readAlone(options, store, progress),
  );
}

async function readAlone(options: ReadOptions, store: string, progress: Progress): Promise<ReadReport> {
  const { share, drafts, cache, force } = options;
  keepTables(cache);
  const opened = await openSite(options.content, options);
  const { site, mdxBundle } = await compileMdx(opened, cache);
  const now = Date.now();
  const key = ingestKey(site, { drafts });
  const last = loadRecords(store);
  const lines = gatherLines(store);
  const setup = { config: site.config, bodies: `${store}/bodies`, now, drafts, mdxBundle };
  const pool = createJobPool(setup, `${now.toString(36)}-${process.pid}`);
  try {
    const reading = { site, state: last, now, force, threads: () => pool, progress, lines };
    const { records } = await ingest(reading, key, (file) => isInShare(share, file));
    await pool.close(); // packs are whole then
    const problems = [...records.values()].flatMap((record) => problemsOf(record));
    if (problems.some(({ severity }) => severity === 'error')) throw new BuildRefused(problems);
    pruneBodies(`${store}/bodies`, records.values());
    saveRecords(store, { ingestKey: key, records }, last);
    saveShareStore({ folder: store, share, key });
    return { problems, files: records.size };
  } finally {
    await pool.close();
    last.close();
    lines.close();
  }
}
