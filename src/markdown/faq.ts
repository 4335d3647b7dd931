import { decodeHTML } from 'entities';
import { stripTags } from '../html/strip-tags.ts';
import type { FaqItem } from '../posts/post.ts';

/** A heading that asks, and what follows until the next heading or the end of its part. */
const heading = /<h([2-6])\b[^>]*>([^]*?)<\/h\1>([^]*?)(?=<h[1-6]\b|<section\b[^>]*data-footnotes|$)/g;
const details = /<details\b[^>]*>\s*<summary\b[^>]*>([^]*?)<\/summary>([^]*?)<\/details>/g;

/** What search engines show of an answer; a whole chapter is none. */
const longestAnswer = 2000;

/** Lists the questions of a body and their answers as plain text: headings that end with a question mark, and details. */
export function readFaq(html: string): FaqItem[] {
  const asked = [...html.matchAll(heading)]
    .map(([, , question = '', answer = '']) => ({ question: plain(question), answer: plain(answer) }))
    .filter(({ question }) => /[?？]$/.test(question));
  const folded = [...html.matchAll(details)].map(([, question = '', answer = '']) => ({
    question: plain(question),
    answer: plain(answer),
  }));
  return [...asked, ...folded].filter(({ question, answer }) => question !== '' && answer !== '');
}

function plain(html: string): string {
  const text = decodeHTML(stripTags(html.replace(/<\/(?:p|li|tr|h\d|pre)>|<br\b[^>]*>/g, '$& ')))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= longestAnswer ? text : `${text.slice(0, longestAnswer - 1)}…`;
}
