import { paperOf } from '../config/palette.ts';
import type { SiteConfig } from '../config/site-config.ts';
import { pagePolicy } from '../feeds/content-policy.ts';
import { createCalendar, type CalendarYear } from '../taxonomy/calendar.ts';
import type { Library } from '../taxonomy/library.ts';
import { newestFirst } from '../taxonomy/order.ts';
import { routes } from '../urls/routes.ts';
import type { SiteChrome } from './chrome.ts';
import { hrefOf, inVariant, sourcesOf, type ViewContext } from './context.ts';
import { drawnPicture, feedLinks } from './head.ts';
import { menuOf } from './menu.ts';
import { optional } from './cards.ts';
import { profileLinks } from './profile-links.ts';
import { manifestFile } from './web-app.ts';

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
    ...optional(
      'shareImage',
      context.siteShare === undefined ? undefined : drawnPicture(context, context.siteShare, title),
    ),
    root: links.file('/'),
    ...(context.preview ? {} : { manifest: links.file(manifestFile(context)) }),
    home: hrefOf(context, routes.home()),
    ...(config.search === false ? {} : { search: hrefOf(context, routes.search()) }),
    tags: hrefOf(context, routes.tags()),
    archive: hrefOf(context, routes.archive()),
    ...(context.library.threads.length > 0 ? { threads: hrefOf(context, routes.threads()) } : {}),
    menu: menuOf(context),
    footer: {
      licences: config.licences.map(({ label, url }) => ({ label: own(label), href: url ?? '' })),
      social: profileLinks(context, config.social),
      years: yearsOf(context),
      owner: own(config.author ?? config.title),
      zone: zoneName(config.timeZone, newestMoment(context)),
    },
    // Feeds are of articles: those of an archived forum would be empty.
    feeds: context.library.articles.length > 0 ? feedLinks(context, '/', title) : [],
    assets: links.file('/_assets/'),
    ...(config.search === true ? { searchIndex: links.file('/pagefind/') } : {}),
    ...(hasQueryAliases(context) ? { queryRedirects: links.file('/query-redirects.json') } : {}),
    ...optional('mermaid', context.mermaid && links.file(`/${context.mermaid}`)),
    ...(config.offline && !context.preview ? { offline: links.file(routes.worker()) } : {}),
    variants: config.variants.map(({ code, label, ...rest }) => ({
      code,
      lang: code,
      label,
      home: links.href({ code, label, ...rest }, routes.home()),
    })),
    policy: pagePolicy(sourcesOf(context)),
    ...optional('announcement', announcementOf(context)),
    share: config.share,
    cite: config.cite,
    ...optional('outdated', config.outdated),
    ...optional('comments', config.comments),
    analytics: context.preview ? [] : (config.analytics ?? []),
    preview: context.preview,
    ...optional('texts', context.texts),
    ...optional('theme', context.theme),
  };
}

function announcementOf(context: ViewContext): SiteChrome['announcement'] {
  const { announcement } = context.config;
  if (announcement === undefined) return undefined;
  const { text, url } = announcement;
  const href = url?.startsWith('/') ? hrefOf(context, url) : url;
  return {
    label: inVariant(context, context.localize(text)),
    ...optional('href', href),
    id: shortHash(text),
  };
}

/** Tells one text from another; any 32 bits do. */
function shortHash(text: string): string {
  let hash = 7;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}

function hasQueryAliases({ paths }: ViewContext): boolean {
  return [...paths.aliases.keys()].some((alias) => alias.includes('?'));
}

/** The years a site spans, from configuration or the first post to the newest: builds don't ask the clock. */
function yearsOf({ config, library }: ViewContext): string {
  const calendar = library.calendar.length > 0 ? library.calendar : threadCalendar(library, config);
  const last = calendar[0]?.year;
  const first = config.since ?? calendar.at(-1)?.year;
  if (first === undefined) return '';
  return last === undefined || last <= first ? String(first) : `${first}–${last}`;
}

/** An archived forum has threads alone, sorted by their last replies. */
function threadCalendar({ threads }: Library, { timeZone }: SiteConfig): CalendarYear[] {
  return createCalendar([...threads].sort(newestFirst), timeZone);
}

function newestMoment({ library }: ViewContext): number {
  return (library.articles[0] ?? library.threads[0])?.meta.date?.epoch ?? 0;
}

/** 「GMT+8」, as the zone was when the newest post appeared. */
function zoneName(timeZone: string, at: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'shortOffset' });
  return format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
