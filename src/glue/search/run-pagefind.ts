import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindRecord } from '../../search/post-records.ts';
import { chunkSize } from '../../search/query/plan.ts';
import { inWork } from '../workers/thread-error.ts';
import { lightenProgram, packTightly } from './lighter-files.ts';

/** Files that bundles have alike; readers have them from the first one. */
const sharedFiles = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'pagefind.js',
  'wasm.unknown.pagefind',
];

/** Bytes of a table of records that stays as Pagefind packed it. */
const smallTable = 8000;

/** Records that Pagefind is given ahead of its answers. */
const ahead = 32;

/** Lets Pagefind index records and write a bundle; one that is merged with another comes without what both have. */
export async function runPagefind(
  records: Iterable<PagefindRecord>,
  bundle: { folder: string; isMerged: boolean },
): Promise<void> {
  await withEnvironment(() => unlessServiceEnds(() => indexRecords(records, bundle.folder))).catch(
    (error: unknown) => {
      throw inWork('pagefind/', error); // a line that says so, and no stack trace
    },
  );
  if (bundle.isMerged)
    for (const file of sharedFiles) await rm(path.join(bundle.folder, file), { force: true });
  else await lightenProgram(bundle.folder);
  for (const file of await readdir(bundle.folder))
    if (file.endsWith('.pf_meta')) await packTable(path.join(bundle.folder, file));
}

async function indexRecords(records: Iterable<PagefindRecord>, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const waiting: Promise<{ errors: string[] }>[] = [];
  for (const record of records) {
    const added = index.addCustomRecord(record);
    added.catch(() => undefined); // whoever ended the service is told of it once
    waiting.push(added);
    if (waiting.length > ahead) check(await waiting.shift());
  }
  for (const added of waiting) check(await added);
  check(await index.writeFiles({ outputPath: folder }));
}

/**
 * Does work for which Pagefind's process must live: where it is killed, for the memory it takes or the files it writes,
 * its own module waits for an answer forever.
 */
async function unlessServiceEnds(work: () => Promise<void>): Promise<void> {
  let fail: (error: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (fail = reject));
  const onStart = (message: unknown) => {
    const { process: service } = message as { process: ChildProcess };
    service.once('exit', (code, signal) => fail(new Error(`Pagefind ended by itself: ${signal ?? code}`)));
  };
  subscribe('child_process', onStart);
  const working = work();
  working.catch(() => undefined); // it fails once more when what is left of the service is closed
  try {
    await Promise.race([working, ended]);
  } finally {
    unsubscribe('child_process', onStart);
    fail = () => undefined;
    ended.catch(() => undefined);
  }
}

/** The table of records and chunks, which every search loads first; that of a delta is too small to be worth the time. */
async function packTable(file: string): Promise<void> {
  if ((await stat(file)).size > smallTable) await packTightly(file);
}

/** Makes Pagefind's program lighter before an index needs it. */
export async function warmPagefind(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jianfan-pagefind-'));
  try {
    await runPagefind([], { folder, isMerged: false });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function check(response: { errors: string[] } | undefined): void {
  if (response !== undefined && response.errors.length > 0)
    throw new Error(`Pagefind could not index the posts: ${response.errors.join('; ')}`);
}

/** What Pagefind reads from its environment when it starts, and has no other way to set. */
const environment = {
  PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize),
  // On Linux it allocates with jemalloc, which takes less memory and time with one arena than with one a thread, and a
  // tenth less time again where pages are not given back that the next record needs.
  _RJEM_MALLOC_CONF: 'narenas:1,dirty_decay_ms:-1,muzzy_decay_ms:-1',
};

async function withEnvironment(run: () => Promise<void>): Promise<void> {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  try {
    await run();
  } finally {
    await close();
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}
