import type { LlmsOptions } from '../feeds/crawlers.ts';
import type { Entry } from '../posts/post.ts';
import { routes } from '../urls/routes.ts';
import { optional, textOf } from './cards.ts';
import { inVariant, textIn, type ViewContext } from './context.ts';
import { variantFile } from './variant-files.ts';

/** How many of each kind llms.txt names, the newest: it is to be read whole. */
const most = { articles: 50, threads: 20, pages: 20 };

/** Says what llms.txt tells of the site in one variant; `contexts` are those of all variants. */
export function llmsOf(context: ViewContext, contexts: readonly ViewContext[]): LlmsOptions {
  const { config, library, links } = context;
  const own = (text: string) => inVariant(context, context.localize(text));
  const group = (name: 'posts' | 'threads' | 'pages', entries: readonly Entry[]) => ({
    title: textIn(context, name),
    links: entries.map((entry) => linkTo(context, entry)),
  });
  const others = contexts.filter((other) => other !== context);
  return {
    title: own(config.title),
    description: own(config.description ?? config.title),
    groups: [
      group('posts', library.articles.slice(0, most.articles)),
      group('pages', library.pages.slice(0, most.pages)),
      group('threads', library.threads.slice(0, most.threads)),
      {
        title: textIn(context, 'scripts'),
        links: others.map((other) => ({
          title: other.variant.label,
          url: links.absolute(links.file(llmsFile(other))),
        })),
      },
    ],
  };
}

/** Gives the path of a variant's llms.txt. */
export function llmsFile(context: ViewContext): string {
  return variantFile(context, routes.llms());
}

function linkTo(context: ViewContext, entry: Entry) {
  const { links, variant, paths } = context;
  const path = paths.pathOf(entry.meta.id);
  const { title, description, excerpt } = textOf(context, entry);
  return {
    title,
    url: links.url(variant, context.twin?.(entry) === true ? routes.twin(path) : path),
    ...optional('note', description ?? excerpt),
  };
}
