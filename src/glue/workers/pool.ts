import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { JobHandler, WorkerRequest, WorkerResponse, WorkerSetup } from './protocol.ts';
import { fromThread, inWork, type ThreadError } from './thread-error.ts';

/** Threads that share one kind of work, this one among them; each takes the next batch when it is done with the last. */
export interface WorkerPool {
  /** Most threads that may run at a time, with this one. */
  readonly size: number;
  /** Starts a thread before there is work for it. */
  start(): void;
  /** Runs a request on whichever thread is free. */
  run(request: WorkerRequest, order?: JobOrder): Promise<WorkerResponse>;
  /** Leaves a core to another thread until the returned function is called. */
  reserve(): () => void;
  /** Marks this thread as busy: it takes no jobs until the returned function is called. */
  occupy(): () => void;
  /** Has every thread run a request before its next job; a thread without a next job never runs it. */
  prepare(request: WorkerRequest): void;
  /** Lets threads finish their present jobs and end; jobs that wait, or come later, are rejected. */
  close(): Promise<void>;
}

/** Where the code is that handles jobs. */
export interface JobCode {
  /** Gives a thread, whose first message is its setup. */
  thread(): Worker;
  /** Loads the handler into this thread. */
  load(setup: WorkerSetup): Promise<JobHandler>;
}

/** How a job relates to others. */
export interface JobOrder {
  /** Runs it before all waiting jobs. */
  urgent?: boolean;
  /** Says that jobs like it are so few that, while no thread runs, this one does them sooner than another would start. */
  few?: boolean;
}

/** Jobs a thread is given at a time, so that it has the next at hand while this one is busy. */
const jobsAhead = 3;

/** Jobs that every thread has before another is started: it takes a third of a second, a small edit less. */
const jobsForNext = 2;

interface Waiting {
  request: WorkerRequest;
  isJob: boolean;
  resolve(response: WorkerResponse): void;
  reject(error: unknown): void;
}

interface Thread {
  worker: Worker;
  /** Resolves when it has ended, by itself or not. */
  ended: Promise<void>;
  pending: Map<number, Waiting>;
  /** Jobs it has been given and not answered. */
  jobs: number;
  /** Preparations it has been sent. */
  prepared: number;
}

/**
 * Makes a pool of as many threads as there are cores, at most `limit`; a thread starts when there is work for it,
 * so that a small edit pays for one. This thread is one of them, and takes jobs while it has nothing else to do: another
 * would load, compile and warm up the program once more, a tenth of a cold build of 1,000 posts. Packs are named after
 * the build and the thread.
 *
 * tinypool 2.2 was measured beside it: 280 batches of 100 pages cost 144 ms of CPU there, 136 here. It can't prepare
 * every thread before its next job, leave a core to another thread or do a few jobs in this one, and it cuts threads
 * off (see `close`), so this pool stays.
 */
export function createWorkerPool(
  code: JobCode,
  setup: Omit<WorkerSetup, 'pack'>,
  buildId: string,
  limit = availableParallelism(),
): WorkerPool {
  const threads: Thread[] = [];
  const queue: Waiting[] = [];
  const preparations: WorkerRequest[] = [];
  let nextId = 0;
  let reserved = 0;
  let occupied = 0;
  let isHelping = false;
  let closed = false;
  let ended: Promise<void> | undefined;
  let here: Promise<JobHandler> | undefined;
  let preparedHere = 0;
  let lastHere: Promise<unknown> = Promise.resolve();
  const size = Math.max(1, Math.min(limit, 8));
  return {
    size,
    start: () => void freeThread(),
    run,
    reserve,
    occupy,
    prepare: (request) => void preparations.push(request),
    close,
  };

  function startThread(own: WorkerSetup): Thread {
    const worker = code.thread();
    worker.postMessage(own);
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const thread: Thread = { worker, ended, pending: new Map(), jobs: 0, prepared: 0 };
    worker.on('message', ({ id, response, error }: Answer) => {
      const waiting = thread.pending.get(id);
      thread.pending.delete(id);
      if (waiting?.isJob === true) thread.jobs -= 1;
      if (error === undefined) waiting?.resolve(response ?? {});
      else waiting?.reject(fromThread(error));
      startNext();
    });
    worker.on('error', (error) => fail(thread, error));
    return thread;
  }

  /** Fails all jobs: a thread that crashed answers nothing more, and the build needs every answer. */
  function fail(thread: Thread, error: unknown): void {
    closed = true;
    const [lost] = thread.pending.values();
    const named = lost === undefined ? error : inWork(workIn(lost.request), error);
    for (const { reject } of [...thread.pending.values(), ...queue.splice(0)]) reject(named);
    thread.pending.clear();
  }

  /** A thread works through its messages one by one; a job whose preparation failed fails with it. */
  function assign(thread: Thread, waiting: Waiting): void {
    thread.jobs += 1;
    for (; thread.prepared < preparations.length; thread.prepared += 1) {
      const request = preparations[thread.prepared];
      if (request !== undefined)
        post(thread, { request, isJob: false, resolve: () => undefined, reject: waiting.reject });
    }
    post(thread, waiting);
  }

  function post(thread: Thread, waiting: Waiting): void {
    const id = nextId++;
    thread.pending.set(id, waiting);
    thread.worker.postMessage({ id, request: waiting.request });
  }

  /** Gives the thread with the shortest queue, or a new one where that is too long. */
  function freeThread(): Thread | undefined {
    const allowed = Math.max(1, size - 1 - reserved);
    const [first] = threads.slice(0, allowed).sort((a, b) => a.jobs - b.jobs);
    if (first !== undefined && (first.jobs < jobsForNext || threads.length >= allowed))
      return first.jobs < jobsAhead ? first : undefined;
    const started = startThread({ ...setup, pack: `${buildId}-${threads.length}.pack` });
    threads.push(started);
    return started;
  }

  function startNext(): void {
    while (queue.length > 0) {
      const thread = freeThread();
      if (thread === undefined) return help();
      const waiting = queue.shift();
      if (waiting !== undefined) assign(thread, waiting);
    }
  }

  /** Works through jobs that no thread is free for; between them, messages of threads are handled and new jobs given out. */
  function help(): void {
    if (isHelping || occupied > 0) return;
    isHelping = true;
    setImmediate(() => {
      const waiting = occupied > 0 ? undefined : queue.shift();
      const done = waiting && runHere(waiting.request).then(waiting.resolve, waiting.reject);
      void Promise.resolve(done).then(() => {
        isHelping = false;
        startNext();
      });
    });
  }

  function run(
    request: WorkerRequest,
    { urgent = false, few = false }: JobOrder = {},
  ): Promise<WorkerResponse> {
    if (few && threads.length === 0 && !closed) return runHere(request);
    return new Promise((resolve, reject) => {
      const waiting = { request, isJob: true, resolve, reject };
      if (closed) return reject(closedError());
      if (urgent) queue.unshift(waiting);
      else queue.push(waiting);
      startNext();
    });
  }

  function runHere(request: WorkerRequest): Promise<WorkerResponse> {
    const job = lastHere.then(async () => {
      here ??= code.load({ ...setup, pack: `${buildId}.pack` });
      const { handle } = await here;
      for (const preparation of preparations.slice(preparedHere)) await handle(preparation);
      preparedHere = preparations.length;
      return handle(request);
    });
    lastHere = job.catch(() => undefined);
    return job;
  }

  function reserve(): () => void {
    reserved += 1;
    return () => {
      reserved -= 1;
      startNext();
    };
  }

  function occupy(): () => void {
    occupied += 1;
    return () => {
      occupied -= 1;
      startNext();
    };
  }

  /** Threads end by themselves: V8 (in Node 24) may crash when one is cut off while its WebAssembly is being compiled. */
  function close(): Promise<void> {
    return (ended ??= end());
  }

  async function end(): Promise<void> {
    closed = true;
    for (const { reject } of queue.splice(0)) reject(closedError());
    await lastHere;
    (await here)?.close();
    await Promise.all(
      threads.map((thread) => {
        thread.worker.postMessage('close');
        return thread.ended;
      }),
    );
  }
}

/** Names a request by the first of its files, which a crashed thread was most likely working on. */
function workIn(request: WorkerRequest): string {
  switch (request.type) {
    case 'ingest':
      return request.tasks[0]?.file ?? '';
    case 'pages':
      return request.jobs[0]?.out ?? '';
    case 'feeds':
      return request.jobs[0]?.files[0]?.out ?? '';
    case 'twins':
      return request.jobs[0]?.out ?? '';
    case 'cards':
      return request.cards[0]?.[0] ?? '';
    case 'tables':
      return '';
    case 'outputSetup':
      return request.staging;
  }
}

function closedError(): Error {
  return new Error('The threads have ended.');
}

interface Answer {
  id: number;
  response?: WorkerResponse;
  error?: ThreadError;
}
