import type { PostText } from '../../posts/post.ts';

/** Digits of a digest, enough to distinguish the texts of a post. */
export const digestLength = 12;

/** The texts of a post, those first that most posts have. */
const fieldOrder: Record<keyof PostText, true> = {
  title: true,
  excerpt: true,
  headings: true,
  description: true,
  series: true,
  sourceTitle: true,
  sourceAuthor: true,
  faq: true,
  thread: true,
};

/** The order in which the digests of a post's texts are kept. */
export const digestFields = Object.keys(fieldOrder) as (keyof PostText)[];

/** Reads the digests of a post's texts from where they are kept one after the other. */
export function digestsIn(digests: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; at < digests.length; at += digestLength) {
    const digest = digests.slice(at, at + digestLength).trimEnd();
    if (digest !== '') found[digestFields[at / digestLength] ?? ''] = digest;
  }
  return found;
}
