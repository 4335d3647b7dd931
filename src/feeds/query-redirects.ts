/**
 * Prints the map that a script looks old addresses with a query up in (`/?p=123`), for hosts that read no `_redirects`.
 * Undefined when there are none. They are as they were in the default variant: no other ever had them.
 */
export function queryRedirects(
  redirects: Iterable<{ from: string; to: string }>,
  href: (path: string) => string,
): string | undefined {
  const targets = new Map<string, string>();
  for (const { from, to } of redirects) {
    const at = from.indexOf('?');
    if (at < 0) continue;
    const address = href(from.slice(0, at)) + from.slice(at);
    if (!targets.has(address)) targets.set(address, href(to));
  }
  return targets.size === 0 ? undefined : `${JSON.stringify(Object.fromEntries(targets))}\n`;
}
