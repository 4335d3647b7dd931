import { readFile } from 'node:fs/promises';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { contentHash } from '../store/hash.ts';
import type { EncodedCache } from './encoded-cache.ts';
import { encodeImage } from './encode.ts';
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
  const damageName = `${info.hash}.damage.txt`;
  let damage = info.unreadable ?? (await cache.readText(damageName));
  if (missing.length > 0) {
    const read = await readAsDescribed(info, file);
    if ('problem' in read) return { ...counts, encoded: 0, problems: [read.problem] };
    for (const output of missing) {
      const encoded = await encodeImage(read.bytes, info.recipe, output.width);
      if (encoded.damage !== undefined && damage === undefined) {
        damage = encoded.damage;
        await cache.write(damageName, damage);
      }
      await cache.write(cacheName(info, output), encoded.bytes);
    }
  }
  return { ...counts, problems: damage === undefined ? [] : [unreadable(file, damage)] };
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
    const message = `This picture is used by a post but can't be read: ${reasonOf(error)}.`;
    const hint = 'Check that the file exists and may be read.';
    return { problem: createProblem('file-unreadable', { file, message, hint }) };
  }
  if (contentHash(bytes) === info.sourceHash) return { bytes };
  const message = 'This picture was changed while the site was built, so it is missing from this build.';
  return { problem: createProblem('image-failed', { file, message, hint: 'Build again.' }) };
}

function unreadable(file: string, damage: string): Problem {
  return createProblem('image-unreadable', {
    file,
    message: `This picture is damaged or incomplete (${damage}). It is published as far as it can be.`,
    hint: 'Open it in a picture editor and export it again, or fetch it anew from where it came from.',
  });
}
