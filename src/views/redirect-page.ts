import { hrefOf, type ViewContext } from './context.ts';
import { pageHead } from './head.ts';
import type { Redirect } from './redirects.ts';
import type { RedirectView } from './views.ts';

/** Makes the page that leads from an old address to the new one, for hosts that don't read `_redirects`. */
export function redirectView(context: ViewContext, redirect: Redirect): RedirectView {
  const to = hrefOf(context, redirect.to);
  const head = pageHead(context, {
    title: to,
    path: redirect.from,
    noindex: true,
  });
  return { kind: 'redirect', head: { ...head, alternates: [], breadcrumb: [] }, to };
}
