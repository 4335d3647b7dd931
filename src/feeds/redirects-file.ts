/**
 * Prints `_redirects` as Netlify and Cloudflare Pages read it: one permanent redirect a line, for every variant.
 * Paths are decoded and in the default variant. The first of two redirects from one address counts; what leads
 * to itself is left out. Cloudflare reads 2,000 lines, so the most wanted ones should come first. Addresses with a query,
 * which Netlify alone reads, come last, and only as they were: no other variant ever had them.
 */
export function redirectsFile<Variant>(
  redirects: Iterable<{ from: string; to: string }>,
  variants: readonly Variant[],
  links: { href(variant: Variant, path: string): string },
): string {
  const lines = new Map<string, string>();
  const queries: string[] = [];
  for (const { from, to } of redirects) {
    const [path = '', query] = from.split('?');
    for (const variant of query === undefined ? variants : variants.slice(0, 1)) {
      const source = literal(links.href(variant, query === undefined ? from : path));
      const target = links.href(variant, to);
      if (query !== undefined) queries.push(`${source} ${conditions(query)} ${target} 301\n`);
      if (query !== undefined || source === literal(target) || lines.has(source)) continue;
      lines.set(source, `${source} ${target} 301\n`);
    }
  }
  return [...lines.values(), ...queries].join('');
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
