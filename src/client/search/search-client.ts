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
  /** Makes the engine load everything again. */
  retry(): void;
}

let shared: SearchClient | undefined;

/** Gives the page's one connection to the search engine, starting it on first use. */
export function searchClient(options: EngineOptions): SearchClient {
  shared ??= connect(options);
  return shared;
}

function connect(options: EngineOptions): SearchClient {
  const first = startWorker(options).then(workerClient, () => startHere(options));
  return {
    ask: async (request) => (await first).ask(request),
    retry: () => void first.then((client) => client.retry()),
  };
}

function workerClient(port: WorkerPort): SearchClient {
  return {
    retry: () => port.retry(),
    async ask(request) {
      const reply = await port.ask(request);
      if ('failure' in reply) throw new SearchFailure(reply.failure, reply.message);
      return reply.answer;
    },
  };
}

/** Runs the engine in the page itself, where a worker's script may not be loaded. */
async function startHere(options: EngineOptions): Promise<SearchClient> {
  const { createEngine, failureOf } = await import('./engine.ts');
  const engine = createEngine(options);
  return {
    retry: () => engine.reset(),
    ask: (request) =>
      engine.ask(request).catch((error: unknown) => {
        throw new SearchFailure(failureOf(error), String(error));
      }),
  };
}
