/** Where old addresses with a query lead: root-relative. */
export type QueryTargets = Readonly<Record<string, string>>;

/**
 * Finds where an old address leads. Its path must be the same, and it must have all that the known address asks for, in any
 * order; what was added to it, such as `utm_source`, is overlooked.
 */
export function findQueryTarget(
  targets: QueryTargets,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string | undefined {
  const given = new URLSearchParams(search);
  let best: { asked: number; target: string } | undefined;
  for (const [address, target] of Object.entries(targets)) {
    const [path = '', query = ''] = address.split('?');
    if (withoutIndex(path) !== withoutIndex(pathname)) continue;
    const asked = [...new URLSearchParams(query)];
    const isMeant = asked.length > 0 && asked.every(([name, value]) => given.get(name) === value);
    if (isMeant && asked.length > (best?.asked ?? 0)) best = { asked: asked.length, target };
  }
  return best?.target;
}

/** `/blog`, `/blog/` and `/blog/index.php` are one place. */
function withoutIndex(path: string): string {
  return path.replace(/\/(?:index\.(?:html?|php))?$/i, '');
}

/** Leads on from an old address, if the map knows it. */
export async function followQuery(map: string): Promise<void> {
  const response = await fetch(map);
  if (!response.ok) return;
  const target = findQueryTarget((await response.json()) as QueryTargets, location);
  // A page that replaces the address leaves no trap behind for the back button.
  if (target !== undefined) location.replace(target + location.hash);
}
