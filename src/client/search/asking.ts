import type { EngineAnswer, EngineRequest } from './protocol.ts';
import type { SearchClient } from './search-client.ts';

/** An answer and, where less was found than was asked, what shows that. */
export interface Answered {
  answer: EngineAnswer;
  lacking?: typeof import('./lacking.ts');
}

/** What came of a question. */
export type Outcome = Answered | { error: unknown };

/** Milliseconds without an answer after which a reader wants to know that one is looked for. */
const patience = 300;

/**
 * Asks questions of which only the newest counts: an answer that comes after a newer question is dropped. `late` hears of
 * a question that is still without one after a while.
 */
export function createAsking(
  client: SearchClient,
  told: (outcome: Outcome, request: EngineRequest) => void,
  late: (request: EngineRequest) => void = () => undefined,
): { ask(request: EngineRequest): void; forget(): void } {
  let newest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    ask(request) {
      const number = ++newest;
      clearTimeout(waiting);
      waiting = setTimeout(() => late(request), patience);
      const tell = (outcome: Outcome) => {
        if (number !== newest) return;
        clearTimeout(waiting);
        told(outcome, request);
      };
      client
        .ask(request)
        .then(withLacking)
        .then(tell, (error: unknown) => tell({ error }));
    },
    forget() {
      newest++;
      clearTimeout(waiting);
    },
  };
}

async function withLacking(answer: EngineAnswer): Promise<Answered> {
  return answer.total > 0 && answer.partial === undefined && answer.bySound === undefined
    ? { answer }
    : { answer, lacking: await import('./lacking.ts') };
}
