import { totalmem } from 'node:os';

/** Megabytes that Node leaves to the heap of a large machine. */
const usualLimit = 4096;

/**
 * Says how much memory V8 takes. Posts and pages die young: as long as they fit, it has nearly nothing to collect. Below
 * the size of the heap that it begins with, it doesn't look at what lives longer, which twice an edit is in vain. A site
 * of hundreds of thousands of posts may have three quarters of the machine, where that is more than Node would leave it.
 */
export function heapFlags() {
  const constrained = process.constrainedMemory();
  const bytes = constrained > 0 ? Math.min(totalmem(), constrained) : totalmem();
  const megabytes = Math.floor((bytes / 2 ** 20) * 0.75);
  const isSet = /--max[-_]old[-_]space[-_]size/.test(process.env['NODE_OPTIONS'] ?? '');
  return [
    '--max-semi-space-size=64',
    '--min-semi-space-size=32',
    '--initial-heap-size=256',
    ...(isSet || megabytes <= usualLimit ? [] : [`--max-old-space-size=${megabytes}`]),
  ];
}
