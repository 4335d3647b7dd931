import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerRequest, WorkerResponse, WorkerSetup } from './protocol.ts';

/** Threads that share one kind of work; each takes the next batch when it is done with the last. */
export interface WorkerPool {
  readonly size: number;
  /** Runs a request on whichever thread is free. */
  run(request: WorkerRequest): Promise<WorkerResponse>;
  /** Runs a request once on every thread. */
  broadcast(request: WorkerRequest): Promise<void>;
  close(): Promise<void>;
}

interface Waiting {
  request: WorkerRequest;
  resolve(response: WorkerResponse): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  pending: Map<number, Waiting>;
  busy: boolean;
}

/** Starts as many threads as there are cores, at most `limit`; packs are named after the build and the thread. */
export function createWorkerPool(
  setup: Omit<WorkerSetup, 'pack'>,
  buildId: string,
  limit = availableParallelism(),
): WorkerPool {
  const threads: Thread[] = [];
  const queue: Waiting[] = [];
  let nextId = 0;
  const size = Math.max(1, Math.min(limit, 8));
  for (let n = 0; n < size; n += 1) threads.push(startThread({ ...setup, pack: `${buildId}-${n}.pack` }));
  return { size, run, broadcast, close };

  function startThread(workerData: WorkerSetup): Thread {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    const thread: Thread = { worker, pending: new Map(), busy: false };
    worker.on(
      'message',
      ({ id, response, error }: { id: number; response?: WorkerResponse; error?: unknown }) => {
        const waiting = thread.pending.get(id);
        thread.pending.delete(id);
        thread.busy = false;
        if (error === undefined) waiting?.resolve(response ?? {});
        else waiting?.reject(error);
        startNext();
      },
    );
    worker.on('error', (error) => {
      for (const waiting of thread.pending.values()) waiting.reject(error);
      thread.pending.clear();
    });
    return thread;
  }

  function post(thread: Thread, waiting: Waiting): void {
    const id = nextId++;
    thread.busy = true;
    thread.pending.set(id, waiting);
    thread.worker.postMessage({ id, request: waiting.request });
  }

  function startNext(): void {
    for (const thread of threads) {
      if (thread.busy) continue;
      const waiting = queue.shift();
      if (waiting === undefined) return;
      post(thread, waiting);
    }
  }

  function run(request: WorkerRequest): Promise<WorkerResponse> {
    return new Promise((resolve, reject) => {
      queue.push({ request, resolve, reject });
      startNext();
    });
  }

  async function broadcast(request: WorkerRequest): Promise<void> {
    const one = (thread: Thread) =>
      new Promise<WorkerResponse>((resolve, reject) => post(thread, { request, resolve, reject }));
    await Promise.all(threads.map(one));
  }

  async function close(): Promise<void> {
    await Promise.all(threads.map((thread) => thread.worker.terminate()));
  }
}
