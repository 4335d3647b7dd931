import type { EngineAnswer, EngineFailure, EngineOptions, EngineRequest, FromWorker, ToWorker } from './protocol.ts';

/** A search that didn't come to an answer. */
export class SearchFailure extends Error {
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure, message: string) {
    super(message);
    this.name = 'SearchFailure';
    this.failure = failure;
  }
}

/** The page's side of the engine. */
export interface SearchClient {
  ask(request: EngineRequest): Promise<EngineAnswer>;
  /** Makes the engine load everything anew. */
  retry(): void;
}

let shared: SearchClient | undefined;

/** Gives the page's one connection to the search engine, starting it on first use. */
export function searchClient(options: EngineOptions): SearchClient {
  shared ??= connect(options);
  return shared;
}

function connect(options: EngineOptions): SearchClient {
  let port: Promise<SearchClient> = startWorker(options).catch(() => startHere(options));
  return {
    ask: async (request) => (await port).ask(request),
    retry: () => {
      port = port.then((client) => {
        client.retry();
        return client;
      });
    },
  };
}

/** Starts the engine in a worker; fails where a worker's script may not be loaded. */
async function startWorker(options: EngineOptions): Promise<SearchClient> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(answer: EngineAnswer): void; reject(error: Error): void }>();
  let last = 0;
  const post = (message: ToWorker) => worker.postMessage(message);
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The search worker did not start.')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'ready') return resolve();
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.type === 'answer') asker?.resolve(data.answer);
      else asker?.reject(new SearchFailure(data.failure, data.message));
    });
    post({ type: 'open', options });
  });
  return {
    retry: () => post({ type: 'retry' }),
    ask: (request) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        post({ type: 'ask', id, request });
      }),
  };
}

/** Runs the engine in the page itself. */
async function startHere(options: EngineOptions): Promise<SearchClient> {
  const { createEngine, failureOf } = await import('./engine.ts');
  const engine = createEngine(options, globalThis);
  return {
    retry: () => engine.reset(),
    ask: (request) =>
      engine.ask(request).catch((error: unknown) => {
        throw new SearchFailure(failureOf(error), String(error));
      }),
  };
}
