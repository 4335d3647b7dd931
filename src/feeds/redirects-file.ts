/**
 * Prints `_redirects` as Netlify and Cloudflare Pages read it: one permanent redirect a line, for every variant.
 * Paths are decoded and in the default variant. The first of two redirects from one address counts; what leads
 * to itself is left out. Cloudflare reads 2,000 lines, so the most wanted ones should come first.
 */
export function redirectsFile<Variant>(
  redirects: Iterable<{ from: string; to: string }>,
  variants: readonly Variant[],
  links: { href(variant: Variant, path: string): string },
): string {
  const lines = new Map<string, string>();
  for (const { from, to } of redirects) {
    for (const variant of variants) {
      const source = literal(links.href(variant, from));
      const target = links.href(variant, to);
      if (source === literal(target) || lines.has(source)) continue;
      lines.set(source, `${source} ${target} 301\n`);
    }
  }
  return [...lines.values()].join('');
}

/** `*` and `:name` are patterns in these files; a path that holds them means the characters. */
function literal(href: string): string {
  return href.replaceAll('*', '%2A').replaceAll(':', '%3A');
}
