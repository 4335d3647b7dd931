import type { SiteConfig } from '../config/site-config.ts';
import { serviceSources } from './service-sources.ts';

/** Sources by directive, such as `{ 'script-src': ['https://stats.example.org'] }`. */
export type ContentSources = Readonly<Record<string, readonly string[]>>;

/** What of a site's settings decides its policy. */
type PolicySettings = Pick<SiteConfig, 'url' | 'search' | 'security' | 'comments' | 'analytics'>;

/** What a declared origin may do: be loaded from, run its scripts and talk to them. */
const declaredDirectives = ['script-src', 'style-src', 'font-src', 'connect-src', 'frame-src', 'form-action'];

/**
 * Gives all that a site's pages may load, from its settings alone. A setting that brings something from elsewhere, such
 * as comments, adds its sources here; `_headers` and pages both follow.
 */
export function siteSources(config: PolicySettings): ContentSources {
  return mergeSources(
    ownSources,
    picturesFrom(config),
    searchSources(config),
    serviceSources(config),
    declaredSources(config),
  );
}

/** Nothing runs but the site's own scripts. Inline styles are code colours and maths. */
const ownSources: ContentSources = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'https:', 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'media-src': ["'self'", 'https:'],
  'frame-src': ["'self'", 'https:'],
  'worker-src': ["'self'"],
  'object-src': ["'self'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
};

/** Pictures, films and frames are what authors put into posts. A site without TLS may show those of its kind as well. */
function picturesFrom({ url }: PolicySettings): ContentSources {
  if (url.startsWith('https:')) return {};
  return { 'img-src': ['http:'], 'media-src': ['http:'], 'frame-src': ['http:'] };
}

/** Search runs WebAssembly. */
function searchSources({ search }: PolicySettings): ContentSources {
  return search === false ? {} : { 'script-src': ["'wasm-unsafe-eval'"] };
}

function declaredSources({ security }: PolicySettings): ContentSources {
  if (security.origins.length === 0) return {};
  return Object.fromEntries(declaredDirectives.map((directive) => [directive, security.origins]));
}

/** Puts sources together, each once. */
export function mergeSources(...all: readonly ContentSources[]): ContentSources {
  const merged: Record<string, Set<string>> = {};
  for (const sources of all)
    for (const [directive, values] of Object.entries(sources)) {
      const known = (merged[directive] ??= new Set());
      for (const value of values) known.add(value);
    }
  return Object.fromEntries(Object.entries(merged).map(([directive, known]) => [directive, [...known]]));
}

/** Says whether sources name a host, by itself or with a `*` for what is before it. */
export function namesOrigin(sources: readonly string[] | undefined, origin: string): boolean {
  return (sources ?? []).some((source) => {
    const [before, after] = source.split('*.');
    return after === undefined
      ? source === origin
      : origin.startsWith(before ?? '') && origin.endsWith(`.${after}`);
  });
}

/** Prints a Content-Security-Policy for the `<meta>` of a page; what can't be part of one is left out. */
export function pagePolicy(sources: ContentSources): string {
  return Object.entries(sources)
    .filter(([directive]) => /^[a-z-]+$/.test(directive))
    .map(([directive, values]) => [directive, ...wellFormed(values)].join(' '))
    .join('; ');
}

/** Prints the policy for a header, which can also say who may show the page in a frame. */
export function headerPolicy(sources: ContentSources): string {
  return `${pagePolicy(shortEnough(sources))}; frame-ancestors 'self'`;
}

/** Cloudflare reads no line of `_headers` beyond 2,000 characters. */
const longestPolicy = 1800;

/**
 * A header holds for all pages at once, so that it must allow the inline scripts of each. Where these are too many, it
 * leaves them to the pages: the policy of a page allows its own alone.
 */
function shortEnough(sources: ContentSources): ContentSources {
  if (pagePolicy(sources).length <= longestPolicy) return sources;
  const scripts = (sources['script-src'] ?? []).filter((source) => !isHash(source));
  return { ...sources, 'script-src': [...scripts, "'unsafe-inline'"] };
}

function isHash(source: string): boolean {
  return /^'sha(?:256|384|512)-/.test(source);
}

/** A space, comma, semicolon or line break would begin something else. */
function wellFormed(values: readonly string[]): readonly string[] {
  return values.filter((source) => /^[!-+\--:<-~]+$/.test(source));
}
