import { takeThread } from './thread-ahead.ts';
import { createWorkerPool, type WorkerPool } from '../workers/pool.ts';
import type { WorkerSetup } from '../workers/protocol.ts';

/** Makes the pool whose threads read posts and write pages; see `createWorkerPool`. */
export function createJobPool(setup: Omit<WorkerSetup, 'pack'>, buildId: string, limit?: number): WorkerPool {
  const code = {
    thread: takeThread,
    load: async (own: WorkerSetup) => (await import('./job-handler.ts')).createJobHandler(own),
  };
  return createWorkerPool(code, setup, buildId, limit);
}
