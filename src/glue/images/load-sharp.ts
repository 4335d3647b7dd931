import type { Sharp, SharpOptions } from 'sharp';
import { createLimit } from '../limit.ts';

/** Has large pictures wait for each other, whose decoding holds hundreds of megabytes. */
export const alone = createLimit(1);

/** Opens a picture with sharp. */
export type OpenImage = (bytes: Uint8Array, options?: SharpOptions) => Sharp;

let loading: Promise<OpenImage> | undefined;

/** Loads sharp when first needed: a build whose pictures are all known never pays for it. */
export function loadSharp(): Promise<OpenImage> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    // Pictures are encoded side by side, one thread each; threads within a picture would only compete.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loading;
}
