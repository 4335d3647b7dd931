import type { FindableIndex } from '../../search/query/find.ts';
import type { SearchManifest } from '../../search/query/manifest.ts';
import { chunkOf, headBytes, readList, readSymbolList } from '../../search/query/posting-lists.ts';
import { readGroups, type SurfaceGroups } from '../../search/query/surfaces.ts';
import type { Token } from '../../search/query/tokens.ts';
import { type IndexFiles, openIndexFiles } from './index-files.ts';

/** An index ready for finding, with its files. */
export interface OpenIndex extends FindableIndex {
  files: IndexFiles;
}

/** An index before it is opened. */
interface IndexPlan extends Pick<FindableIndex, 'isReplaced' | 'orderOf'> {
  files: IndexFiles;
  /** What this index writes in a single way and the one beside it in another. */
  lonely: SurfaceGroups;
}

const emptyChunk = new Uint8Array(headBytes);

/** Where indexes are, and for which variant they are read. */
export interface OpenOptions {
  indexUrl: string;
  variant: string;
}

/** Opens the indexes that a manifest names, the base first. */
export function openIndexes(manifest: SearchManifest, options: OpenOptions): Promise<OpenIndex[]> {
  return Promise.all(plansOf(manifest, options).map(openIndex));
}

function plansOf({ base, delta, replaced }: SearchManifest, { indexUrl, variant }: OpenOptions): IndexPlan[] {
  const gone = new Set(replaced);
  const plan: IndexPlan = {
    files: openIndexFiles(indexUrl + base.path, variant),
    lonely: delta?.surfaces[variant] ?? [],
    isReplaced: (post) => gone.has(post),
    orderOf: (post) => post,
  };
  if (delta === undefined) return [plan];
  // Between the posts of the base, in the order of the delta.
  const orderOf = (post: number) => (delta.after[post] ?? 0) - 1 + (post + 1) / (delta.posts + 1);
  const files = openIndexFiles(indexUrl + delta.path, variant);
  return [plan, { files, lonely: [], isReplaced: () => false, orderOf }];
}

async function openIndex({ files, lonely, isReplaced, orderOf }: IndexPlan): Promise<OpenIndex> {
  const [directory, chunks, { number, surfaces }] = await Promise.all([
    files.directory(),
    files.chunks(),
    files.variant(),
  ]);
  const spans = { places: directory.bounds.at(-1) ?? 0, posts: directory.posts };
  const chunkFor = async (token: Token) => {
    const number = chunkOf(chunks, token);
    return number === undefined ? emptyChunk : files.chunk(number);
  };
  return {
    files,
    directory,
    isReplaced,
    orderOf,
    surfaces: readGroups([...surfaces, ...lonely]),
    variantNumber: number,
    positionsOf: async (token) => readList(await chunkFor(token), token, spans),
    entriesOf: async (token) => readSymbolList(await chunkFor(token), token, spans),
  };
}
