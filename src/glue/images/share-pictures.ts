import { join } from 'node:path';
import type { ShareCard } from '../../views/share-card.ts';
import { contentHash } from '../store/hash.ts';
import { openEncodedCache } from './encoded-cache.ts';
import { ShareCanvas } from './share-canvas.ts';
import { drawShareCard } from './share-drawing.ts';
import { openGlyphs, type FontScript } from './share-glyphs.ts';

/** Changes whenever the same card would come out as other bytes. */
const drawing = 5;

/** Names the file of a card's picture: what it shows is its name, so that crawlers never keep an old one. */
export function shareName(card: ShareCard): string {
  return `${contentHash(JSON.stringify([drawing, card])).slice(0, 16)}.png`;
}

/** Packed outlines of common characters, as far as there are any. */
export type CommonOutlines = Partial<Record<FontScript, Uint8Array>>;

/** Cards to draw, by the names of their pictures, into a cache folder. */
export interface CardJob {
  cards: [name: string, card: ShareCard][];
  cacheDir: string;
  outlines: CommonOutlines;
}

/** Draws cards, one after the other. */
export interface CardDrawer {
  draw(job: CardJob): Promise<void>;
}

/** Makes what a thread draws with; fonts that it opens stay open. */
export function createCardDrawer(): CardDrawer {
  let canvas: ShareCanvas | undefined;
  const opened: Partial<Record<FontScript, ReturnType<typeof openGlyphs>>> = {};
  return {
    async draw({ cards, cacheDir, outlines }) {
      const cache = shareCache(cacheDir);
      canvas ??= new ShareCanvas();
      for (const [name, card] of cards) {
        const glyphs = (opened[card.script] ??= openGlyphs(card.script, outlines[card.script]));
        await drawShareCard(card, canvas, glyphs);
        cache.write(name, canvas.png());
      }
    },
  };
}

/** Gives the place of each card's picture in a cache folder by name, and the cards that lack theirs. */
export async function findShareCards(
  cards: ReadonlyMap<string, ShareCard>,
  cacheDir: string,
): Promise<{ paths: Map<string, string>; missing: CardJob['cards'] }> {
  const cache = shareCache(cacheDir);
  const paths = new Map([...cards.keys()].map((name) => [name, cache.path(name)]));
  const sizes = await Promise.all([...cards.keys()].map((name) => cache.size(name)));
  return { paths, missing: [...cards].filter((_, at) => sizes[at] === undefined) };
}

function shareCache(cacheDir: string) {
  return openEncodedCache(join(cacheDir, 'share'));
}
