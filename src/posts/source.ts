import type { RepostSource } from './post.ts';
import type { Frontmatter } from './schema.ts';

/** Reads where a repost first appeared; a canonical URL on the site itself makes no repost. */
export function readSource(data: Frontmatter, siteUrl: string): RepostSource | undefined {
  const written: RepostSource = data.source ?? {};
  const url = foreignUrl(written.url ?? data.sourceUrl, siteUrl);
  const source: RepostSource = {};
  if (written.title) source.title = written.title;
  if (url !== undefined) source.url = url;
  if (written.author) source.author = written.author;
  return Object.keys(source).length === 0 ? undefined : source;
}

function foreignUrl(text: string | undefined, siteUrl: string): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text.trim().replace(/^\/\//, 'https://'));
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return url.origin === siteUrl ? undefined : url.href;
}
