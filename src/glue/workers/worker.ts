import { parentPort, workerData } from 'node:worker_threads';
import { createWriters } from '../../variants/writers.ts';
import { createBodyReader, createBodyWriter } from '../cache/body-store.ts';
import { toRecordLine } from '../cache/record-line.ts';
import { createIngester, type Ingester, type IngestTask } from '../ingest/ingest.ts';
import { createCardWriter } from '../search/card-writer.ts';
import { createPageWriter, type PageWriter } from '../render/page-writer.ts';
import type { WorkerRequest, WorkerResponse, WorkerSetup } from './protocol.ts';

/** One thread of the pool: reads and converts posts, puts them into pages and feeds, writes these. */
const setup = workerData as WorkerSetup;
const bodies = createBodyWriter(setup.bodies, setup.pack);
let ingester: Promise<Ingester> | undefined;
let writer: PageWriter | undefined;
let writeCards: ReturnType<typeof createCardWriter> = () => {
  throw new Error('A card was to be written before the index was begun.');
};

async function answer(request: WorkerRequest): Promise<WorkerResponse> {
  switch (request.type) {
    case 'ingest': {
      ingester ??= createIngester({ ...setup, writers: createWriters(setup.config), bodies });
      return ingestAll(await ingester, request.tasks);
    }
    case 'outputSetup':
      writer = createPageWriter(request.staging, createBodyReader(setup.bodies));
      return {};
    case 'pages':
      return {
        written: writerOrThrow().pages(request.jobs, Buffer.from(request.text, 0, request.units * 2)),
      };
    case 'feeds':
      return { written: request.jobs.flatMap((job) => writerOrThrow().feed(job)) };
    case 'cardSetup':
      writeCards = createCardWriter(request.setup);
      return {};
    case 'cards':
      return { digest: writeCards(request.jobs) };
  }
}

/** The first batch of a thread pays for dictionaries and grammars: it says nothing of its posts. */
let warm = false;

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

/** Requests are worked through in their order: a page needs the folder that was named before it. */
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: 'close' | { id: number; request: WorkerRequest }) => {
  if (message === 'close') return void last.then(() => parentPort?.close());
  const { id, request } = message;
  last = last
    .then(() => answer(request))
    .then(
      (response) => parentPort?.postMessage({ id, response }),
      (error: unknown) => parentPort?.postMessage({ id, error }),
    );
});
