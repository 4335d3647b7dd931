/**
 * Pagefind's JavaScript API over our index, for its own interfaces and for scripts written for it: published as
 * `pagefind/jianfan/pagefind.js`, so that `bundle-path="/pagefind/jianfan/"` is all that a page changes.
 */
import { type Answer, answer, newerFirst } from '../../search/query/answer.ts';
import { facetNames, type FacetName } from '../../search/query/facets.ts';
import type { Found } from '../../search/query/find.ts';
import { countChoices, narrow } from '../../search/query/narrow.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { readPage, readTogether } from '../../search/query/reorder.ts';
import { namesIn } from './open-index.ts';
import { createOpener, type OpenSearch } from './open-search.ts';
import { pagefindData, type PagefindData } from './pagefind-data.ts';

export { createMapping, processTerm } from './pagefind-mapping.ts';

/** Values that a result must have: all of a list, or any of it. */
type Wanted = string | readonly string[] | { any: readonly string[] };

interface SearchOptions {
  filters?: Partial<Record<string, Wanted>>;
  sort?: { date?: 'asc' | 'desc' };
}

type Counts = Record<string, Record<string, number>>;

interface SearchResponse {
  results: { id: string; score: number; words: number[]; data(): Promise<PagefindData> }[];
  unfilteredResultCount: number;
  filters: Counts;
  totalFilters: Counts;
}

/** What `createInstance` and the module itself offer. */
interface Instance {
  init(): Promise<void>;
  options(): Promise<void>;
  destroy(): Promise<void>;
  /** There is nothing to merge: this finds in all indexes of the site. */
  mergeIndex(): Promise<void>;
  search(term: string | null, options?: SearchOptions): Promise<SearchResponse>;
  debouncedSearch(
    term: string | null,
    options?: SearchOptions,
    milliseconds?: number,
  ): Promise<SearchResponse | null>;
  preload(term: string | null, options?: SearchOptions): Promise<void>;
  filters(): Promise<Counts>;
}

/** Makes an instance as Pagefind's own module does; its options are of no use here. */
export function createInstance(): Instance {
  const { open, reset } = createOpener({
    indexUrl: new URL('../', import.meta.url).href,
    variantOf: pageVariant,
  });
  let newest = 0;
  return {
    init: async () => void (await open()),
    options: async () => undefined,
    destroy: async () => reset(),
    mergeIndex: async () => undefined,
    search,
    async debouncedSearch(term, options, milliseconds = 300) {
      const own = ++newest;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      if (own !== newest) return null;
      const response = await search(term, options);
      return own === newest ? response : null;
    },
    preload: async (term, options) => void (await search(term, options)),
    filters: async () => {
      const { indexes } = await open();
      const { wide } = await answer({ phrases: [], narrowing: {}, sort: 'date' }, indexes, async () => []);
      return countsOf(await open(), wide);
    },
  };

  async function search(
    term: string | null,
    { filters = {}, sort = {} }: SearchOptions = {},
  ): Promise<SearchResponse> {
    const opened = await open();
    const { indexes, root } = opened;
    const { phrases } = parseQuery(term ?? '');
    if (phrases.length === 0 && term !== null) return { ...none, filters: {}, totalFilters: {} };
    const isByDate = sort.date !== undefined;
    const question = { phrases, narrowing: {}, sort: isByDate ? ('date' as const) : ('relevance' as const) };
    const found = await answer(question, indexes, async () => []);
    const all = found.partial ? [] : found.posts;
    const kept = await filtered(all, opened, filters);
    if (sort.date === 'asc') kept.sort((a, b) => newerFirst(b, a));
    const posts = isByDate ? kept : await settle({ ...found, posts: kept }, opened);
    return {
      results: posts.map((post, i) => ({
        id: `${post.index}-${post.post}`,
        score: posts.length - i,
        words: [],
        async data() {
          const [read] = await readPage({ ...found, posts: [post] }, indexes, {
            from: 0,
            count: 1,
            isByDate,
          });
          if (read === undefined) throw new Error('The post is gone.');
          return pagefindData(read, phrases, root);
        },
      })),
      unfilteredResultCount: all.length,
      filters: await countsOf(opened, kept),
      totalFilters: await countsOf(opened, all),
    };
  }
}

const none = { results: [], unfilteredResultCount: 0 };

let shared: Instance | undefined;
const instance = (): Instance => (shared ??= createInstance());

export const init: Instance['init'] = () => instance().init();
export const options: Instance['options'] = () => instance().options();
export const destroy: Instance['destroy'] = () => instance().destroy();
export const mergeIndex: Instance['mergeIndex'] = () => instance().mergeIndex();
export const search: Instance['search'] = (...of) => instance().search(...of);
export const debouncedSearch: Instance['debouncedSearch'] = (...of) => instance().debouncedSearch(...of);
export const preload: Instance['preload'] = (...of) => instance().preload(...of);
export const filters: Instance['filters'] = () => instance().filters();

/** Tells the page's variant by its language. */
function pageVariant(known: readonly string[]): string {
  const { lang, dataset } = document.documentElement;
  const wanted = (dataset['variant'] ?? lang).toLowerCase();
  const isHant = (code: string) => /hant|tw|hk|mo/.test(code.toLowerCase());
  return (
    known.find((code) => code.toLowerCase() === wanted) ??
    known.find((code) => isHant(code) === isHant(wanted)) ??
    known[0] ??
    ''
  );
}

async function settle(found: Answer, { indexes }: OpenSearch): Promise<Found[]> {
  const count = readTogether(found.phrases, indexes);
  const first = await readPage(found, indexes, { from: 0, count, isByDate: false });
  return [...first, ...found.posts.slice(count)];
}

async function filtered(
  posts: readonly Found[],
  { indexes }: OpenSearch,
  wanted: NonNullable<SearchOptions['filters']>,
): Promise<Found[]> {
  let kept = posts;
  for (const facet of facetNames) {
    const values = wanted[facet] ?? [];
    const by = (value: string) => narrow(kept, indexes, { [facet]: value });
    if (typeof values === 'string') kept = await by(values);
    else if ('any' in values) {
      const some = new Set((await Promise.all(values.any.map(by))).flat());
      kept = kept.filter((post) => some.has(post));
    } else for (const value of values) kept = await by(value);
  }
  return [...kept];
}

async function countsOf({ indexes }: OpenSearch, posts: readonly Found[]): Promise<Counts> {
  const choices = await countChoices(posts, indexes, {}, await namesIn(indexes));
  const counts = (facet: FacetName) =>
    Object.fromEntries(choices[facet].map(({ label, count }) => [label, count]));
  return Object.fromEntries(facetNames.map((facet) => [facet, counts(facet)]));
}
