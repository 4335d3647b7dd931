import { join } from 'node:path';
import type { ShareCard } from '../../views/share-card.ts';
import { contentHash } from '../store/hash.ts';
import { openEncodedCache } from './encoded-cache.ts';
import { loadSharp } from './load-sharp.ts';
import { drawShareCard } from './share-svg.ts';
import { openGlyphs } from './share-glyphs.ts';

/** Changes whenever the same card would come out as other bytes. */
const drawing = 1;

/** Names the file of a card's picture: what it shows is its name, so that crawlers never keep an old one. */
export function shareName(card: ShareCard): string {
  return `${contentHash(JSON.stringify([drawing, card])).slice(0, 16)}.png`;
}

/**
 * Draws the pictures that the cache folder lacks, and gives the place of each by name. They are drawn one after the
 * other: threads of the build are busy beside it.
 */
export async function drawShareCards(
  cards: ReadonlyMap<string, ShareCard>,
  cacheDir: string,
  onProgress: (done: number) => void = () => {},
): Promise<{ paths: Map<string, string>; drawn: number }> {
  const cache = openEncodedCache(join(cacheDir, 'share'));
  const glyphs = { hans: openGlyphs('hans'), hant: openGlyphs('hant') };
  const paths = new Map<string, string>();
  let drawn = 0;
  for (const [name, card] of cards) {
    if ((await cache.size(name)) === undefined) {
      const open = await loadSharp();
      const svg = await drawShareCard(card, glyphs[card.script]);
      await cache.write(
        name,
        await open(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer(),
      );
      drawn += 1;
    }
    paths.set(name, cache.path(name));
    onProgress(paths.size);
  }
  return { paths, drawn };
}
