import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { threadModule } from '../project.ts';
import { createLinker, type LinkBatch } from './link-batch.ts';
import type { LinkAnswer } from './link-thread.ts';

/** Files of a folder: paths there. */
export interface LinkedTree {
  folder: string;
  outs: readonly string[];
}

/**
 * Threads that link at the same time. Each mostly waits for the disk, so that more than there are cores are of use: a disk
 * asked for four things at once answers two to three times as often.
 */
const threads = 4;

/** Files that a thread links at a time; up to this many are linked without threads. */
const batchSize = 2000;

/**
 * Gives the files of folders a second name below `to`, in the order that they are listed, which is that in which they
 * were written: a disk has them side by side. Resolves to those that their folder doesn't have.
 */
export async function linkFiles(
  trees: readonly LinkedTree[],
  to: string,
  tick: (done: number) => void,
  size = batchSize,
): Promise<LinkedTree[]> {
  const gone = new Map<string, string[]>();
  let done = 0;
  const note = ({ from, outs }: LinkBatch, missing: readonly string[]) => {
    if (missing.length > 0) gone.set(from, [...(gone.get(from) ?? []), ...missing]);
    tick((done += outs.length));
  };
  const batches = batchesOf(trees, to, size);
  if (trees.reduce((sum, { outs }) => sum + outs.length, 0) <= size) {
    const link = createLinker();
    for (const batch of batches) note(batch, link(batch));
  } else {
    const workers = Array.from({ length: threads }, () => linkInThread(batches, note));
    const ended = await Promise.allSettled(workers);
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  }
  return [...gone].map(([folder, outs]) => ({ folder, outs }));
}

function* batchesOf(trees: readonly LinkedTree[], to: string, size: number): Generator<LinkBatch> {
  for (const { folder, outs } of trees)
    for (let at = 0; at < outs.length; at += size)
      yield { from: folder, to, outs: outs.slice(at, at + size) };
}

async function linkInThread(
  batches: Generator<LinkBatch>,
  note: (batch: LinkBatch, gone: readonly string[]) => void,
): Promise<void> {
  const worker = new Worker(threadModule('link-thread', import.meta.url));
  try {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      worker.postMessage(next.value);
      const [answer] = (await once(worker, 'message')) as [LinkAnswer];
      if ('failure' in answer) throw Object.assign(new Error(answer.failure.message), answer.failure);
      note(next.value, answer.gone);
    }
  } catch (error) {
    batches.return(undefined); // the others need not go on
    throw error;
  } finally {
    await worker.terminate();
  }
}
