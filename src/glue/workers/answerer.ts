import { writersOf } from '../../variants/writers.ts';
import { createBodyReader, createBodyWriter } from '../cache/body-store.ts';
import { toRecordLine } from '../cache/record-line.ts';
import { tableStore } from '../cache/table-store.ts';
import { createIngester, type Ingester, type IngestTask } from '../ingest/ingest.ts';
import { createCardWriter } from '../search/card-writer.ts';
import { createPageWriter, type PageWriter } from '../render/page-writer.ts';
import type { WorkerRequest, WorkerResponse, WorkerSetup } from './protocol.ts';

/** Does what a pool is asked for: reads and converts posts, puts them into pages and feeds, writes these. */
export interface Answerer {
  /** One request must be answered before the next is made. */
  answer(request: WorkerRequest): Promise<WorkerResponse>;
  close(): void;
}

/** Prepares to answer, on a thread or for a few requests beside other work. */
export function createAnswerer(setup: WorkerSetup): Answerer {
  const bodies = createBodyWriter(setup.bodies, setup.pack);
  const reader = createBodyReader(setup.bodies);
  // Whoever arranges the site keeps the tables; threads that begin beside it need not write them again.
  const tables =
    setup.tables === undefined ? undefined : { ...tableStore(setup.tables), write: () => undefined };
  let ingester: Promise<Ingester> | undefined;
  let writer: PageWriter | undefined;
  let writeCards: ReturnType<typeof createCardWriter> = () => {
    throw new Error('A card was to be written before the index was begun.');
  };
  /** The first batch pays for dictionaries and grammars: it says nothing of its posts. */
  let warm = false;

  return {
    async answer(request) {
      switch (request.type) {
        case 'ingest': {
          ingester ??= createIngester({ ...setup, writers: writersOf(setup.config, tables), bodies });
          return ingestAll(await ingester, request.tasks);
        }
        case 'outputSetup':
          writer = createPageWriter(request.staging, reader);
          return {};
        case 'pages': {
          const texts = Buffer.from(request.text, 0, request.units * 2);
          return { written: writerOrThrow().pages(request.jobs, texts) };
        }
        case 'feeds':
          return { written: request.jobs.flatMap((job) => writerOrThrow().feed(job)) };
        case 'cardSetup':
          writeCards = createCardWriter(request.setup);
          return {};
        case 'cards':
          return { digest: writeCards(request.jobs) };
      }
    },
    close() {
      bodies.close();
      reader.close();
    },
  };

  async function ingestAll({ ingest }: Ingester, tasks: readonly IngestTask[]): Promise<WorkerResponse> {
    const lines: string[] = [];
    const times: number[] = [];
    for (const task of tasks) {
      const began = performance.now();
      lines.push(toRecordLine(await ingest(task)));
      times.push(warm ? performance.now() - began : 0);
    }
    warm = true;
    bodies.flush();
    return { lines, times };
  }

  function writerOrThrow(): PageWriter {
    if (writer === undefined) throw new Error('A page was to be written before its folder was named.');
    return writer;
  }
}
