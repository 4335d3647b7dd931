import { answer, type Answer } from '../../search/query/answer.ts';
import type { FacetName, FacetNames, Narrowing } from '../../search/query/facets.ts';
import { manifestFile, searchFormat, type SearchManifest } from '../../search/query/manifest.ts';
import { countChoices } from '../../search/query/narrow.ts';
import { nearNames } from '../../search/query/near-tags.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { readPage } from '../../search/query/reorder.ts';
import { guardFetch } from './guarded-fetch.ts';
import { fetchFile, MissingFile } from './missing-file.ts';
import { openIndexes, type OpenIndex } from './open-index.ts';
import type { Load } from './pagefind-api.ts';
import type { EngineAnswer, EngineFailure, EngineOptions, EngineRequest } from './protocol.ts';
import { resultView } from './result-view.ts';

/** Answers searches; runs in a worker, or in the page where there are none. */
export interface Engine {
  /** Loads what every search needs. */
  prepare(): Promise<void>;
  /** Answers a question; `isWanted` is asked before results are fetched, so that a question overtaken by another costs little. */
  ask(request: EngineRequest, isWanted?: () => boolean): Promise<EngineAnswer>;
  /** Drops what was loaded, so that the next question begins anew. */
  reset(): void;
}

const nearTagCount = 6;

/** Thrown when the site has moved on to files that this code can't read. */
class OutdatedCode extends Error {}

/** Thrown for a question that nobody waits for any more. */
class Overtaken extends Error {}

/** Thrown where WebAssembly is missing or forbidden. */
class NoWebAssembly extends Error {}

/** Makes an engine for a search folder and a variant; fetches through `scope`. */
export function createEngine(options: EngineOptions, load: Load = loadModule, scope = globalThis): Engine {
  const guard = guardFetch(scope, options.indexUrl);
  let opened: Promise<{ indexes: OpenIndex[]; root: string }> | undefined;
  return { prepare: async () => void (await open()), ask, reset };

  function open(): NonNullable<typeof opened> {
    opened ??= openAnew().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function openAnew(): NonNullable<typeof opened> {
    if (!(await runsWebAssembly())) throw new NoWebAssembly();
    const response = await fetchFile(options.indexUrl + manifestFile, { cache: 'no-cache' });
    const manifest = (await response.json()) as SearchManifest;
    if (manifest.format !== searchFormat) throw new OutdatedCode(`Search format ${manifest.format}`);
    const indexes = await openIndexes(manifest, { ...options, guard, load });
    return { indexes, root: manifest.roots[options.variant] ?? '/' };
  }

  function reset(): void {
    opened = undefined;
  }

  async function ask(request: EngineRequest, isWanted = () => true): Promise<EngineAnswer> {
    try {
      return await askOnce(request, isWanted);
    } catch (error) {
      // Files that are gone were replaced by a deploy: the new manifest names others.
      if (!(error instanceof MissingFile) || error.status === undefined) throw error;
      reset();
      return askOnce(request, isWanted);
    }
  }

  async function askOnce(request: EngineRequest, isWanted: () => boolean): Promise<EngineAnswer> {
    const { indexes, root } = await open();
    const { narrowing, sort } = request;
    const { phrases } = parseQuery(request.query);
    const regionalWords = async () => (await indexes[0]?.regionalWords()) ?? [];
    const found = await answer({ phrases, narrowing, sort }, indexes, regionalWords);
    if (!isWanted()) throw new Overtaken();
    const [page, nearTags, choices] = await Promise.all([
      readPage(found, indexes, { ...request, isByDate: sort === 'date' }),
      found.partial || found.posts.length === 0 ? likeTags(indexes, request.query) : [],
      request.wantsChoices ? choicesOf(indexes, found, narrowing) : undefined,
    ]);
    return {
      total: found.posts.length,
      results: page.map((post) => resultView(post, found.phrases, root)),
      nearTags,
      ...partialOf(found),
      ...(choices ? { choices } : {}),
    };
  }
}

async function likeTags(indexes: readonly OpenIndex[], query: string): Promise<string[]> {
  const names = await namesIn(indexes);
  return nearNames(query, Object.values(names.tag ?? {}), nearTagCount);
}

async function choicesOf(indexes: readonly OpenIndex[], { wide }: Answer, narrowing: Narrowing) {
  return countChoices(wide, indexes, narrowing, await namesIn(indexes));
}

/** Puts the names that indexes have together. */
async function namesIn(indexes: readonly OpenIndex[]): Promise<FacetNames> {
  const all = await Promise.all(indexes.map((index) => index.names()));
  const joined = (facet: FacetName) =>
    Object.assign({}, ...all.map((names) => names[facet])) as Record<string, string>;
  return { section: joined('section'), tag: joined('tag'), author: joined('author') };
}

function loadModule(url: string): Promise<unknown> {
  return import(/* @vite-ignore */ url);
}

/** The smallest module there is: a policy may forbid what the browser has. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

async function runsWebAssembly(): Promise<boolean> {
  if (typeof WebAssembly !== 'object') return false;
  return WebAssembly.compile(emptyModule).then(
    () => true,
    () => false,
  );
}

function partialOf({ partial, phrases }: Answer): { partial?: string } {
  return partial ? { partial: phrases.map(({ text }) => text).join(' ') } : {};
}

/** Sorts an error into what the reader can do about it. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof NoWebAssembly) return 'unsupported';
  if (error instanceof OutdatedCode) return 'outdated';
  if (error instanceof MissingFile) return 'offline';
  return 'broken';
}
