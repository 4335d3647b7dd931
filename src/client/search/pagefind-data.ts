import type { Segment } from '../../search/query/matches.ts';
import type { Phrase } from '../../search/query/parse-query.ts';
import type { ReadPost } from '../../search/query/reorder.ts';
import { resultView } from './result-view.ts';

/** What a result's `data()` gives, see https://pagefind.app/docs/api-reference/. */
export type PagefindData = ReturnType<typeof pagefindData>;

/** Gives a post as Pagefind's interfaces show it, in the reader's variant; its part leads to the passage. */
export function pagefindData(post: ReadPost, phrases: readonly Phrase[], root: string) {
  const view = resultView(post, phrases, root);
  const { href, title, excerpt, tags, section, authors, date, picture, kind } = view;
  const [url = ''] = href.split('#');
  const content = post.head.zones.body.map(({ text }) => text).join('\n');
  const part = {
    title: plain(title),
    excerpt: markup(excerpt),
    plain_excerpt: plain(excerpt),
    locations: [],
  };
  return {
    url,
    raw_url: post.head.path,
    content,
    word_count: content.length,
    excerpt: part.excerpt, // HTML with <mark>
    plain_excerpt: part.plain_excerpt,
    meta: {
      title: part.title,
      ...(date === undefined ? {} : { date }),
      ...(picture === undefined ? {} : { image: picture }),
    },
    filters: {
      kind: [kind],
      ...(section === '' ? {} : { section: [section] }),
      tag: tags.map(plain),
      author: authors,
    },
    anchors: [],
    locations: [],
    weighted_locations: [],
    sub_results: [{ ...part, url: href }],
  };
}

/** Writes a passage as HTML with marks. */
export function markup(segments: readonly Segment[]): string {
  return segments.map(({ text, mark }) => (mark ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');
}

function plain(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
