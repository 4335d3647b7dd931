import { isRemote } from '../config/url-scheme.ts';
import type { Entry, Friend } from '../posts/post.ts';
import { optional } from './cards.ts';
import { inVariant, type ViewContext } from './context.ts';
import type { FriendCard, FriendGroup } from './parts.ts';
import { tintOfName } from './title-cover.ts';

/** Shows the sites that a page lists in its frontmatter, in groups in the order of their first mention. */
export function friendGroups(context: ViewContext, entry: Entry): FriendGroup[] {
  const groups = new Map<string, FriendCard[]>();
  for (const friend of entry.meta.friends ?? []) {
    const name = friend.group ?? '';
    const cards = groups.get(name) ?? [];
    cards.push(cardOf(context, entry, friend));
    groups.set(name, cards);
  }
  return [...groups].map(([name, friends]) => ({
    ...(name === '' ? {} : { name: inVariant(context, context.localize(name)) }),
    friends,
  }));
}

function cardOf(context: ViewContext, entry: Entry, friend: Friend): FriendCard {
  const own = (text: string) => inVariant(context, context.localize(text));
  const { name, url, description, avatar } = friend;
  return {
    label: own(name),
    href: url,
    ...optional('description', description && own(description)),
    host: URL.parse(url)?.hostname ?? url,
    ...optional('avatar', avatar && (context.image(entry, avatar)?.src ?? remote(avatar))),
    tint: tintOfName(name),
  };
}

function remote(address: string): string | undefined {
  return isRemote(address) ? address : undefined;
}
