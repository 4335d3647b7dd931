import { paperOf } from '../config/palette.ts';
import { routes } from '../urls/routes.ts';
import type { SiteChrome } from './chrome.ts';
import { hrefOf, inVariant, type ViewContext } from './context.ts';
import { feedLinks } from './head.ts';
import { optional, textOf } from './cards.ts';
import { message } from './messages.ts';

/** Makes what surrounds every page of the context's variant. */
export function siteChrome(context: ViewContext): SiteChrome {
  const { config, variant, links } = context;
  const own = (text: string) => inVariant(context, context.localize(text));
  const title = own(config.title);
  return {
    origin: config.url,
    title,
    ...optional('subtitle', config.subtitle && own(config.subtitle)),
    lang: variant.code,
    variant: variant.code,
    script: variant.script,
    ogLocale: variant.ogLocale,
    palette: config.palette,
    paper: paperOf[config.palette],
    type: config.type,
    root: links.file('/'),
    home: hrefOf(context, routes.home()),
    search: hrefOf(context, routes.search()),
    tags: hrefOf(context, routes.tags()),
    archive: hrefOf(context, routes.archive()),
    ...(context.library.threads.length > 0 ? { threads: hrefOf(context, routes.threads()) } : {}),
    menu: [...ownMenu(context), ...configuredMenu(context), ...menuPages(context)],
    footer: {
      licences: config.licences.map(({ label, url }) => ({ label: own(label), href: url ?? '' })),
      years: yearsOf(context),
      owner: own(config.author ?? config.title),
      zone: zoneName(config.timeZone, newestMoment(context)),
    },
    feeds: feedLinks(context, '/', title),
    assets: links.file('/assets/'),
    searchIndex: links.file('/pagefind/'),
    variants: config.variants.map(({ code, label, ...rest }) => ({
      code,
      lang: code,
      label,
      home: links.href({ code, label, ...rest }, routes.home()),
    })),
    preview: context.preview,
  };
}

function ownMenu(context: ViewContext): SiteChrome['menu'] {
  const { library, variant } = context;
  const entry = (name: 'home' | 'tags' | 'threads' | 'archive') => ({
    label: message(variant.script, name),
    href: hrefOf(context, routes[name]()),
  });
  const threads = library.threads.length > 0 ? [entry('threads')] : [];
  return [entry('home'), entry('tags'), ...threads, entry('archive')];
}

function configuredMenu(context: ViewContext): SiteChrome['menu'] {
  return context.config.menu.map(({ label, url }) => ({
    label: inVariant(context, context.localize(label)),
    href: url.startsWith('/') ? hrefOf(context, url) : url,
  }));
}

function menuPages(context: ViewContext): SiteChrome['menu'] {
  return context.library.pages
    .filter((page) => page.meta.menu !== undefined)
    .sort((a, b) => (a.meta.menu ?? 0) - (b.meta.menu ?? 0))
    .map((page) => ({
      label: textOf(context, page).title,
      href: hrefOf(context, context.paths.pathOf(page.meta.id)),
    }));
}

/** The years a site spans, from configuration or the first post to the newest: builds don't ask the clock. */
function yearsOf(context: ViewContext): string {
  const { calendar } = context.library;
  const last = calendar[0]?.year;
  const first = context.config.since ?? calendar.at(-1)?.year ?? last;
  if (first === undefined) return '';
  return last === undefined || last <= first ? String(first) : `${first}–${last}`;
}

function newestMoment(context: ViewContext): number {
  return context.library.articles[0]?.meta.date?.epoch ?? 0;
}

/** 「GMT+8」, as the zone was when the newest post appeared. */
function zoneName(timeZone: string, at: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortOffset' });
  return format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
