import type { EngineAnswer, EngineRequest } from './protocol.ts';
import type { SearchClient } from './search-client.ts';

/** What came of a question. */
export type Outcome = { answer: EngineAnswer } | { error: unknown };

/** Asks questions of which only the newest counts: an answer that comes after a newer question is dropped. */
export function createAsking(
  client: SearchClient,
  told: (outcome: Outcome, request: EngineRequest) => void,
): { ask(request: EngineRequest): void; forget(): void } {
  let newest = 0;
  return {
    ask(request) {
      const number = ++newest;
      const tell = (outcome: Outcome) => {
        if (number === newest) told(outcome, request);
      };
      client.ask(request).then(
        (answer) => tell({ answer }),
        (error: unknown) => tell({ error }),
      );
    },
    forget() {
      newest++;
    },
  };
}
