import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { splitFragment } from '../../markdown/placeholders.ts';
import { isMarkedForeign, textLanguageOf } from '../../posts/language.ts';
import { dayOf } from '../../posts/moment.ts';
import type { Entry } from '../../posts/post.ts';
import { decodePath, normalizePath, pathKey } from '../../urls/path.ts';
import { slugify } from '../../urls/slug.ts';
import type { LinkResolver } from '../../views/body-links.ts';
import type { ViewContext } from '../../views/context.ts';

/** Number of links of one pattern from which the pattern is reported. */
const fewest = 3;

/**
 * Finds links by which posts refer to each other under URLs of an older site, and names the pattern that would keep
 * those URLs: the links themselves lead to their posts, but what others have linked to is lost.
 */
export function oldLinks(context: ViewContext, entries: readonly Entry[], resolver: LinkResolver): Problem[] {
  const patterns = new Map<string, { count: number; example: string }>();
  for (const entry of entries) {
    // A translation links under its language's folder, which no pattern of the site's has.
    if (isMarkedForeign(entry.meta) && textLanguageOf(entry.meta).language !== 'zh') continue;
    for (const reference of entry.links) {
      const { target } = splitFragment(reference);
      if (!target.startsWith('/')) continue;
      const pattern = patternOf(target, entry, context, resolver);
      if (pattern === undefined) continue;
      const known = patterns.get(pattern);
      if (known === undefined) patterns.set(pattern, { count: 1, example: target });
      else known.count += 1;
    }
  }
  const [best] = [...patterns].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined || best[1].count < fewest) return [];
  const [pattern, { count, example }] = best;
  return [createProblem('link-old-pattern', { file: 'site.yaml', values: { count, example, pattern } })];
}

function patternOf(
  target: string,
  entry: Entry,
  context: ViewContext,
  resolver: LinkResolver,
): string | undefined {
  const found = resolver.resolve(entry, target);
  if (found === undefined || !('page' in found) || context.paths.aliases.has(normalizePath(target)))
    return undefined;
  const post = resolver.postAt(found.page);
  const path = normalizePath(decodePath(target));
  if (post === undefined || /\{\{|\{%/.test(path)) return undefined;
  if (pathKey(path.replace(/\.html$/, '/')) === pathKey(found.page)) return undefined;
  return tokensFor(path, post, context.config.timeZone);
}

/** Puts tokens in place of what the post's date, category and name explain; undefined if its name isn't there. */
function tokensFor(path: string, { meta }: Entry, timeZone: string): string | undefined {
  const end = /\.html?$|\/$/.exec(path)?.[0] ?? '';
  const segments = path.slice(1, path.length - end.length).split('/');
  const last = segments.pop() ?? '';
  const name =
    meta.file
      .split('/')
      .at(-1)
      ?.replace(/\.[a-z]+$/i, '') ?? '';
  const token = last === meta.slug ? ':slug' : last === name ? ':filename' : undefined;
  if (token === undefined) return undefined;
  const day = meta.date && dayOf(meta.date, timeZone);
  const category = new Set(meta.category.flatMap((part) => [part, slugify(part)]));
  const two = (value: number) => String(value).padStart(2, '0');
  const tokens = segments.map((segment, index) => {
    if (day === undefined) return segment;
    if (segment === String(day.year)) return ':year';
    const isAfterYear = /^\d{4}$/.test(segments[index - 1] ?? '');
    if (isAfterYear && segment === two(day.month)) return ':month';
    if (/^\d{4}$/.test(segments[index - 2] ?? '') && segment === two(day.day)) return ':day';
    return category.has(segment) ? ':category' : segment;
  });
  return `/${[...tokens, token].join('/')}${end}`;
}
