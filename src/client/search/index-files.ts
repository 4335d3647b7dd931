import {
  cardFileName,
  type Card,
  type CardFile,
  patchedText,
  type PatchedText,
  readCard,
  readSwaps,
  type Swaps,
} from '../../search/query/card.ts';
import { readDirectory, type Directory } from '../../search/query/directory.ts';
import type { DirectoryFile, FacetsFile, SearchManifest, VariantFile } from '../../search/query/manifest.ts';
import {
  chunkFile,
  chunkStartsFile,
  type ChunkStarts,
  readChunkStarts,
} from '../../search/query/posting-lists.ts';
import { type RegionalWords, regionalWordsFile } from '../../search/query/regional.ts';
import type { Token } from '../../search/query/tokens.ts';
import { fetchFile } from './missing-file.ts';

/** The files of one index folder, each fetched once; those that failed are fetched again. */
export interface IndexFiles {
  directory(): Promise<Directory>;
  /** First tokens of the chunks. */
  chunks(): Promise<Token[]>;
  chunk(number: number): Promise<Uint8Array>;
  facets(): Promise<FacetsFile>;
  /** Only the base index has them. */
  regionalWords(): Promise<RegionalWords>;
  variant(): Promise<VariantFile>;
  card(post: number): Promise<Card>;
  /** Number of the part of a post that holds a place of its body, with the place at which it begins. */
  part(post: number, place: number): Promise<{ lines: string[]; begins: number }>;
}

/** Reads the manifest, past every cache: it is how a new deploy is noticed. */
export async function fetchManifest(indexUrl: string): Promise<SearchManifest> {
  const response = await fetchFile(`${indexUrl}manifest.json`, { cache: 'no-cache' });
  return (await response.json()) as SearchManifest;
}

/** Binds the files of an index folder to a variant. */
export function openIndexFiles(folder: string, variant: string): IndexFiles {
  const cache = new Map<string, Promise<unknown>>();
  const variantFile = () => json<VariantFile>(`variants/${variant}.json`);
  let ready: Promise<Swaps> | undefined;
  const swaps = () => (ready ??= variantFile().then((file) => readSwaps(file.swaps)));
  const cardFile = (post: number) => once(cardFileName(post), unpacked<CardFile>);
  return {
    directory: async () => readDirectory(await json<DirectoryFile>('directory.json')),
    chunks: async () => readChunkStarts(await once(chunkStartsFile, unpacked<ChunkStarts>)),
    chunk: (number) => once(chunkFile(number), bytesOf),
    variant: variantFile,
    regionalWords: () => once(regionalWordsFile, unpacked<RegionalWords>),
    facets: () => json<FacetsFile>('facets.json'),
    card: async (post) => readCard(await cardFile(post), variant, await swaps()),
    part,
  };

  async function part(post: number, place: number): Promise<{ lines: string[]; begins: number }> {
    const file = await cardFile(post);
    const begins = file.parts ?? [];
    const number = begins.filter((begin) => begin <= place).length;
    if (number === 0) return { lines: readCard(file, variant, await swaps()).body, begins: 0 };
    const text = patchedText(
      await once(cardFileName(post, number), unpacked<PatchedText>),
      variant,
      await swaps(),
    );
    return { lines: text.split('\n'), begins: begins[number - 1] ?? 0 };
  }

  function json<T>(file: string): Promise<T> {
    return once(file, (response) => response.json() as Promise<T>);
  }

  function once<T>(file: string, read: (response: Response) => Promise<T>): Promise<T> {
    const known = cache.get(file);
    if (known !== undefined) return known as Promise<T>;
    const loading = fetchFile(folder + file).then(read);
    cache.set(file, loading);
    loading.catch(() => cache.delete(file));
    return loading;
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

async function unpacked<T>(response: Response): Promise<T> {
  const packed = await response.blob();
  return new Response(
    packed.stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).json() as Promise<T>;
}
