import { parentPort } from 'node:worker_threads';
import { provideTables } from '../../variants/tables.ts';
import { frequencies } from '../store/table-store.ts';
import { createJobHandler } from './job-handler.ts';
import type { WorkerRequest, WorkerSetup } from '../workers/protocol.ts';
import { toSend } from '../workers/thread-error.ts';

/** One thread of the pool. Requests are worked through in their order: a page needs the folder named before it. */
provideTables({ frequencies }); // where nobody gives tables before the first post
parentPort?.once('message', begin); // it may have been started before anybody knew of what site

function begin(setup: WorkerSetup): void {
  const handler = createJobHandler(setup);
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (message: 'close' | { id: number; request: WorkerRequest }) => {
    if (message === 'close') {
      void last.then(() => {
        handler.close();
        parentPort?.close();
      });
      return;
    }
    const { id, request } = message;
    last = last
      .then(() => handler.handle(request))
      .then(
        (response) => parentPort?.postMessage({ id, response }),
        (error: unknown) => parentPort?.postMessage({ id, error: toSend(error) }),
      );
  });
}
