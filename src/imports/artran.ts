/** A comment of an old site, with the post that it belongs to. */
export interface KeptComment {
  id: string;
  /** The comment that it answers; absent where it answers the post. */
  parent?: string;
  author: string;
  email: string;
  url: string;
  /** As an ISO date, or as far as it was written. */
  date: string;
  /** HTML or Markdown. */
  content: string;
  /** What the post's discussion is called at a comment service: its path in the default variant. */
  page: string;
  pageTitle: string;
}

/**
 * Prints comments as Artrans, Artalk's format for moving: Artalk imports it, and Twikoo, Waline and converters for others
 * read it: https://artalk.js.org/zh/guide/transfer.html
 */
export function artrans(comments: readonly KeptComment[]): string {
  const ids = new Set(comments.map(({ id }) => id));
  const list = comments.map(({ id, parent = '0', author, email, url, date, content, page, pageTitle }) => ({
    id,
    rid: ids.has(parent) ? parent : '0',
    content,
    ua: '',
    ip: '',
    created_at: date,
    updated_at: date,
    is_collapsed: 'false',
    is_pending: 'false',
    vote_up: '0',
    vote_down: '0',
    nick: author,
    email,
    link: url,
    page_key: page,
    page_title: pageTitle,
    page_admin_only: 'false',
    site_name: '',
    site_urls: '',
  }));
  return `${JSON.stringify(list, undefined, 1)}\n`;
}
