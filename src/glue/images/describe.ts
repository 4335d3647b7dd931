import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { stampOf } from '../store/file-stamp.ts';
import { contentHash } from '../store/hash.ts';
import { encoderVersion } from './encode.ts';
import type { ImageInfo } from './image-info.ts';
import type { ImageMemo, RememberedImage } from './memo.ts';
import { planOutputs, type AvifCopies } from './outputs.ts';
import { probeImage } from './probe.ts';

/** Where pictures are published and how wide. */
export interface PublishingRules {
  /** Site path of the published pictures, with both slashes. */
  publicPath: string;
  widths: readonly number[];
  avif: AvifCopies;
  /** There is a copy for services that show links, too. */
  shared?: boolean;
}

/** Hashes a picture and names what it will be published as; undefined when there is no such file. */
export async function describeImage(
  file: string,
  memo: ImageMemo,
  rules: PublishingRules,
): Promise<ImageInfo | undefined> {
  const extension = extname(file);
  const image = await readImage(file, memo, rules);
  if (image === undefined) return undefined;
  const { facts, hash: sourceHash } = image;
  const hash = contentHash(`${encoderVersion} ${facts.recipe} ${sourceHash}`);
  const names = { stem: basename(file, extension), extension: extension.slice(1).toLowerCase(), hash };
  return { ...planOutputs(names, facts, rules), file, hash, sourceHash, ...facts };
}

async function readImage(
  file: string,
  memo: ImageMemo,
  rules: Pick<PublishingRules, 'widths'>,
): Promise<RememberedImage | undefined> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) return undefined;
  const stamp = stampOf(stats);
  const known = memo.get(file, stamp);
  if (known !== undefined) return known;
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const hash = contentHash(bytes);
  const extension = extname(file).slice(1).toLowerCase();
  const facts =
    memo.factsOf(file, hash) ?? (await probeImage(bytes, extension, Math.max(0, ...rules.widths)));
  const image = { stamp, hash, facts };
  memo.set(file, image);
  return image;
}
