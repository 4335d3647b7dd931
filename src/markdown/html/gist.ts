import { rawTextEnd } from '../../html/raw-text.ts';
import type { Tag } from '../../html/tag.ts';
import { readAttributes } from './attributes.ts';
import type { Draft } from './draft.ts';

const gist = /^(?:https?:)?\/\/gist\.github\.com\/([\w-]+(?:\/\w+)?)\.js(?:\?[^"]*)?$/;

/**
 * Writes a link in place of the script that GitHub has authors put into pages for a gist: pages let no other host's
 * scripts run, and nothing of the gist would be seen. Returns 0 for any other script.
 */
export function writeGist(draft: Draft, html: string, tag: Tag): number {
  const src = readAttributes(html, tag).get('src') ?? '';
  const path = gist.exec(src.trim())?.[1];
  const close = path === undefined ? -1 : rawTextEnd(html, tag.end, 'script');
  if (path === undefined || close < 0) return 0;
  const url = `https://gist.github.com/${path}`;
  const isInText = (draft.openCount.get('p') ?? 0) > 0;
  const link = `<a href="${url}">${url}</a>`;
  draft.rewrite(draft, isInText ? link : `<p>${link}</p>`);
  const end = html.indexOf('>', close);
  return end < 0 ? html.length : end + 1;
}
