import { parentPort, workerData } from 'node:worker_threads';
import { createAnswerer } from './answerer.ts';
import type { WorkerRequest, WorkerSetup } from './protocol.ts';
import { toSend } from './thread-error.ts';

/** One thread of the pool. Requests are worked through in their order: a page needs the folder named before it. */
const answerer = createAnswerer(workerData as WorkerSetup);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: 'close' | { id: number; request: WorkerRequest }) => {
  if (message === 'close') {
    void last.then(() => {
      answerer.close();
      parentPort?.close();
    });
    return;
  }
  const { id, request } = message;
  last = last
    .then(() => answerer.answer(request))
    .then(
      (response) => parentPort?.postMessage({ id, response }),
      (error: unknown) => parentPort?.postMessage({ id, error: toSend(error) }),
    );
});
