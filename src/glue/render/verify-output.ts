import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadModule } from '../project.ts';
import { contentHash } from '../store/hash.ts';
import { readMark } from './output-marker.ts';
import type { OutputRecords } from '../store/output-state.ts';
import type { OutputPlace } from './output-place.ts';
import type { VerifyOrder } from './verify-output-thread.ts';

/** Files from which a thread is worth starting: checking 40,000 takes a fifth of a second. */
const fewestForThread = 5000;

/**
 * Finds the files that are as the last build left them, told by their size; none unless the folder is the one that
 * build left. A thread looks at many, while this one reads the rest of the cache.
 */
export async function findIntact(
  { folder, mark }: OutputPlace,
  last: OutputRecords,
  lastId: string | undefined,
): Promise<OutputRecords> {
  if (!isLastBuild({ folder, mark }, last, lastId)) return new Map();
  if (last.size < fewestForThread) return intactFiles(folder, last);
  const outs = [...last.keys()];
  const sizes = Float64Array.from(last.values(), ({ size }) => size);
  const gone = await findGone({ folder, outs, sizes });
  if (gone.length === 0) return last;
  const left = new Map(last);
  for (const index of gone) left.delete(outs[index] ?? '');
  return left;
}

/** Says whether a folder holds just what the cache says the last build left there. */
export function isComplete(place: OutputPlace, last: OutputRecords, lastId: string | undefined): boolean {
  return isLastBuild(place, last, lastId) && intactFiles(place.folder, last).size === last.size;
}

/** Files that nearly every edit changes: they show whether an older site was put in place of this one. */
const witnesses = ['index.html', 'feed.xml', 'sitemap.xml', 'sitemap-1.xml'];

/** The mark is kept apart from the site, which may have been exchanged since. */
function isLastBuild(
  { folder, mark }: Pick<OutputPlace, 'folder' | 'mark'>,
  last: OutputRecords,
  lastId: string | undefined,
): boolean {
  if (lastId === undefined || readMark(mark) !== lastId) return false;
  return witnesses.every((out) => {
    const record = last.get(out);
    return record === undefined || hashOf(`${folder}/${out}`) === record.hash;
  });
}

function hashOf(path: string): string | undefined {
  try {
    return contentHash(readFileSync(path));
  } catch {
    return undefined;
  }
}

function intactFiles(folder: string, last: OutputRecords): OutputRecords {
  const there: OutputRecords = new Map();
  for (const [out, record] of last) {
    const stats = statSync(join(folder, out), { throwIfNoEntry: false });
    if (stats?.size === record.size) there.set(out, record);
  }
  return there;
}

function findGone(order: VerifyOrder): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadModule('verify-output-thread', import.meta.url), { workerData: order });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
