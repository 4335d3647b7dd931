import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Engine } from '../../client/search/engine.ts';

/** The browser's engine, reading an index folder without a server. */
export interface DiskEngine {
  engine: Engine;
  /** Every file that was read, with its size on disk, in order. */
  reads: { file: string; bytes: number }[];
  /** Makes a file, given as part of its path, fail to arrive until it is let through again. */
  block(part: string | undefined): void;
  /** Gives `fetch` back. */
  close(): void;
}

const origin = 'http://search.invalid/';

/** Opens an index folder for checks, tests and measurements; takes over the global `fetch`, as it does in a worker. */
export function openEngineOnDisk(folder: string, variant: string): DiskEngine {
  const original = globalThis.fetch;
  const home = pathToFileURL(folder).href;
  const reads: DiskEngine['reads'] = [];
  let blocked: string | undefined;
  globalThis.fetch = async (input) => {
    const file = new URL(String(input)).pathname.slice(1);
    if (blocked !== undefined && file.includes(blocked)) throw new TypeError('fetch failed');
    const content = await readFile(path.join(folder, file)).catch(() => undefined);
    if (content === undefined) return new Response(null, { status: 404 });
    reads.push({ file, bytes: content.length });
    return new Response(new Uint8Array(content));
  };
  return {
    engine: createEngine({ indexUrl: origin, variant }, (url) => import(url.replace(origin, `${home}/`))),
    reads,
    block: (part) => {
      blocked = part;
    },
    close: () => {
      globalThis.fetch = original;
    },
  };
}
