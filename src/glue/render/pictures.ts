import type { Problem } from '../../diagnostics/problem.ts';
import { isWholeEntry } from '../images/encoded-cache.ts';
import type { CommonOutlines } from '../images/share-pictures.ts';
import type { ImageInfo, ImageStore } from '../images/store.ts';
import type { Progress } from '../progress.ts';
import { shareFolder, type ShareCards } from '../site/shared-pictures.ts';
import { cacheDamage } from '../store/body-store.ts';
import type { WorkerPool } from '../workers/pool.ts';
import { drawCards } from './draw-cards.ts';
import type { OutputFolder } from './output-folder.ts';

/** Folder of the published pictures. */
const imageFolder = '_assets/images/';

/** Encodes what the cache lacks of the pictures that posts use, and puts them in place; gives what is wrong with them. */
export async function publishPictures(
  images: readonly ImageInfo[],
  store: ImageStore,
  output: OutputFolder,
  progress: Progress,
): Promise<Problem[]> {
  const wanted = wantedImages(images, output);
  if (wanted.length === 0) return [];
  const phase = progress.start('images', wanted.length);
  const result = await store.prepare(wanted, (done) => phase.tick(done));
  const files = wanted.flatMap((info) =>
    info.outputs.map((file) => [file.name, store.cached(info, file)] as const),
  );
  placeKept(output, imageFolder, files);
  phase.end({ phrase: 'came-pictures', values: { count: wanted.length, encoded: result.encoded } });
  return result.problems;
}

/** Finds the pictures that an output folder is for, all sizes of one together; files of the same bytes are one picture. */
function wantedImages(images: readonly ImageInfo[], output: OutputFolder): ImageInfo[] {
  const wanted = new Map<string, boolean>();
  return images.filter(({ outputs }) => {
    const owner = outputs[0]?.name ?? '';
    for (const { name } of outputs)
      if (!wanted.has(name)) wanted.set(name, output.wants(imageFolder + name, owner));
    return outputs.some(({ name }) => wanted.get(name));
  });
}

/** Draws the pictures for sharing that the cache folder lacks, and puts them in place. */
export async function drawSharePictures(
  cards: ShareCards,
  output: OutputFolder,
  by: { pool: WorkerPool; cacheDir: string; outlines(): CommonOutlines },
  progress: Progress,
): Promise<void> {
  const folder = shareFolder.slice(1);
  const wanted = new Map([...cards].filter(([name]) => output.wants(folder + name)));
  if (wanted.size === 0) return;
  const phase = progress.start('share pictures', wanted.size);
  const lacking = new Map([...wanted].filter(([name]) => !isThere(output, folder + name, name)));
  const done = wanted.size - lacking.size;
  const onProgress = (more: number) => phase.tick(done + more);
  const { paths, drawn } = await drawCards(lacking, by.cacheDir, { ...by, onProgress });
  placeKept(
    output,
    folder,
    [...wanted.keys()].map((name) => [name, paths.get(name) ?? '']),
    drawn,
  );
  phase.end({ phrase: 'came-drawn', values: { count: wanted.size, drawn: drawn.size } });
}

function isThere(output: OutputFolder, out: string, key: string): boolean {
  return output.current(out, key) !== undefined;
}

/** Puts pictures in place from the cache. Throws (see `isCacheDamage`) when some aren't what was written. */
function placeKept(
  output: OutputFolder,
  folder: string,
  files: readonly (readonly [name: string, path: string])[],
  justWritten: ReadonlySet<string> = new Set(),
): void {
  const fresh = files.filter(([name]) => !justWritten.has(name) && !isThere(output, folder + name, name));
  const damaged = fresh.filter(([, path]) => !isWholeEntry(path));
  if (damaged.length > 0) throw cacheDamage(`${damaged.length} pictures aren’t what was written.`);
  for (const [name, path] of files) output.place(folder + name, name, path);
}
