import { folderTarget, type ListedRedirect } from '../redirects-file.ts';

/** One old address and where it leads, as hosts' rules have it. */
export interface RedirectRule {
  /** Decoded path, base included. */
  path: string;
  /** Decoded query without its question mark, for addresses that are distinguished by one. */
  query?: string;
  /** Percent-encoded path, base included. */
  target: string;
  /** All below the path; `:splat` at the target's end is what follows. */
  isFolder?: true;
}

/** What follows a folder's path, in targets. */
export const splat = ':splat';

/** Lists what a host redirects, each address once: every variant of a path, and a query as it was on the old site. */
export function redirectRules<Variant>(
  redirects: Iterable<ListedRedirect>,
  variants: readonly Variant[],
  links: { href(variant: Variant, path: string): string },
): RedirectRule[] {
  const rules = new Map<string, RedirectRule>();
  const folders: RedirectRule[] = [];
  for (const { from, to, isOld, isFolder, isCovered } of redirects) {
    if (isCovered) continue;
    const [path = '', query] = from.split('?');
    const [first] = variants;
    if (isFolder && first !== undefined) {
      const folder = decodeURI(links.href(first, from.slice(0, -1)));
      folders.push({ path: folder, target: folderTarget(first, to, links), isFolder });
      continue;
    }
    for (const variant of query === undefined && !isOld ? variants : variants.slice(0, 1)) {
      const target = links.href(variant, to);
      const source = decodeURI(links.href(variant, path));
      const key = query === undefined ? source : `${source}?${query}`;
      if (rules.has(key) || key === decodeURI(target)) continue;
      rules.set(key, { path: source, ...(query === undefined ? {} : { query }), target });
    }
  }
  return [...rules.values(), ...folders];
}

/** What all pages are served with. */
export interface HostHeaders {
  policy: string;
  /** Beginnings of paths, base included, that hold a hash of the content. */
  immutable: readonly string[];
  base: string;
}

export const securityHeaders = (policy: string): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
});

/** Files that browsers ask for again each time: an old service worker would keep an old site. */
export const askedAnew = ['/sw.js'];

export const checkedAlways = 'no-cache';

export const cachedForEver = 'public, max-age=31536000, immutable';

/** Writes text as a regular expression that matches it alone. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
