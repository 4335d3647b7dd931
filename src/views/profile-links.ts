import type { Link } from './chrome.ts';
import { inVariant, type ViewContext } from './context.ts';

/** Lists somebody's profiles, in the order of site.yaml; a mail address needs no `mailto:`. */
export function profileLinks(context: ViewContext, links: Readonly<Record<string, string>>): Link[] {
  return Object.entries(links).map(([name, address]) => ({
    label: inVariant(context, context.localize(name)),
    href: /^[^\s/:@]+@[^\s/:@]+$/.test(address) ? `mailto:${address}` : address,
  }));
}
