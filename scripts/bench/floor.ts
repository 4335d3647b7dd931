import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics.ts';
import { writeFiles, type OutputFile } from './write-files.ts';

/** What writing an output costs when nothing is computed. */
export interface Floor {
  seconds: number;
  files: number;
  megabytes: number;
}

/** Times writing files of the same names and sizes as an output's, one after the other. */
export function measureFloor(files: readonly OutputFile[], folder: string, runs: number): Floor {
  const largest = files.reduce((most, { bytes }) => Math.max(most, bytes), 0);
  const filler = Buffer.alloc(largest, 'floor ');
  const seconds = Array.from({ length: runs }, () => {
    const target = join(folder, 'floor');
    const began = performance.now();
    writeFiles(
      target,
      files.map(({ path, bytes }) => [path, filler.subarray(0, bytes)] as const),
    );
    const took = (performance.now() - began) / 1000;
    rmSync(target, { recursive: true, force: true });
    return took;
  });
  return {
    seconds: median(seconds),
    files: files.length,
    megabytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
  };
}
