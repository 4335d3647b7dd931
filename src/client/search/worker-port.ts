import type {
  EngineAnswer,
  EngineFailure,
  EngineOptions,
  EngineRequest,
  FromWorker,
  ToWorker,
} from './protocol.ts';

/** What a worker says to a question. */
export type Reply = { answer: EngineAnswer } | { failure: EngineFailure; message: string };

/** A worker that answers questions. */
export interface WorkerPort {
  ask(request: EngineRequest): Promise<Reply>;
  retry(): void;
}

/** The worker that the search page has begun with (start-worker.js). */
function started(): Worker | undefined {
  return (globalThis as { jianfanSearch?: Worker }).jianfanSearch;
}

/** Starts a worker; the largest file that it will ask for comes while it does itself. */
function startedNow(indexUrl: string): Worker {
  // To be found in the browser's cache; a link of the kind `preload` would have it complain that the page has no use for it.
  fetch(`${indexUrl}wasm.unknown.pagefind`)
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** Starts the engine in a worker; fails where a worker's script may not be loaded. */
export async function startWorker(options: EngineOptions): Promise<WorkerPort> {
  const worker = started() ?? startedNow(options.indexUrl);
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  const post = (message: ToWorker) => worker.postMessage(message);
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The search worker did not start.')), {
      once: true,
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') return resolve();
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    post({ type: 'open', options });
  });
  return {
    retry: () => post({ type: 'retry' }),
    ask: (request) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        post({ type: 'ask', id, request });
      }),
  };
}
