import { answer, type Answer } from '../../search/query/answer.ts';
import type { FacetChoices, Narrowing } from '../../search/query/facets.ts';
import { countChoices } from '../../search/query/narrow.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { readPage, readTogether } from '../../search/query/reorder.ts';
import { soundsOf } from '../../search/query/sounds.ts';
import { MissingFile } from './missing-file.ts';
import { namesIn, type OpenIndex } from './open-index.ts';
import { createOpener, NoWebAssembly, OutdatedCode } from './open-search.ts';
import type { Load } from './pagefind-api.ts';
import type { EngineAnswer, EngineFailure, EngineOptions, EngineRequest } from './protocol.ts';
import { resultView } from './result-view.ts';

/** Answers searches; runs in a worker, or in the page where there are none. */
export interface Engine {
  /** Loads what every search needs. */
  prepare(): Promise<void>;
  /** Answers a question; `isWanted` is asked before results are fetched, so that a question overtaken by another costs little. */
  ask(request: EngineRequest, isWanted?: () => boolean): Promise<EngineAnswer>;
  /** Drops what was loaded, so that the next question begins again. */
  reset(): void;
}

const nearTagCount = 6;

/** Thrown for a question that nobody waits for any more. */
class Overtaken extends Error {}

/** Makes an engine for a search folder and a variant. */
export function createEngine({ indexUrl, variant }: EngineOptions, load?: Load): Engine {
  const { open, reset } = createOpener({ indexUrl, variantOf: () => variant, ...(load ? { load } : {}) });
  return { prepare: async () => void (await open()), ask, reset };

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
    const sounds = soundsOf(request.query);
    if (
      sounds !== undefined &&
      Object.keys(narrowing).length === 0 &&
      (found.partial || found.posts.length === 0)
    ) {
      // Few type so.
      const { askBySound } = await import('./by-sound.ts');
      const heard = await askBySound(sounds, indexes, { root, ...request });
      if (heard !== undefined) return heard;
    }
    const together = request.mayBeFewer === true ? readTogether(found.phrases, indexes) : request.count;
    const count = Math.min(request.count, together);
    const [page, nearTags, choices] = await Promise.all([
      readPage(found, indexes, { from: request.from, count, isByDate: sort === 'date' }),
      found.partial || found.posts.length === 0 ? likeTags(indexes, request.query) : [],
      request.wantsChoices ? choicesOf(indexes, found, narrowing) : undefined,
    ]);
    return {
      total: found.posts.length,
      results: page.map((post) => resultView(post, found.phrases, root)),
      nearTags,
      ...partialOf(found),
      ...(found.posts.length === 0 && found.wide.length > 0 ? { outside: found.wide.length } : {}),
      ...(choices ? { choices } : {}),
    };
  }
}

async function likeTags(indexes: readonly OpenIndex[], query: string): Promise<string[]> {
  const [{ nearNames }, names] = await Promise.all([
    import('../../search/query/near-tags.ts'),
    namesIn(indexes),
  ]);
  return nearNames(query, Object.values(names.tag ?? {}), nearTagCount);
}

async function choicesOf(
  indexes: readonly OpenIndex[],
  { wide }: Answer,
  narrowing: Narrowing,
): Promise<FacetChoices> {
  return countChoices(wide, indexes, narrowing, await namesIn(indexes));
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
