import type { Phrase } from '../../search/query/parse-query.ts';
import { hear, type Heard } from '../../search/query/readings.ts';
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
  const posts = byIndex.flatMap(({ index, number, titles }) =>
    titles.flatMap(({ record = 0, text }) => {
      const post = index.records + record;
      return index.isReplaced(post)
        ? []
        : [{ index: number, post, order: index.orderOf(post), hits: [], phrase: phraseOf(text) }];
    }),
  );
  posts.sort((a, b) => a.phrase.symbols.length - b.phrase.symbols.length || b.order - a.order);
  return {
    posts: posts.slice(0, mostPosts),
    tags: [...new Set(tags.map(({ name }) => names.tag?.[name] ?? name))].slice(0, mostTags),
  };
}

function phraseOf(text: string): Phrase {
  return { text, symbols: toSymbols(text) };
}

function closerFirst(a: Heard, b: Heard): number {
  return a.text.length - b.text.length || a.name.length - b.name.length;
}
