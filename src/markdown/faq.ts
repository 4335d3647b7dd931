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
  // What unfolds is a question of its own, not the end of the answer above it.
  const asked = [...html.replace(details, '').matchAll(heading)]
    .map(([, , question = '', answer = '']) => itemOf(question, answer))
    .filter(({ question }) => /[?？]$/.test(question));
  const folded = [...html.matchAll(details)].map(([, question = '', answer = '']) =>
    itemOf(question, answer),
  );
  return [...asked, ...folded].filter(({ question, answer }) => question !== '' && answer !== '');
}

function itemOf(question: string, answer: string): FaqItem {
  const text = plainText(answer);
  return {
    question: plainText(question),
    answer: text.length <= longestAnswer ? text : `${text.slice(0, longestAnswer - 1)}…`,
  };
}

/** Gives what a piece of HTML says, on one line. */
export function plainText(html: string): string {
  const spaced = html.replace(/<\/(?:p|li|tr|h\d|pre)>|<br\b[^>]*>/g, '$& ');
  return decodeHTML(stripTags(spaced)).replace(/\s+/g, ' ').trim();
}
