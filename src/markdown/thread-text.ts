import { decodeHTML } from 'entities';
import { makeExcerpt } from '../posts/excerpt.ts';
import type { ThreadText } from '../posts/post.ts';
import { plainText } from './faq.ts';

const heading = /<h2\b[^>]*?\bid="([^"]*)"[^>]*>([^]*?)<\/h2>/g;
/** How a reply's heading names its author and day: 「許白 · 2014-12-29 08:20」. */
const signature = /^(\S.{0,60}?)\s*[·・]\s*(\d{4}\D.*)$/;

/** What machines are told of a thread is on its page once more: the beginning of each post is enough. */
const longestText = 500;
const mostReplies = 50;

/** Reads the HTML of a thread as its first post and the replies; a heading that names nobody and no day is their text. */
export function readThread(html: string): ThreadText {
  const found = [...html.matchAll(heading)].flatMap(({ 0: whole, 1: id = '', 2: inner = '', index }) => {
    const [, author, day] = signature.exec(plainText(inner)) ?? [];
    if (author === undefined || day === undefined) return [];
    return [{ id: decodeHTML(id), author, day, from: index, to: index + whole.length }];
  });
  const textBetween = (from: number, to?: number) =>
    makeExcerpt(plainText(html.slice(from, to)), longestText);
  const replies = found.slice(0, mostReplies).map(({ id, author, day, to }, at) => ({
    id,
    author,
    day,
    text: textBetween(to, found[at + 1]?.from),
  }));
  return { opening: textBetween(0, found[0]?.from), replies: replies.filter(({ text }) => text !== '') };
}
