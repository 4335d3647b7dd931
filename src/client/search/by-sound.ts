import type { Phrase } from '../../search/query/parse-query.ts';
import { compareSounds, hear, type Heard, withoutBegun } from '../../search/query/readings.ts';
import type { Found } from '../../search/query/find.ts';
import { toSymbols } from '../../search/query/symbols.ts';
import { readPage } from '../../search/query/reorder.ts';
import { namesIn, type OpenIndex } from './open-index.ts';
import type { EngineAnswer, EngineRequest } from './protocol.ts';
import { resultView } from './result-view.ts';

/** What was typed by its sound: posts whose titles are read so, and tags. */
interface BySound {
  posts: (Found & { phrase: Phrase })[];
  /** In the reader's variant. */
  tags: string[];
}

const mostTags = 6;
const mostPosts = 40;

/** Answers what was typed as pinyin or zhuyin; undefined where nothing is read so. `root` is as in `resultView`. */
export async function askBySound(
  sounds: string,
  indexes: readonly OpenIndex[],
  { root, from, count }: EngineRequest & { root: string },
): Promise<EngineAnswer | undefined> {
  const { posts, tags } = await findBySound(sounds, indexes);
  if (posts.length === 0 && tags.length === 0) return undefined;
  const results = await Promise.all(
    posts.slice(from, from + count).map(async (post) => {
      const found = { phrases: [], partial: false, wide: [], posts: [post] };
      const [read] = await readPage(found, indexes, { from: 0, count: 1, isByDate: true });
      return read === undefined ? [] : [resultView(read, [post.phrase], root)];
    }),
  );
  return { total: posts.length, results: results.flat(), nearTags: tags, bySound: true };
}

/** Finds tags and titles by how they are read. */
async function findBySound(sounds: string, indexes: readonly OpenIndex[]): Promise<BySound> {
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
