import type { EngineAnswer, EngineFailure, EngineOptions, EngineRequest } from './protocol.ts';
import { startWorker, type WorkerPort } from './worker-port.ts';

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
  const first = startWorker(options).then(
    (port) => workerClient(port, options),
    () => startHere(options),
  );
  return {
    ask: async (request) => (await first).ask(request),
    retry: () => void first.then((client) => client.retry()),
  };
}

/**
 * Asks a worker. For each search Pagefind goes through every word it has loaded, and never lets go of one: a worker that
 * is full is replaced, in the background, by a fresh one, whose files are in the browser's cache by then.
 */
function workerClient(first: WorkerPort, options: EngineOptions): SearchClient {
  let port = first;
  let replacing = false;
  return { retry: () => port.retry(), ask };

  async function ask(request: EngineRequest): Promise<EngineAnswer> {
    const reply = await port.ask(request);
    if ('failure' in reply) throw new SearchFailure(reply.failure, reply.message);
    if (reply.isFull && !replacing) void replace();
    return reply.answer;
  }

  async function replace(): Promise<void> {
    replacing = true;
    try {
      const next = await startWorker(options);
      await next.prepared;
      const last = port;
      port = next;
      last.close();
    } catch {
      // The full one goes on.
    }
    replacing = false;
  }
}

/** Runs the engine in the page itself, where a worker's script may not be loaded. */
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
