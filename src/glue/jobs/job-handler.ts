import { takeTables } from '../../variants/tables.ts';
import { writersOf } from '../../variants/writers.ts';
import { createCardDrawer, type CardDrawer } from '../images/share-pictures.ts';
import { createBodyReader, createBodyWriter } from '../store/body-store.ts';
import { toRecordLine } from '../store/record-line.ts';
import { createIngester, type Ingester } from './ingest.ts';
import { createPageWriter, type PageWriter } from './page-writer.ts';
import type { IngestTask, JobHandler, WorkerResponse, WorkerSetup } from '../workers/protocol.ts';

/** Prepares to handle requests, on a thread or, for a few of them, beside other work. */
export function createJobHandler(setup: WorkerSetup): JobHandler {
  const bodies = createBodyWriter(setup.bodies, setup.pack);
  const reader = createBodyReader(setup.bodies);
  let ingester: Promise<Ingester> | undefined;
  let writer: PageWriter | undefined;
  let drawer: CardDrawer | undefined;
  /** The first batch pays for dictionaries and grammars: it says nothing of its posts. */
  let warm = false;

  return {
    async handle(request) {
      switch (request.type) {
        case 'ingest': {
          ingester ??= createIngester({ ...setup, writers: writersOf(setup.config), bodies });
          return ingestAll(await ingester, request.tasks);
        }
        case 'tables':
          takeTables(request.tables);
          return {};
        case 'outputSetup':
          writer = createPageWriter(request.staging, reader);
          return {};
        case 'pages': {
          const texts = Buffer.from(request.text, 0, request.units * 2);
          return { written: writerOrThrow().pages(request.jobs, texts) };
        }
        case 'cards':
          await (drawer ??= createCardDrawer()).draw(request);
          return {};
        case 'feeds':
          return { written: request.jobs.flatMap((job) => writerOrThrow().feed(job)) };
        case 'twins': {
          const { printTwin } = await import('./print-twin.ts'); // half a megabyte, for the few that changed
          return { written: request.jobs.map((job) => writerOrThrow().twin(job, printTwin)) };
        }
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
