import { factsKey, readPost } from '../../search/query/post-text.ts';
import { createAlphabet } from '../../search/query/alphabet.ts';
import type { FacetFilter, FacetName, FacetNames } from '../../search/query/facets.ts';
import type { FindableIndex, Match } from '../../search/query/find.ts';
import {
  besideFiles,
  type IndexEntry,
  pagefindEntryFile,
  type SearchManifest,
} from '../../search/query/manifest.ts';
import { createCosts, type Piece } from '../../search/query/plan.ts';
import type { PackedReadings } from '../../search/query/readings.ts';
import type { RegionalWords } from '../../search/query/regional.ts';
import { type PackedSwaps, readSwaps } from '../../search/query/shown-text.ts';
import type { FetchGuard } from './guarded-fetch.ts';
import { fetchFile } from './missing-file.ts';
import { type Load, openPagefind, type PagefindOptions } from './pagefind-api.ts';

/** An index ready for finding, with what is beside it. */
export interface OpenIndex extends FindableIndex, FacetFilter {
  names(): Promise<FacetNames>;
  readings(): Promise<PackedReadings>;
  /** Only the first index has them. */
  regionalWords(): Promise<RegionalWords>;
}

/** What opening takes. */
export interface OpenOptions {
  /** Absolute URL of the search folder, with a trailing slash. */
  indexUrl: string;
  variant: string;
  guard: FetchGuard;
  load: Load;
}

/** Most answers of Pagefind that are kept in memory, by index. */
const remembered = 300;

/** Opens every index that a manifest names. */
export async function openIndexes(manifest: SearchManifest, options: OpenOptions): Promise<OpenIndex[]> {
  let older = 0;
  return Promise.all(
    manifest.indexes.map((entry) => {
      const before = older;
      older += entry.records;
      return openIndex(entry, before, manifest, options);
    }),
  );
}

async function openIndex(
  entry: IndexEntry,
  older: number,
  { version, roots, indexes: [first] }: SearchManifest,
  { indexUrl, variant, guard, load }: OpenOptions,
): Promise<OpenIndex> {
  const json = rememberPromises(async (file: string) => (await fetchFile(file)).json() as Promise<unknown>);
  const beside = (file: string) => json(indexUrl + entry.files + file);
  const bundle = indexUrl + entry.bundle;
  const watch = <T>(run: () => Promise<T>) => guard.watch(bundle, run);
  if (entry.pagefind !== undefined) {
    // Pagefind asks for the one when it has read the other.
    guard.hold(bundle + pagefindEntryFile, new Response(JSON.stringify(entry.pagefind)));
    for (const { hash } of Object.values(entry.pagefind.languages))
      guard.hold(`${bundle}pagefind.${hash}.pf_meta`);
  }
  const [pagefind, packed] = await Promise.all([
    watch(() => openPagefind(indexUrl, { bundle: entry.bundle, version }, load)),
    beside(besideFiles.swaps(variant)) as Promise<PackedSwaps>,
  ]);
  const alphabet = createAlphabet(entry.common, entry.isFused);
  const { varied } = packed;
  const reading = { alphabet, variant: Object.keys(roots).indexOf(variant), swaps: readSwaps(packed) };
  const replaced = new Set(entry.replaced);
  const records = rememberPromise(async () => (await watch(() => pagefind.search(null))).results);
  const numbers = rememberPromise(async () => new Map((await records()).map(({ id }, i) => [id, i])));
  const search = async (term: string | null, filters?: PagefindOptions['filters']): Promise<Match[]> => {
    const { results } = await watch(() => pagefind.search(term, filters ? { filters } : {}));
    const found = term === null ? results : results.filter(({ words }) => words.length > 0);
    const numberOf = await numbers();
    const matches = found.map(({ id, words }) => ({ record: numberOf.get(id) ?? 0, place: words[0] ?? 0 }));
    return matches.sort((a, b) => b.record - a.record);
  };
  const lookFor = rememberPromises((term: string) => search(term));
  const loaded = new Set<string>();
  const filterBy = rememberPromises(async (facet: string, value: string) => {
    const found = await search(null, { [facet]: value });
    return new Set(found.map(({ record }) => record));
  });
  const filters = rememberPromise(() => watch(() => pagefind.filters()));
  const read = rememberPromises(async (record: string) => {
    const result = (await records())[Number(record)];
    if (result === undefined) throw new Error(`The search index has no record ${record}.`);
    const { raw_url: url, content, meta } = await watch(() => result.data());
    return readPost({ url, content, signs: meta[factsKey] ?? '' }, reading);
  });

  return {
    records: entry.records,
    alphabet,
    varies: (symbol) => varied.includes(symbol),
    costOf: createCosts(first?.counts ?? [], loaded),
    look(piece: Piece) {
      for (const word of piece) loaded.add(word);
      return lookFor(`"${piece.join(' ')}"`);
    },
    all: rememberPromise(() => search(null)),
    read: (record) => read(String(record)),
    isReplaced: (record) => replaced.has(record),
    headOf,
    orderOf,
    values: async (facet) => Object.keys((await filters())[facet] ?? {}),
    withValue: filterBy,
    names: () => beside(besideFiles.names(variant)) as Promise<FacetNames>,
    readings: () => beside(besideFiles.readings) as Promise<PackedReadings>,
    regionalWords: () => beside(besideFiles.regions) as Promise<RegionalWords>,
  };

  function headOf(record: number): number {
    const post = entry.long.findLast(([first]) => first <= record);
    return post !== undefined && record < post[0] + post[1] ? post[0] : record;
  }

  /** Records of the delta are between those of the others. */
  function orderOf(record: number): number {
    const { after } = entry;
    return after === undefined
      ? older + record
      : (after[record] ?? 0) - 1 + (record + 1) / (after.length + 1);
  }
}

/** Puts the names that indexes have together. */
export async function namesIn(indexes: readonly OpenIndex[]): Promise<FacetNames> {
  const all = await Promise.all(indexes.map((index) => index.names()));
  const joined = (facet: FacetName) =>
    Object.assign({}, ...all.map((names) => names[facet])) as Record<string, string>;
  return { section: joined('section'), tag: joined('tag'), author: joined('author') };
}

/** Does something once, and again after it failed. */
function rememberPromise<T>(make: () => Promise<T>): () => Promise<T> {
  const get = rememberPromises(make);
  return () => get();
}

/** Does something once for each set of arguments, and again after it failed; forgets the oldest. */
function rememberPromises<Arguments extends string[], T>(
  make: (...of: Arguments) => Promise<T>,
): (...of: Arguments) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...of) => {
    const key = of.join('\n');
    const found = known.get(key) ?? make(...of);
    known.delete(key);
    known.set(key, found);
    found.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > remembered && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
