import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noTraces, type Traces } from '../../views/reads/traces.ts';
import { believed } from './journal.ts';

const file = 'traces';

/** Reads what pages were made from; nothing unless it is of the output with that identity. */
export function loadTraces(folder: string, outputId: string | undefined): Traces {
  return believed(noTraces, () => {
    const bytes = readFileSync(join(folder, file));
    const end = bytes.indexOf(0x0a);
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    if (head.outputId !== outputId) return noTraces;
    const lists = new Uint32Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
    const { kinds, subjects, revisions, arrangement } = head;
    return { kinds, subjects, revisions, arrangement, lists };
  });
}

/** Writes what pages were made from: a line of names, then numbers. */
export function saveTraces(folder: string, { lists, ...rest }: Traces, outputId = ''): void {
  const head = JSON.stringify({ outputId, ...rest } satisfies Head);
  const numbers = new Uint8Array(lists.buffer, lists.byteOffset, lists.byteLength);
  writeFileSync(join(folder, file), Buffer.concat([Buffer.from(`${head}\n`), numbers]));
}

interface Head extends Omit<Traces, 'lists'> {
  outputId: string;
}
