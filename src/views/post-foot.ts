import type { CommentService } from '../config/services.ts';
import { readLicence } from '../config/post-licence.ts';
import type { Entry } from '../posts/post.ts';
import { encodePath } from '../urls/path.ts';
import { optional } from './cards.ts';
import { inVariant, type ViewContext } from './context.ts';

/** What is below a text for whoever wants to pass it on, answer or correct it. */
export interface PostFoot {
  licence?: { name: string; url?: string };
  /** Where its source can be edited in the browser. */
  edit?: string;
  /** Name of its discussion at the service, the same for all variants. */
  discussion?: string;
}

/** Gathers what the site's settings put below a post or page. */
export function postFoot(context: ViewContext, entry: Entry): PostFoot {
  const { config } = context;
  const { meta } = entry;
  const editUrl = config.editUrl && `${config.editUrl}${encodePath(`/${meta.file}`)}`;
  return {
    ...optional('licence', meta.kind === 'article' ? licenceOf(context, entry) : undefined),
    ...optional('edit', editUrl),
    ...optional('discussion', discussionOf(context, entry)),
  };
}

/** A repost is under its author’s terms, not under those of the site that shows it. */
function licenceOf(context: ViewContext, { meta }: Entry): PostFoot['licence'] {
  const { config, variant } = context;
  const written = meta.licence ?? (meta.source === undefined ? config.postLicence : undefined);
  if (written === undefined || written === '') return undefined;
  const { name, url } = readLicence(written, variant.script);
  return url === undefined ? { name: inVariant(context, context.localize(name)) } : { name, url };
}

/** Articles have comments unless they say no, pages where they say yes; a thread of an old forum is closed. */
function discussionOf({ config, links, paths }: ViewContext, { meta }: Entry): string | undefined {
  const wanted = meta.comments ?? meta.kind === 'article';
  const [first] = config.variants;
  if (config.comments === undefined || meta.kind === 'thread' || !wanted || first === undefined)
    return undefined;
  return discussionName(config.comments, links.href(first, paths.pathOf(meta.id)));
}

/** Services go by the path of the page; giscus leaves out its slash and ending. Moved blogs keep their discussions so. */
function discussionName({ service }: CommentService, path: string): string {
  return service === 'giscus' ? path.slice(1).replace(/\.\w+$/, '') || 'index' : path;
}
