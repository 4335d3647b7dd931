import type { Phrase } from '../../search/query/parse-query.ts';
import { compareSounds, hear, type Heard, withoutBegun } from '../../search/query/readings.ts';
import type { Found } from '../../search/query/find.ts';
import { toSymbols } from '../../search/query/symbols.ts';
import { namesIn, type OpenIndex } from './open-index.ts';

/** What was typed by its sound: posts whose titles are read so, and tags. */
export interface BySound {
  posts: (Found & { phrase: Phrase })[];
  /** In the reader's variant. */
  tags: string[];
}

const mostTags = 6;
const mostPosts = 40;

/** Finds tags and titles by how they are read; in an own file, since few type so. */
export async function findBySound(sounds: string, indexes: readonly OpenIndex[]): Promise<BySound> {
  const byIndex = await Promise.all(
    indexes.map(async (index, number) => ({ index, number, ...hear(sounds, await index.readings()) })),
  );
  const names = await namesIn(indexes);
  const tags = byIndex.flatMap((heard) => heard.tags).sort(closerFirst);
  const titles = byIndex.flatMap(({ index, number, titles: own }) =>
    own
      .map((title) => ({ ...title, index, number, post: index.records + (title.record ?? 0) }))
      .filter(({ post }) => !index.isReplaced(post)),
  );
  const posts = withoutBegun(titles, tags).map(({ index, number, post, text, broken }) => {
    const phrase = phraseOf(text);
    const found = { index: number, post, order: index.orderOf(post), hits: [], phrase };
    return { found, broken, length: phrase.symbols.length };
  });
  posts.sort((a, b) => compareSounds(a, b) || b.found.order - a.found.order);
  return {
    posts: posts.slice(0, mostPosts).map(({ found }) => found),
    tags: [...new Set(tags.map(({ name }) => names.tag?.[name] ?? name))].slice(0, mostTags),
  };
}

function phraseOf(text: string): Phrase {
  return { text, symbols: toSymbols(text) };
}

function closerFirst(a: Heard, b: Heard): number {
  return (
    compareSounds({ ...a, length: a.text.length }, { ...b, length: b.text.length }) ||
    a.name.length - b.name.length
  );
}
