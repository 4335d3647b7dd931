import { answer, type Answer } from '../../search/query/answer.ts';
import { searchFormat } from '../../search/query/manifest.ts';
import { countChoices } from '../../search/query/narrow.ts';
import { nearNames } from '../../search/query/near-tags.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { fetchManifest } from './index-files.ts';
import { MissingFile } from './missing-file.ts';
import { openIndexes, type OpenIndex } from './open-index.ts';
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

/** Makes an engine for a search folder and a variant. */
export function createEngine(options: EngineOptions): Engine {
  let opened: Promise<OpenIndex[]> | undefined;
  return { prepare: async () => void (await indexes()), ask, reset };

  function indexes(): Promise<OpenIndex[]> {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function open(): Promise<OpenIndex[]> {
    const manifest = await fetchManifest(options.indexUrl);
    if (manifest.format !== searchFormat) throw new OutdatedCode(`Search format ${manifest.format}`);
    return openIndexes(manifest, options);
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
    const open = await indexes();
    const facets = () => Promise.all(open.map((index) => index.files.facets()));
    const { phrases } = parseQuery(request.query);
    const { narrowing, sort } = request;
    const regionalWords = async () => (await open[0]?.files.regionalWords()) ?? [];
    const found = await answer({ phrases, narrowing, sort }, open, { facets, regionalWords });
    if (!isWanted()) throw new Overtaken();
    const page = found.posts.slice(request.from, request.from + request.count);
    const [results, nearTags, choices] = await Promise.all([
      Promise.all(page.map((post) => resultView(post, found.phrases, (open[post.index] as OpenIndex).files))),
      found.partial || found.posts.length === 0 ? likeTags(request.query) : [],
      request.wantsChoices
        ? facets().then((files) => countChoices(found.wide, files, request.narrowing, options.variant))
        : undefined,
    ]);
    return {
      total: found.posts.length,
      results,
      nearTags,
      ...partialOf(found),
      ...(choices ? { choices } : {}),
    };

    async function likeTags(query: string): Promise<string[]> {
      const files = await facets();
      const names = files.flatMap(({ tags }) => tags.map((tag) => tag[options.variant] ?? ''));
      return nearNames(query, [...new Set(names)], nearTagCount);
    }
  }
}

function partialOf({ partial, phrases }: Answer): { partial?: string } {
  return partial ? { partial: phrases.map(({ text }) => text).join(' ') } : {};
}

/** Sorts an error into what the reader can do about it. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof OutdatedCode) return 'outdated';
  if (error instanceof MissingFile) return 'offline';
  return 'broken';
}
