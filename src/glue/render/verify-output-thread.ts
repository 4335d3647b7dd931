import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Files to look at, and the sizes they should have. */
export interface VerifyOrder {
  folder: string;
  outs: string[];
  sizes: Float64Array;
}

/** Tells the numbers of the files that are gone or have another size. */
const { folder, outs, sizes } = workerData as VerifyOrder;
const gone = outs.flatMap((out, index) => {
  const stats = statSync(`${folder}/${out}`, { throwIfNoEntry: false });
  return stats?.size === sizes[index] ? [] : [index];
});
parentPort?.postMessage(gone);
