import type { Section, Term } from '../taxonomy/term.ts';
import { isStorablePath, normalizePath, pathKey } from '../urls/path.ts';
import { routes } from '../urls/routes.ts';
import { configuredRedirects, type RedirectFault } from './configured-redirects.ts';
import type { ViewContext } from './context.ts';
import { planPages } from './plan.ts';

export type { RedirectFault };

/** An address that leads to another page of the site: decoded paths in the default variant. */
export interface Redirect {
  from: string;
  to: string;
  /** No file can be at the address, so that only a host's rule can redirect it. */
  isRule?: true;
  /** No other variant ever had the address. */
  isOld?: true;
  /** All below a folder, as `*` at its end says; `:splat` in `to` is what follows. */
  isFolder?: true;
  /** A rule for its folder says it already. */
  isCovered?: true;
}

/** Lists the old addresses of posts, and the other spellings of tags, authors, boards and sections. */
export function listRedirects(context: ViewContext): Redirect[] {
  const own = ownRedirects(context);
  return [...own, ...siteRedirects(context, own).redirects];
}

/** Tells which redirects of `site.yaml` are left out, and why. */
export function redirectFaults(context: ViewContext): RedirectFault[] {
  return siteRedirects(context, ownRedirects(context)).faults;
}

function siteRedirects(context: ViewContext, own: readonly Redirect[]) {
  const { redirects } = context.config;
  if (Object.keys(redirects).length === 0) return { redirects: [], faults: [] };
  const pages = [...planPages(context)].map(({ path }): [string, string] => [pathKey(path), path]);
  return configuredRedirects(redirects, {
    pages: new Map(pages),
    redirects: new Map(own.map(({ from, to }) => [pathKey(from), to])),
  });
}

function ownRedirects(context: ViewContext): Redirect[] {
  const { library, paths } = context;
  const taken = new Set([...paths.aliases.values()].map((id) => pathKey(paths.pathOf(id))));
  const redirects = [...paths.aliases].map(([from, id]) => redirect(from, paths.pathOf(id), taken));
  const sectionRoute = (section: Section) =>
    routes.section([...section.path, section].map((part) => part.slug));
  return [
    ...redirects,
    ...termRedirects(library.tags, (tag) => routes.tag(tag.slug)),
    ...termRedirects(library.authors, (author) => routes.author(author.slug)),
    ...termRedirects(library.boards, (board) => routes.board(board.slug)),
    ...termRedirects(library.sections, sectionRoute),
  ];
}

/** Every spelling of a term that isn't its slug redirects to it, unless it is another term's address. */
function termRedirects<T extends Term>(terms: readonly T[], route: (term: T) => string): Redirect[] {
  const taken = new Set(terms.map((term) => pathKey(route(term))));
  const seen = new Set(terms.map(route));
  const redirects: Redirect[] = [];
  for (const term of terms) {
    const to = route(term);
    for (const spelling of [term.name, ...Object.values(term.names), ...term.spellings]) {
      const segment = spelling.replace(/[/\\?#%]/g, '-');
      const from = normalizePath(to.replace(/(?<![^/])[^/]+\/$/, () => `${segment}/`));
      const isOther = taken.has(pathKey(from)) && pathKey(from) !== pathKey(to);
      if (isOther || seen.has(from) || /^\.|^index\.html?$|\p{Cc}/iu.test(segment)) continue;
      seen.add(from);
      redirects.push(redirect(from, to, taken));
      taken.add(pathKey(from));
    }
  }
  return redirects;
}

function redirect(from: string, to: string, taken: ReadonlySet<string>): Redirect {
  const isRule = !isStorablePath(from) || taken.has(pathKey(from));
  return isRule ? { from, to, isRule } : { from, to };
}
