import type { Sharp } from 'sharp';
import { isConsiderable } from './decoding-cost.ts';
import { alone, loadSharp, type OpenImage } from './load-sharp.ts';
import { withoutMetadata } from './metadata/metadata.ts';
import { reasonOf, type Recipe } from './probe.ts';

/** Changes whenever the same picture would come out as other bytes; part of every published name. */
export const encoderVersion = 5;

/** Searching longer (effort 4) takes nearly twice as long, for 3 % of the bytes. */
const lossy = { quality: 80, effort: 2 };

/** Here `quality` says how long to search: 80 takes half as long again, for 2 % of the bytes. */
const lossless = { lossless: true, quality: 25, effort: 2 };

/**
 * At this quality a copy takes a quarter less than the WebP, photos and drawings alike, in four to five times its
 * processor time. Searching longer (effort 4) takes eight times as long again, for no fewer bytes.
 */
const avif = { quality: 62, effort: 1, chromaSubsampling: '4:2:0' } as const;

/** What the quality falls by while an AVIF is larger than the WebP of its width, and where that ends. */
const avifSteps = { by: 12, least: 26 };

/** One output of a picture: encoded, or what the original shows where it can't be decoded at all. */
export interface EncodedImage {
  bytes: Uint8Array;
  /** Why it isn't what it should be. */
  damage?: string;
}

/** How wide an output is; `whole` is the original's own width. */
export interface EncodedSize {
  width: number | undefined;
  whole: boolean;
  /** It is too tall for WebP. */
  isJpeg?: boolean;
  /** Set for an AVIF: bytes of the WebP of the same width, which it shouldn't exceed. */
  avifBelow?: number | undefined;
}

/** Encodes a picture at a width. */
export type ImageEncoder = (size: EncodedSize) => Promise<EncodedImage>;

/**
 * Prepares to encode a picture. What is truncated is encoded as far as it goes, as browsers show it; what can't be
 * decoded stays as it is, under the same name: browsers tell pictures by their content. Nothing tells where it was taken.
 */
export function createImageEncoder(bytes: Uint8Array, recipe: Recipe): ImageEncoder {
  let opened: Promise<Opened> | undefined;
  return async ({ width, whole, isJpeg = false, avifBelow }) => {
    if (recipe === 'copy' || width === undefined) return { bytes: withoutMetadata(bytes) };
    const open = await loadSharp();
    const writing = { recipe, width, whole, isJpeg, avifBelow, isPng: isPng(bytes) };
    try {
      opened ??= openPicture(open, bytes, recipe);
      const { picture, isLarge } = await opened;
      const encoding = () => encode(picture, writing);
      return { bytes: await (isLarge ? alone(encoding) : encoding()) };
    } catch (error) {
      const damage = reasonOf(error);
      const asFarAsItGoes = () => open(bytes, { animated: recipe === 'animation', failOn: 'none' });
      try {
        return { bytes: await encode(() => upright(asFarAsItGoes(), recipe), writing), damage };
      } catch {
        return { bytes: withoutMetadata(bytes), damage };
      }
    }
  };
}

/** Says why a picture can't be decoded as a whole, if it can't. */
export async function damageOf(bytes: Uint8Array, recipe: Recipe): Promise<string | undefined> {
  try {
    const open = await loadSharp();
    const { picture, isLarge } = await openPicture(open, bytes, recipe);
    const decoding = async () => picture().resize({ width: 16 }).raw().toBuffer();
    await (isLarge ? alone(decoding) : decoding());
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Pixels up to which a picture is decoded once for all its widths: more would cost memory. */
const mostDecoded = 4_000_000;

interface Opened {
  picture: () => Sharp;
  isLarge: boolean;
}

/** Opens a picture for its widths. A JPEG is quicker to decode at each: decoders leave out what isn't wanted. */
async function openPicture(open: OpenImage, bytes: Uint8Array, recipe: Recipe): Promise<Opened> {
  const fresh = () => upright(open(bytes, { animated: recipe === 'animation', failOn: 'error' }), recipe);
  const metadata = await open(bytes).metadata();
  const { format, width, height } = metadata;
  if (recipe === 'animation' || format === 'jpeg' || width * height > mostDecoded)
    return { picture: fresh, isLarge: isConsiderable(metadata) };
  const { data, info } = await fresh().raw().toBuffer({ resolveWithObject: true });
  return { picture: () => open(data, { raw: info }), isLarge: false };
}

function upright(image: Sharp, recipe: Recipe): Sharp {
  return recipe === 'animation' ? image : image.autoOrient();
}

interface Writing {
  recipe: Recipe;
  width: number;
  whole: boolean;
  isJpeg: boolean;
  avifBelow: number | undefined;
  isPng: boolean;
}

function encode(picture: () => Sharp, writing: Writing): Promise<Uint8Array> {
  const { recipe, width, whole, isJpeg, avifBelow, isPng } = writing;
  if (recipe === 'animation') return picture().webp({ quality: lossy.quality }).toBuffer();
  const image = picture().resize({ width, withoutEnlargement: true });
  if (avifBelow !== undefined) return encodeAvif(image, avifBelow);
  if (isJpeg) return image.flatten({ background: '#fff' }).jpeg({ quality: lossy.quality }).toBuffer();
  if (recipe === 'graphic') return image.webp(whole ? lossless : lossy).toBuffer();
  // Coloured lettering in screenshots blurs with plain subsampling; photos don't show it, and it costs 40% more time.
  return image.webp({ ...lossy, smartSubsample: isPng }).toBuffer();
}

async function encodeAvif(image: Sharp, below: number): Promise<Uint8Array> {
  let quality: number = avif.quality;
  let bytes = await image.clone().avif(avif).toBuffer();
  while (bytes.length > below && quality > avifSteps.least) {
    quality -= avifSteps.by;
    bytes = await image
      .clone()
      .avif({ ...avif, quality })
      .toBuffer();
  }
  return bytes;
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50;
}
