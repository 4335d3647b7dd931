import type { Entry } from '../../posts/post.ts';
import { newestFirst } from '../../taxonomy/order.ts';
import { sharedPictureOf } from '../../views/cards.ts';
import type { ViewContext } from '../../views/context.ts';
import { listShareCard, postShareCard, siteShareCard, type ShareCard } from '../../views/share-card.ts';
import { sharedLists } from '../../views/share-lists.ts';
import { shareName } from '../images/share-pictures.ts';

/** Site folder of the pictures for sharing. */
export const shareFolder = '/_assets/share/';

/** The pictures for sharing of a site, in every variant, by name. */
export type ShareCards = ReadonlyMap<string, ShareCard>;

/** Says what a page's picture for sharing shows, in a variant. */
type CardOf = (context: ViewContext) => ShareCard;

/** Gives contexts their pictures for sharing, and says what has to be drawn. */
export function shareCardsOf(contexts: readonly ViewContext[]): ShareCards {
  const [first] = contexts;
  const cards = new Map<string, ShareCard>();
  if (first === undefined || first.config.shareImages === 0) return cards;
  const wanted = wantedCards(first, first.config.shareImages);
  const hrefs = new Map(
    contexts.map((context) => {
      context.siteShare = add(context, siteShareCard(context));
      const ofPages = new Map([...wanted].map(([path, cardOf]) => [path, add(context, cardOf(context))]));
      return [context.variant.code, ofPages];
    }),
  );
  const share = (path: string, code: string) => hrefs.get(code)?.get(path);
  for (const context of contexts) context.share = share;
  return cards;

  function add({ links }: ViewContext, card: ShareCard): string {
    const name = shareName(card);
    cards.set(name, card);
    return links.file(shareFolder + name);
  }
}

/** Chooses what gets a picture: the newest posts and threads without one, as many of the longest lists, and all pages. */
function wantedCards(context: ViewContext, most: number): Map<string, CardOf> {
  const { library, paths } = context;
  const wanted = new Map<string, CardOf>();
  const addEntries = (entries: readonly Entry[], limit: number) => {
    let added = 0;
    for (const entry of entries) {
      if (added >= limit) return;
      if (sharedPictureOf(context, entry) !== undefined) continue;
      wanted.set(paths.pathOf(entry.meta.id), (own) => postShareCard(own, entry));
      added += 1;
    }
  };
  addEntries([...library.articles, ...library.threads].sort(newestFirst), most);
  addEntries([...library.pages, ...library.unlisted], Infinity);
  for (const list of sharedLists(context).slice(0, most))
    wanted.set(list.path, (own) => listShareCard(own, list));
  return wanted;
}
