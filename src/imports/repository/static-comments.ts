import { parse } from 'yaml';
import type { KeptComment } from '../artran.ts';

/** A comment of a repository, with the name of its post's folder. */
export interface StaticComment extends Omit<KeptComment, 'page' | 'pageTitle'> {
  post: string;
}

/** Where Staticman and the like keep comments: https://staticman.net/docs/configuration (`path`) */
export const commentFolders = [
  '_data/comments',
  'data/comments',
  'source/_data/comments',
  'src/_data/comments',
] as const;

/** A file for each comment, in a folder named after its post. */
const placePattern = new RegExp(`^(?:${commentFolders.join('|')})/(?:.*/)?([^/]+)/([^/]+)\\.(?:ya?ml|json)$`);

/** Names of fields, as the themes' forms have them; the first one that is there counts. */
const fields = {
  author: ['name', 'author', 'fields[name]'],
  email: ['email', 'mail'],
  url: ['url', 'website', 'site', 'link'],
  content: ['message', 'comment', 'body', 'content', 'text'],
  parent: ['reply_to', 'replying_to_uid', 'replyTo', 'replyID', 'parent', '_parent'],
} as const;

/** Reads a comment's file; undefined for any other file, null for one that holds no comment. */
export function readStaticComment(file: string, read: () => string): StaticComment | null | undefined {
  const [, post, name] = placePattern.exec(file) ?? [];
  if (post === undefined || name === undefined) return undefined;
  const values = record(read());
  const value = (names: readonly string[]) => textOf(names.map((key) => values?.[key]).find(isWritten));
  const content = value(fields.content);
  if (values === undefined || content === '') return null;
  const parent = value(fields.parent);
  return {
    post,
    id: textOf(values['_id']) || name,
    ...(parent === '' || parent === post ? {} : { parent }),
    author: value(fields.author),
    email: value(fields.email),
    url: value(fields.url),
    date: dateOf(values['date'] ?? values['timestamp']),
    content,
  };
}

function record(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: unknown): boolean {
  return textOf(value) !== '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Staticman writes ISO dates, or seconds since 1970. */
function dateOf(value: unknown): string {
  const text = textOf(value);
  const seconds = /^\d{9,10}$/.test(text) ? Number(text) : undefined;
  return seconds === undefined ? text : new Date(seconds * 1000).toISOString();
}
