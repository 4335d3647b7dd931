import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardFiles } from '../../search/card-files.ts';
import { swapTables } from '../../search/patch.ts';
import { cardFileName } from '../../search/query/card.ts';
import type { CardJob, CardSetup } from '../workers/protocol.ts';
import { packJson } from './pack-json.ts';

/** Prepares the writing of cards, here or in other threads; what it gives writes some and returns a digest of them. */
export type StartCards = (setup: CardSetup) => (jobs: readonly CardJob[]) => string | Promise<string>;

/** Writes cards in this thread. */
export function createCardWriter({ folder, swaps }: CardSetup): (jobs: readonly CardJob[]) => string {
  const tables = swapTables(swaps);
  return (jobs) => {
    const digest = createHash('sha256');
    for (const { place, document, href } of jobs) {
      const { card, parts } = cardFiles(document, (variant) => href[variant] ?? '', tables);
      for (const [i, file] of [card, ...parts].entries()) {
        const { json, packed } = packJson(file);
        digest.update(json);
        writeFileSync(path.join(folder, cardFileName(place, i)), packed);
      }
    }
    return digest.digest('hex');
  };
}
