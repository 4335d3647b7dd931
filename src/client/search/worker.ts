import { createEngine, type Engine, failureOf } from './engine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** The part of a worker's global scope that is used; the project's types are those of a page. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
let engine: Engine | undefined;
let newest = 0;

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'open') {
    // The search page says it once before its module does.
    if (engine === undefined) {
      engine = createEngine(data.options);
      engine.prepare().catch(() => undefined); // the first question meets the same failure
    }
    scope.postMessage({ type: 'ready' });
  } else if (data.type === 'retry') engine?.reset();
  else if (engine !== undefined) void ask(engine, data);
});

async function ask(asked: Engine, { id, request }: Extract<ToWorker, { type: 'ask' }>): Promise<void> {
  newest = id;
  try {
    const answer = await asked.ask(request, () => id === newest);
    scope.postMessage({ type: 'answer', id, answer });
  } catch (error) {
    scope.postMessage({ type: 'failure', id, failure: failureOf(error), message: String(error) });
  }
}
