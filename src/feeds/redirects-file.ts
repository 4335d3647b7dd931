/** A redirect as rules say it; decoded paths in the default variant. */
export interface ListedRedirect {
  from: string;
  to: string;
  /** No other variant ever had the address. */
  isOld?: true;
  /** All below a folder, `*` at the end of `from`; `:splat` in `to` is what follows. */
  isFolder?: true;
  /** A rule for its folder says it already. */
  isCovered?: true;
}

/**
 * Prints `_redirects` as Netlify and Cloudflare Pages read it: one permanent redirect a line, for every variant.
 * Paths are decoded and in the default variant. The first of two redirects from one address counts; what leads
 * to itself is left out. Cloudflare reads 2,000 lines, so the most wanted ones should come first. Addresses with a query,
 * which Netlify alone reads, come last, and only as they were: no other variant ever had them.
 */
export function redirectsFile<Variant>(
  redirects: Iterable<ListedRedirect>,
  variants: readonly Variant[],
  links: { href(variant: Variant, path: string): string },
): string {
  const lines = new Map<string, string>();
  const queries: string[] = [];
  const folders: string[] = [];
  for (const { from, to, isOld, isFolder, isCovered } of redirects) {
    if (isCovered) continue;
    const [path = '', query] = from.split('?');
    const [first] = variants;
    if (isFolder && first !== undefined) {
      const source = literal(links.href(first, from.slice(0, -1)));
      folders.push(`${source}* ${folderTarget(first, to, links)} 301\n`);
      continue;
    }
    for (const variant of query === undefined && !isOld ? variants : variants.slice(0, 1)) {
      const source = literal(links.href(variant, query === undefined ? from : path));
      const target = links.href(variant, to);
      if (query !== undefined) queries.push(`${source} ${conditions(query)} ${target} 301\n`);
      if (query !== undefined || source === literal(target) || lines.has(source)) continue;
      lines.set(source, `${source} ${target} 301\n`);
    }
  }
  return [...lines.values(), ...folders, ...queries].join('');
}

/** The address of a folder's pages, with `:splat` for what follows. */
export function folderTarget<Variant>(
  variant: Variant,
  to: string,
  links: { href(variant: Variant, path: string): string },
): string {
  const [before = ''] = to.split(':splat');
  return links.href(variant, before) + to.slice(before.length);
}

/** `mod=viewthread&tid=1203` is `mod=viewthread tid=1203`. */
function conditions(query: string): string {
  return query
    .split('&')
    .map((part) => part.split('=').map(encodeURIComponent).join('='))
    .join(' ');
}

/** `*` and `:name` are patterns in these files; a path that holds them means the characters. */
function literal(href: string): string {
  return href.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
