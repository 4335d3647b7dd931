import type { Term } from '../taxonomy/term.ts';
import { normalizePath, pathKey } from '../urls/path.ts';
import { routes } from '../urls/routes.ts';
import type { ViewContext } from './context.ts';

/** An address that leads to another page of the site: decoded paths in the default variant. */
export interface Redirect {
  from: string;
  to: string;
}

/** Lists the old addresses of posts, and the other spellings of tags, authors and boards. */
export function listRedirects(context: ViewContext): Redirect[] {
  const { library, paths } = context;
  const redirects = [...paths.aliases].map(([from, id]) => ({ from, to: paths.pathOf(id) }));
  return [
    ...redirects,
    ...termRedirects(library.tags, routes.tag),
    ...termRedirects(library.authors, routes.author),
    ...termRedirects(library.boards, routes.board),
  ];
}

/** Every spelling of a term that isn't its slug redirects to it, unless it is another term's address. */
function termRedirects(terms: readonly Term[], route: (slug: string) => string): Redirect[] {
  const taken = new Set(terms.map((term) => pathKey(route(term.slug))));
  const redirects: Redirect[] = [];
  for (const term of terms) {
    for (const spelling of [term.name, ...Object.values(term.names), ...term.spellings]) {
      const segment = spelling.replace(/[/\\?#%]/g, '-');
      const from = normalizePath(route(segment));
      if (taken.has(pathKey(from)) || segment.startsWith('.')) continue;
      taken.add(pathKey(from));
      redirects.push({ from, to: route(term.slug) });
    }
  }
  return redirects;
}
