import { readFile } from 'node:fs/promises';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { contentHash } from '../store/hash.ts';
import type { EncodedCache } from './encoded-cache.ts';
import { createImageEncoder, damageOf } from './encode.ts';
import type { ImageInfo } from './image-info.ts';
import type { ImageOutput } from './outputs.ts';
import { reasonOf } from './probe.ts';

/** What became of the outputs of one picture. */
export interface PreparedImage {
  encoded: number;
  reused: number;
  problems: Problem[];
}

/** Names the cache entry of an output. */
export function cacheName(info: Pick<ImageInfo, 'hash'>, output: ImageOutput): string {
  return `${info.hash}${output.name.slice(output.name.lastIndexOf(output.width === undefined ? '.' : '-'))}`;
}

/**
 * Puts the outputs of a picture that are missing into the cache. What was wrong with it is kept beside them, since
 * a damaged picture should be reported by every build. `file` is the picture's name in problems.
 */
export async function prepareImage(
  info: ImageInfo,
  cache: EncodedCache,
  file: string,
): Promise<PreparedImage> {
  const missing: ImageOutput[] = [];
  for (const output of info.outputs) {
    if ((await cache.size(cacheName(info, output))) === undefined) missing.push(output);
  }
  const counts = { encoded: missing.length, reused: info.outputs.length - missing.length };
  const damageName = damageNameOf(info);
  let damage = info.unreadable ?? (await cache.readText(damageName));
  if (missing.length > 0) {
    const read = await readAsDescribed(info, file);
    if ('problem' in read) return { ...counts, encoded: 0, problems: [read.problem] };
    const encode = createImageEncoder(read.bytes, info.recipe);
    for (const output of missing) {
      const encoded = await encode({
        width: output.width,
        whole: output.width === info.width,
        isJpeg: output.name.endsWith('.jpg'),
        avifBelow: await webpBytes(info, output, cache),
      });
      if (encoded.damage !== undefined && damage === undefined) {
        damage = encoded.damage;
        cache.write(damageName, damage);
      }
      cache.write(cacheName(info, output), encoded.bytes);
    }
  }
  return { ...counts, problems: problemsOf(info, file, damage) };
}

/** Finds what `prepareImage` would report of a picture: one that was not encoded yet is decoded, and nothing written. */
export async function examineImage(info: ImageInfo, cache: EncodedCache, file: string): Promise<Problem[]> {
  const known = info.unreadable ?? (await cache.readText(damageNameOf(info)));
  if (known !== undefined || info.isTooLarge || info.outputs.every(({ width }) => width === undefined))
    return problemsOf(info, file, known);
  const sizes = await Promise.all(info.outputs.map((output) => cache.size(cacheName(info, output))));
  if (!sizes.includes(undefined)) return [];
  const read = await readAsDescribed(info, file);
  if ('problem' in read) return [read.problem];
  return problemsOf(info, file, await damageOf(read.bytes, info.recipe));
}

function damageNameOf({ hash }: ImageInfo): string {
  return `${hash}.damage.txt`;
}

function problemsOf(info: ImageInfo, file: string, damage: string | undefined): Problem[] {
  const { width = 0, height = 0, shownIn: post = file } = info;
  if (info.isTooLarge)
    return [createProblem('image-unreadable/large', { file, values: { width, height, post } })];
  if (damage === undefined) return [];
  return [createProblem('image-unreadable', { file, values: { reason: damage, post } })];
}

/** Bytes of the WebP beside an AVIF; undefined for every other output. */
async function webpBytes(
  info: ImageInfo,
  { name, width }: ImageOutput,
  cache: EncodedCache,
): Promise<number | undefined> {
  if (!name.endsWith('.avif')) return undefined;
  const beside = info.outputs.find((other) => other.width === width && other.name.endsWith('.webp'));
  return (beside && (await cache.size(cacheName(info, beside)))) ?? Infinity;
}

/** The cache goes by content: bytes that aren't the described ones must not get in under their hash. */
async function readAsDescribed(
  info: ImageInfo,
  file: string,
): Promise<{ bytes: Uint8Array } | { problem: Problem }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(info.file);
  } catch (error) {
    return { problem: createProblem('file-unreadable', { file, values: { reason: reasonOf(error) } }) };
  }
  if (contentHash(bytes) === info.sourceHash) return { bytes };
  return { problem: createProblem('image-failed', { file }) };
}
