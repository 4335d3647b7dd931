import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import type { Problem } from '../../diagnostics/problem.ts';
import { describeImage } from './describe.ts';
import { encoderVersion } from './encode.ts';
import { openEncodedCache, type EncodedCache } from './encoded-cache.ts';
import type { ImageInfo } from './image-info.ts';
import { openFileFacts, type FileHashes } from '../store/file-hashes.ts';
import type { ContentFile } from '../store/file-record.ts';
import { openKeptPictures, type KeptPictures } from './kept-pictures.ts';
import { createLimit } from '../limit.ts';
import { openImageMemo, type ImageMemo } from './memo.ts';
import type { AvifCopies, ImageOutput } from './outputs.ts';
import { tellsPlaceOnDisk } from './photo-file.ts';
import { cacheName, examineImage, prepareImage } from './prepare.ts';

export type { ImageInfo } from './image-info.ts';
export type { AvifCopies, ImageOutput } from './outputs.ts';

/** What publishing pictures came to; `encoded` and `reused` count outputs, `bytes` their size. */
export interface PublishResult {
  encoded: number;
  reused: number;
  bytes: number;
  problems: Problem[];
}

/** Called after each picture. */
export type ImageProgress = (done: number, total: number) => void;

export interface ImageStore {
  /** Hashes a picture and names what it will be published as; undefined when there is no such file. */
  describe(file: string, avif?: AvifCopies, shared?: boolean): Promise<ImageInfo | undefined>;
  /** Encodes what the cache lacks, without publishing it. */
  prepare(infos: readonly ImageInfo[], onProgress?: ImageProgress): Promise<PublishResult>;
  /** Finds what encoding the pictures would report, without doing so. */
  examine(infos: readonly ImageInfo[]): Promise<Problem[]>;
  /** Encodes what the cache lacks and puts all outputs into `outDir`, the folder that `publicPath` names. */
  publish(infos: readonly ImageInfo[], outDir: string, onProgress?: ImageProgress): Promise<PublishResult>;
  /** Absolute path of a prepared output in the cache. */
  cached(info: ImageInfo, output: ImageOutput): string;
  /** Says whether a picture that is published as it is tells where it was taken; it is read once per change. */
  tellsPlace(file: Pick<ContentFile, 'file' | 'path' | 'stamp'>): boolean;
  /** Copies of pictures of other hosts. */
  kept: KeptPictures;
}

export interface ImageStoreOptions {
  cacheDir: string;
  /** Site path of the published pictures, with both slashes, such as `/_assets/images/`. */
  publicPath: string;
  /** Widths of the copies; none is wider than the original. */
  widths?: readonly number[];
  /** Folder that paths in problems are relative to. */
  root?: string;
}

/** The first is a thumbnail's in a list, on a screen of a phone's density. */
const defaultWidths = [240, 480, 640, 800, 1200, 1600];
/** More pictures at a time would cost memory without being faster. */
const maxParallel = 4;

/** Opens a store of pictures: content-addressed, so an output is encoded once, whoever uses it under which name. */
export function createImageStore(options: ImageStoreOptions): ImageStore {
  const { cacheDir, publicPath, widths = defaultWidths, root = '/' } = options;
  const cache = openEncodedCache(join(cacheDir, 'encoded'));
  const memoVersion = `${encoderVersion}.3 ${Math.max(0, ...widths)}`;
  const reading = createLimit(maxParallel);
  let memo: ImageMemo | undefined;
  const openMemo = () => (memo ??= openImageMemo(join(cacheDir, 'measured'), memoVersion));

  let places: FileHashes | undefined;
  const openPlaces = () =>
    (places ??= openFileFacts(join(cacheDir, 'places'), (path) => (tellsPlaceOnDisk(path) ? 'told' : '')));

  const store: ImageStore = {
    describe: (file, avif = 'none', shared = false) =>
      reading(async () => describeImage(file, openMemo(), { publicPath, widths, avif, shared })),
    async prepare(infos, onProgress) {
      const result = await prepareImages(infos, { cache, root, onProgress });
      openMemo().save();
      openPlaces().save();
      return result;
    },
    async examine(infos) {
      const decoding = createLimit(Math.min(maxParallel, availableParallelism()));
      const examineOne = async (info: ImageInfo) => examineImage(info, cache, nameIn(root, info));
      const found = await Promise.all(infos.map((info) => decoding(() => examineOne(info))));
      return found.flat();
    },
    async publish(infos, outDir, onProgress) {
      const result = await store.prepare(infos, onProgress);
      await mkdir(outDir, { recursive: true });
      for (const [name, entry] of entriesByName(infos)) {
        if ((await cache.size(entry)) !== undefined) await cache.place(entry, join(outDir, name));
      }
      return result;
    },
    cached: (info, output) => cache.path(cacheName(info, output)),
    tellsPlace: (file) => openPlaces().of(file) === 'told',
    kept: openKeptPictures(join(cacheDir, 'remote')),
  };
  return store;
}

interface PrepareOptions {
  cache: EncodedCache;
  root: string;
  onProgress?: ImageProgress | undefined;
}

async function prepareImages(infos: readonly ImageInfo[], options: PrepareOptions): Promise<PublishResult> {
  const { cache, root, onProgress } = options;
  const encoding = createLimit(Math.min(maxParallel, availableParallelism()));
  // Files of the same bytes share their cache entries: one of them does the work.
  const distinct = new Map(
    infos.map((info) => [info.outputs.map((o) => cacheName(info, o)).join(' '), info]),
  );
  let done = 0;
  const prepareOne = async (info: ImageInfo) => {
    const prepared = await prepareImage(info, cache, nameIn(root, info));
    done += 1;
    onProgress?.(done, distinct.size);
    return prepared;
  };
  const prepared = await Promise.all([...distinct.values()].map((info) => encoding(() => prepareOne(info))));
  const result: PublishResult = { encoded: 0, reused: 0, bytes: 0, problems: [] };
  for (const { encoded, reused, problems } of prepared) {
    result.encoded += encoded;
    result.reused += reused;
    result.problems.push(...problems);
  }
  for (const entry of entriesByName(infos).values()) result.bytes += (await cache.size(entry)) ?? 0;
  return result;
}

function nameIn(root: string, { file }: ImageInfo): string {
  return relative(root, file).replaceAll('\\', '/');
}

function entriesByName(infos: readonly ImageInfo[]): Map<string, string> {
  return new Map(
    infos.flatMap((info) => info.outputs.map((output) => [output.name, cacheName(info, output)])),
  );
}
