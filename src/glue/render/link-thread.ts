import { parentPort } from 'node:worker_threads';
import { createLinker, type LinkBatch } from './link-batch.ts';

/** A thread's answer for a batch: the files that aren't there, or why it stopped. */
export type LinkAnswer = { gone: string[] } | { failure: NodeJS.ErrnoException };

const link = createLinker();

parentPort?.on('message', (batch: LinkBatch) => parentPort?.postMessage(answer(batch)));

function answer(batch: LinkBatch): LinkAnswer {
  try {
    return { gone: link(batch) };
  } catch (error) {
    const { code, path, syscall, message } = error as NodeJS.ErrnoException;
    return { failure: { name: 'Error', message, code, path, syscall } as NodeJS.ErrnoException };
  }
}
