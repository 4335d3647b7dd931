import type { MenuName } from '../config/site-schema.ts';
import { routes } from '../urls/routes.ts';
import { textOf } from './cards.ts';
import type { Link } from './chrome.ts';
import { hrefOf, inVariant, textIn, type ViewContext } from './context.ts';
import { isEmptyList } from './empty-lists.ts';

/** What is in the menu unless site.yaml names an entry of it: then that list is the whole menu. */
const ownEntries = ['home', 'tags', 'threads', 'archive'] as const satisfies readonly MenuName[];

/** Gives the menu of the context's variant: the default entries, those of site.yaml, then pages with a `menu` key; or the list that replaces it. */
export function menuOf(context: ViewContext): Link[] {
  const { menu } = context.config;
  const isWhole = menu.some((entry) => 'page' in entry);
  const own = isWhole
    ? []
    : // A first post may have no tag and no date.
      ownEntries
        .filter((name) => !isEmptyList(context, routes[name]()))
        .flatMap((name) => namedEntry(context, name));
  const pages = isWhole ? [] : menuPages(context);
  const written = menu.flatMap((entry) =>
    'page' in entry ? namedEntry(context, entry.page, entry.label) : configuredEntry(context, entry),
  );
  return [...own, ...written, ...pages];
}

/** Gives an entry of ours under its own label or another; a site without threads has no entry for them. */
function namedEntry(context: ViewContext, name: MenuName, label?: string): Link[] {
  if (name === 'pages') return menuPages(context);
  if (name === 'threads' && isEmptyList(context, routes.threads())) return [];
  const text = label === undefined ? textIn(context, name) : localized(context, label);
  return [{ label: text, href: hrefOf(context, routes[name]()) }];
}

function configuredEntry(context: ViewContext, { label, url }: { label: string; url: string }): Link[] {
  return [{ label: localized(context, label), href: url.startsWith('/') ? hrefOf(context, url) : url }];
}

function menuPages(context: ViewContext): Link[] {
  return context.library.pages
    .filter((page) => page.meta.menu !== undefined)
    .sort((a, b) => (a.meta.menu ?? 0) - (b.meta.menu ?? 0))
    .map((page) => ({
      label: textOf(context, page).title,
      href: hrefOf(context, context.paths.pathOf(page.meta.id)),
    }));
}

function localized(context: ViewContext, text: string): string {
  return inVariant(context, context.localize(text));
}
