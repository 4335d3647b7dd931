import type { Entry } from '../../posts/post.ts';
import { newestFirst } from '../../taxonomy/order.ts';
import { remember } from '../../taxonomy/remember.ts';
import { pictureOf } from '../../views/cards.ts';
import type { ViewContext } from '../../views/context.ts';
import { postShareCard, siteShareCard, type ShareCard } from '../../views/share-card.ts';
import { shareName } from '../images/share-pictures.ts';

/** Site folder of the pictures for sharing. */
export const shareFolder = '/_assets/share/';

/** The pictures for sharing of a site, in every variant, by name. */
export type ShareCards = ReadonlyMap<string, ShareCard>;

/** Gives contexts their pictures for sharing, and says what has to be drawn. */
export function shareCardsOf(contexts: readonly ViewContext[]): ShareCards {
  const [first] = contexts;
  const count = first?.config.shareImages ?? 0;
  const cards = new Map<string, ShareCard>();
  if (first === undefined || count === 0) return cards;
  const { articles, threads, pages } = first.library;
  const newest = [...articles, ...threads].sort(newestFirst).slice(0, count);
  const chosen = new Set([...newest, ...pages].filter((entry) => pictureOf(first, entry) === undefined));
  const hrefs = new Map(contexts.map((context) => [context.variant.code, hrefsOf(context)]));
  const share = (entry: Entry, code: string) => (chosen.has(entry) ? hrefs.get(code)?.(entry) : undefined);
  for (const context of contexts) {
    context.share = share;
    context.siteShare = add(context, siteShareCard(context));
    for (const entry of chosen) share(entry, context.variant.code);
  }
  return cards;

  function hrefsOf(context: ViewContext): (entry: Entry) => string {
    return remember((entry) => add(context, postShareCard(context, entry)));
  }

  function add({ links }: ViewContext, card: ShareCard): string {
    const name = shareName(card);
    cards.set(name, card);
    return links.file(shareFolder + name);
  }
}
